import { useTranslation } from 'react-i18next';
import type { PersonId } from '../../../../src/core/session/ids.js';
import type { Sanction } from '../../../../src/core/session/state.js';
import { useLive, usePersonName } from '../../session/live-context.js';
import { useFormats } from '../../texts/use-formats.js';
import { ActionButton } from '../action-button.js';
import styles from './brief.module.css';

/** Who is muted or was removed, since when and why, and the way back. */
export function Sanctioned() {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  if (state.mutes.size + state.removed.size === 0) {
    return <p className={styles['quiet']}>{t('brief.none')}</p>;
  }
  return (
    <ul className={styles['entries']}>
      {[...state.mutes].map(([person, sanction]) => (
        <SanctionLine key={`m${person}`} person={person} sanction={sanction} kind="muted" />
      ))}
      {[...state.removed].map(([person, sanction]) => (
        <SanctionLine key={`r${person}`} person={person} sanction={sanction} kind="removed" />
      ))}
    </ul>
  );
}

function SanctionLine({
  person,
  sanction,
  kind,
}: {
  readonly person: PersonId;
  readonly sanction: Sanction;
  readonly kind: 'muted' | 'removed';
}) {
  const { t } = useTranslation('staff');
  const nameOf = usePersonName();
  const formats = useFormats();
  const { at, by, reason, condition } = sanction;
  const said = kind === 'removed' && by === null ? 'removedByGroup' : kind;
  return (
    <li className={styles['entry']}>
      <p>
        <bdi className={styles['name']}>{nameOf(person)}</bdi>{' '}
        <span className={styles['quiet']}>
          {t(`brief.${said}`, { time: formats.time(at) })}
          {condition === null ? null : ` · ${t('brief.condition', { number: condition })}`}
        </span>
      </p>
      <p dir="auto">{reason}</p>
      <div>
        <ActionButton
          size="small"
          command={kind === 'muted' ? { type: 'Unmute', person } : { type: 'Readmit', person }}
        >
          {t(kind === 'muted' ? 'console.unmute' : 'tasks.readmit')}
        </ActionButton>
      </div>
    </li>
  );
}
