import type { PersonCommand } from '../../../src/core/session/commands.js';
import { useLive } from '../session/live-context.js';
import { useRefusalText } from '../texts/use-refusal-text.js';
import { useWholeVerdict } from './use-whole-verdict.js';

/** How the console gives commands. */
export interface Act {
  /** Why the rules would refuse this now, in a sentence; null when they would not. */
  readonly off: (command: PersonCommand) => string | null;
  /** Gives the command, unless it would be refused. */
  readonly act: (command: PersonCommand) => void;
}

/** Asks the rules first, so that no button promises what it cannot keep. */
export function useAct(): Act {
  const { session } = useLive();
  const verdict = useWholeVerdict();
  const refusalText = useRefusalText();
  const off = (command: PersonCommand): string | null => {
    const decision = verdict(command);
    if (decision.ok) return null;
    const { message, remedy } = refusalText(decision.code, decision.details);
    return `${message} ${remedy}`;
  };
  return {
    off,
    act: (command) => {
      if (verdict(command).ok) session.send(command);
    },
  };
}
