import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '../../../src/core/protocol/http.js';
import type { NetworkId } from '../../../src/core/session/ids.js';
import { useMembers } from '../http/queries.js';
import { Button } from '../ui/button.js';
import { Field } from '../ui/field.js';
import { Icon } from '../ui/icons.js';
import { AddPersonDialog } from './add-person-dialog.js';
import { MemberLine } from './member-line.js';
import styles from './network-page.module.css';

/** Nobody needs to search in a short list. */
const SEARCH_FROM = 12;

/** The people of a network, with their personal links. */
export function People({
  network,
  isOrganiser,
}: {
  readonly network: NetworkId;
  readonly isOrganiser: boolean;
}) {
  const { t, i18n } = useTranslation('staff');
  const members = useMembers(network);
  const [adds, setAdds] = useState(false);
  const [search, setSearch] = useState('');
  if (members.data === undefined) return null;
  const wanted = search.trim().toLocaleLowerCase(i18n.language);
  const collator = new Intl.Collator(i18n.language);
  const fits = (member: Member): boolean =>
    `${member.name} ${member.unit}`.toLocaleLowerCase(i18n.language).includes(wanted);
  const shown = members.data.filter(fits).sort((a, b) => collator.compare(a.name, b.name));
  return (
    <section className={styles['section']}>
      <div className={styles['head']}>
        <h2>{t('network.people')}</h2>
        {isOrganiser ? (
          <Button size="small" onPress={() => setAdds(true)}>
            <Icon name="plus" size={18} />
            {t('network.addPerson')}
          </Button>
        ) : null}
      </div>
      {members.data.length === 0 ? <p className={styles['quiet']}>{t('network.noPeople')}</p> : null}
      {members.data.length < SEARCH_FROM ? null : (
        <Field label={t('network.search')} value={search} onChange={setSearch} type="search" />
      )}
      <ul>
        {shown.map((member) => (
          <MemberLine key={member.person} network={network} member={member} canLink={isOrganiser} />
        ))}
      </ul>
      {adds ? <AddPersonDialog network={network} onClose={() => setAdds(false)} /> : null}
    </section>
  );
}
