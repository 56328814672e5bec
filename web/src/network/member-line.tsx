import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member, NewJoinLink } from '../../../src/core/protocol/http.js';
import type { NetworkId } from '../../../src/core/session/ids.js';
import { ReasonDialog } from '../console/reason-dialog.js';
import { request } from '../http/api.js';
import { keys } from '../http/queries.js';
import { useFormats } from '../texts/use-formats.js';
import { Menu } from '../ui/menu.js';
import { LinkDialog } from './link-dialog.js';
import styles from './network-page.module.css';
import { NotSaved } from './not-saved.js';

/** One person of a network: who they are, whether they have been let in, and their link. */
export function MemberLine({
  network,
  member,
  canLink,
}: {
  readonly network: NetworkId;
  readonly member: Member;
  readonly canLink: boolean;
}) {
  const { t } = useTranslation(['staff', 'app']);
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: keys.members(network) });
  const [revokes, setRevokes] = useState(false);
  const make = useMutation({
    mutationFn: () => request<NewJoinLink>('POST', `/networks/${network}/people/${member.person}/links`),
    onSuccess: refresh,
  });
  const revoke = useMutation({
    mutationFn: () => Promise.all(member.links.map((link) => request('DELETE', `/links/${link.id}`))),
    onSettled: refresh,
  });
  const hasLink = member.links.length > 0;
  return (
    <li className={styles['line']}>
      <div className={styles['lineWords']}>
        <p>
          <bdi className={styles['name']}>{member.name}</bdi>{' '}
          <bdi className={styles['quiet']}>{member.unit}</bdi>
        </p>
        <p className={styles['signs']}>
          {member.role === 'participant' ? null : <span>{t(`app:role.${member.role}`)}</span>}
          <span>
            {t(member.acceptedCharterVersion === null ? 'network.notAccepted' : 'network.accepted')}
          </span>
          <LinkState member={member} />
        </p>
        <NotSaved error={make.error ?? revoke.error} />
      </div>
      {canLink ? (
        <Menu
          label={t('console.personMenu', { name: member.name })}
          actions={[
            {
              key: 'make',
              label: t(hasLink ? 'network.makeAnother' : 'network.makeLink'),
              off: null,
              act: () => make.mutate(),
            },
            ...(hasLink
              ? [
                  {
                    key: 'revoke',
                    label: t('network.revoke'),
                    isDanger: true,
                    off: null,
                    act: () => setRevokes(true),
                  },
                ]
              : []),
          ]}
        />
      ) : null}
      {make.data === undefined ? null : (
        <LinkDialog name={member.name} url={make.data.url} onClose={() => make.reset()} />
      )}
      {revokes ? (
        <ReasonDialog
          title={t('network.revokeTitle')}
          hint={`${member.name}. ${t('network.revokeHint')}`}
          field={null}
          confirm={t('network.revoke')}
          isRequired={false}
          isDanger
          onConfirm={() => revoke.mutate()}
          onClose={() => setRevokes(false)}
        />
      ) : null}
    </li>
  );
}

function LinkState({ member }: { readonly member: Member }) {
  const { t } = useTranslation('staff');
  const formats = useFormats();
  const used = member.links.map((link) => link.lastUsedAt ?? 0);
  const lastUsed = Math.max(0, ...used);
  const [newest] = member.links;
  if (newest === undefined) return <span>{t('network.noLink')}</span>;
  return (
    <span>
      {lastUsed > 0
        ? t('network.linkUsed', { when: formats.date(lastUsed) })
        : t('network.linkUnused', { when: formats.date(newest.createdAt) })}
    </span>
  );
}
