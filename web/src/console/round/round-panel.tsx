import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seq } from '../../../../src/core/session/ids.js';
import { roundView } from '../../../../src/core/views/round-view.js';
import { useLive } from '../../session/live-context.js';
import { RoundList } from '../../session/round/round-list.js';
import { ActionButton } from '../action-button.js';
import styles from '../console.module.css';
import { ReasonDialog } from '../reason-dialog.js';
import { useAct } from '../use-act.js';

/**
 * The round that runs, and its end before everybody has had their part (T45). The question stays with the round
 * that it was opened for, also when that ends meanwhile.
 */
export function RoundPanel() {
  const { t } = useTranslation('rounds');
  const { state } = useLive();
  const [ends, setEnds] = useState<Seq | null>(null);
  const round = roundView(state);
  return (
    <>
      {round === null || !round.isRunning ? null : (
        <div className={styles['section']}>
          <RoundList />
          <div className={styles['tools']}>
            <ActionButton
              size="small"
              shortcut="round"
              command={{ type: 'EndRound', round: round.id }}
              onPress={() => setEnds(round.id)}
            >
              {t('leading.end')}
            </ActionButton>
          </div>
        </div>
      )}
      {ends === null ? null : <EndRoundDialog round={ends} onClose={() => setEnds(null)} />}
    </>
  );
}

function EndRoundDialog({ round: id, onClose }: { readonly round: Seq; readonly onClose: () => void }) {
  const { t } = useTranslation(['rounds', 'staff']);
  const { state } = useLive();
  const { act, off } = useAct();
  const end = { type: 'EndRound', round: id } as const;
  const round = roundView(state);
  const rows = round?.id === id ? round.rows : [];
  const waiting = rows.filter(({ standing }) => standing === 'waiting' || standing === 'away').length;
  return (
    <ReasonDialog
      title={t('leading.endTitle')}
      hint={waiting === 0 ? t('staff:console.nextSoonHint') : t('leading.endHint', { count: waiting })}
      field={null}
      confirm={t('leading.endConfirm')}
      isRequired={false}
      why={off(end)}
      onConfirm={() => act(end)}
      onClose={onClose}
    />
  );
}
