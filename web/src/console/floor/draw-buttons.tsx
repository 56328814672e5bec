import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DRAW_POOLS } from '../../../../src/core/session/draw.js';
import type { Seq } from '../../../../src/core/session/ids.js';
import { ActionButton } from '../action-button.js';
import styles from '../console.module.css';
import { useAct } from '../use-act.js';

/** Lets chance decide whom to call, out of one of the pools (T27). */
export function DrawButtons({
  expectedTurn,
  onDone,
}: {
  /** What the moderator has seen of the floor. */
  readonly expectedTurn: Seq | null;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('staff');
  const { act } = useAct();
  const labelId = useId();
  return (
    <div className={styles['group']}>
      <p className={styles['heading']} id={labelId}>
        {t('draw.label')}
      </p>
      <div className={styles['tools']} role="group" aria-labelledby={labelId}>
        {DRAW_POOLS.map((pool) => {
          const command = { type: 'Draw', pool, expectedTurn } as const;
          return (
            <ActionButton
              key={pool}
              size="small"
              command={command}
              onPress={() => {
                act(command);
                onDone();
              }}
            >
              {t(`draw.${pool}`)}
            </ActionButton>
          );
        })}
      </div>
    </div>
  );
}
