import { useState, type ReactNode } from 'react';
import type { PersonCommand } from '../../../../src/core/session/commands.js';
import { useAct } from '../use-act.js';
import { LeaveDialog, type Leaving } from './leave-dialog.js';
import { useWholeVerdict } from '../use-whole-verdict.js';

/** How the console goes on with the agenda. */
export interface LeavingActs {
  /** What the rules are asked, so that a button is off only when no answer would help. */
  readonly asked: (leaving: Leaving) => PersonCommand;
  /** Goes on, or first asks what becomes of those who wait. */
  readonly leave: (leaving: Leaving) => void;
  readonly dialog: ReactNode;
}

/** Goes on at once where nobody waits and nothing is hidden; else the moderator says what becomes of them. */
export function useLeaving(): LeavingActs {
  const verdict = useWholeVerdict();
  const { act } = useAct();
  const [asks, setAsks] = useState<Leaving | null>(null);
  const leave = (leaving: Leaving): void => {
    const decision = verdict(leaving);
    const isOpen =
      !decision.ok && (decision.code === 'people-waiting' || decision.code === 'posts-unrevealed');
    if (isOpen) setAsks(leaving);
    else act(leaving);
  };
  return {
    asked: (leaving) =>
      leaving.type === 'StartItem'
        ? { ...leaving, waiting: 'carry', hiddenPosts: 'reveal' }
        : { ...leaving, waiting: 'carry' },
    leave,
    dialog: asks === null ? null : <LeaveDialog leaving={asks} onClose={() => setAsks(null)} />,
  };
}
