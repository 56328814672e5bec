import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { roundView } from '../../../../src/core/views/round-view.js';
import { useLive } from '../../session/live-context.js';
import { RoundList } from '../../session/round/round-list.js';
import { ActionButton } from '../action-button.js';
import styles from '../console.module.css';
import { ReasonDialog } from '../reason-dialog.js';
import { useAct } from '../use-act.js';

/** The round that runs, and its end before everybody has had their part (T45). */
export function RoundPanel() {
  const { t } = useTranslation(['rounds', 'staff']);
  const { state } = useLive();
  const { act } = useAct();
  const [asks, setAsks] = useState(false);
  const round = roundView(state);
  if (round === null || !round.isRunning) return null;
  const end = { type: 'EndRound', round: round.id } as const;
  const waiting = round.rows.filter(({ standing }) => standing === 'waiting' || standing === 'away').length;
  return (
    <div className={styles['section']}>
      <RoundList />
      <div className={styles['tools']}>
        <ActionButton size="small" shortcut="round" command={end} onPress={() => setAsks(true)}>
          {t('leading.end')}
        </ActionButton>
      </div>
      {asks ? (
        <ReasonDialog
          title={t('leading.endTitle')}
          hint={waiting === 0 ? t('staff:console.nextSoonHint') : t('leading.endHint', { count: waiting })}
          field={null}
          confirm={t('leading.endConfirm')}
          isRequired={false}
          onConfirm={() => act(end)}
          onClose={() => setAsks(false)}
        />
      ) : null}
    </div>
  );
}
