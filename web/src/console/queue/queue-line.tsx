import { useTranslation } from 'react-i18next';
import type { PersonState } from '../../../../src/core/session/state.js';
import type { QueueRow } from '../../../../src/core/views/queue-view.js';
import consoleStyles from '../console.module.css';
import { PersonMenu } from '../person-menu.js';
import styles from './queue.module.css';

/** Somebody who waits: what for, what about, and what is to know about it. */
export function QueueLine({
  row: { request, position, obstacle },
  who,
  why,
}: {
  readonly row: QueueRow;
  readonly who: PersonState;
  /** Why they stand just there, in words; empty where it is by arrival. */
  readonly why: readonly string[];
}) {
  const { t } = useTranslation('staff');
  const notes = [
    ...(obstacle === null ? [] : [t(`waiting.${obstacle}`)]),
    ...(request.missed === null ? [] : [t(`waiting.${request.missed.kind}`)]),
    ...(request.carried === true ? [t('waiting.carried')] : []),
    ...why,
  ];
  return (
    <div className={styles['line']} data-away={obstacle !== null}>
      <span className={styles['number']}>{position ?? '–'}</span>
      <span className={styles['words']}>
        <span className={styles['who']}>
          <bdi className={consoleStyles['name']}>{who.name}</bdi>
          {request.kind === 'topic' ? null : (
            <span className={styles['kind']}>{t(`waiting.${request.kind}`)}</span>
          )}
        </span>
        <bdi className={consoleStyles['quiet']}>{who.unit}</bdi>
        {request.subject === '' ? null : (
          <bdi className={styles['subject']} dir="auto">
            {request.subject}
          </bdi>
        )}
        {notes.length === 0 ? null : <span className={styles['notes']}>{notes.join(' · ')}</span>}
      </span>
      <PersonMenu who={who} request={request} />
    </div>
  );
}
