import { useTranslation } from 'react-i18next';
import type { Turn } from '../../../../src/core/session/state.js';
import { useLive, usePersonName } from '../../session/live-context.js';
import { SanctionDialog } from '../sanctions/sanction-dialog.js';
import { useAct } from '../use-act.js';

/** Takes the floor back from one speaker (T30). It is about that turn alone: the next speaker is left in peace (T7). */
export function EndTurnDialog({
  turn: { id: turn, person },
  onClose,
}: {
  readonly turn: Turn;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const { act, off } = useAct();
  const name = usePersonName()(person);
  const why =
    state.turn?.id === turn
      ? off({ type: 'EndTurn', turn, reason: '…' })
      : t(state.interrupted?.id === turn ? 'calling.turnInterrupted' : 'calling.turnOver', { name });
  return (
    <SanctionDialog
      title={t('calling.endTurn', { name })}
      hint={t('console.endTurnHint')}
      field={t('console.reason')}
      confirm={t('console.endTurnConfirm')}
      why={why}
      onConfirm={(reason, condition) => act({ type: 'EndTurn', turn, reason, condition })}
      onClose={onClose}
    />
  );
}
