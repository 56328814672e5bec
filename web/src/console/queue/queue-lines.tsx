import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonCommand } from '../../../../src/core/session/commands.js';
import { explainQueue } from '../../../../src/core/views/queue-explained.js';
import { queueRows } from '../../../../src/core/views/queue-view.js';
import { useLive } from '../../session/live-context.js';
import consoleStyles from '../console.module.css';
import { OrderList } from '../order-list.js';
import { useAct } from '../use-act.js';
import { QueueLine } from './queue-line.js';
import styles from './queue.module.css';

/** Those who wait, in the order in which they are called; moved by hand, each with why they stand there. */
export function QueueLines() {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const { act, off } = useAct();
  const [refused, setRefused] = useState<{ why: string | null; version: number } | null>(null);
  const { version } = state.queue;
  const explained = new Map(explainQueue(state).map(({ request, reasons }) => [request, reasons]));
  const lines = queueRows(state).flatMap((row) => {
    const who = state.people.get(row.request.person);
    if (who === undefined) return [];
    const why = (explained.get(row.request.id) ?? [])
      // The kind is named beside the person.
      .filter((reason) => reason !== 'arrival' && reason !== 'kind')
      .map((reason) => t(`waiting.${reason}`));
    return [{ id: row.request.id, name: who.name, content: <QueueLine row={row} who={who} why={why} /> }];
  });
  if (lines.length === 0) return <p className={consoleStyles['quiet']}>{t('console.queueEmpty')}</p>;
  return (
    <>
      <OrderList
        label={t('console.queue')}
        lines={lines}
        canMove={lines.length > 1}
        onMove={(request, before) => {
          const command: PersonCommand = { type: 'MoveRequest', request, before, version };
          setRefused({ why: off(command), version });
          act(command);
        }}
      />
      <p className={styles['refused']} role="status">
        {refused?.version === version ? refused.why : null}
      </p>
    </>
  );
}
