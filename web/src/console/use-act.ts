import type { PersonCommand } from '../../../src/core/session/commands.js';
import { useServices } from '../app/services.js';
import { useLive } from '../session/live-context.js';
import { useRefusalText } from '../texts/use-refusal-text.js';
import { useWholeVerdict } from './use-whole-verdict.js';

/** How the console gives commands. */
export interface Act {
  /** Why the rules would refuse this now, in a sentence; null when they would not. */
  readonly off: (command: PersonCommand) => string | null;
  /** Gives the command. Where the rules refuse it by now, that is told as the server would: seen and heard. */
  readonly act: (command: PersonCommand) => void;
}

/** Asks the rules first, so that no button promises what it cannot keep. */
export function useAct(): Act {
  const { session } = useLive();
  const { announcer } = useServices();
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
      const decision = verdict(command);
      if (decision.ok) {
        session.send(command);
        return;
      }
      const { code, details } = decision;
      const { message, remedy } = refusalText(code, details);
      announcer.say(`${message} ${remedy}`);
      session.refuse(command, { ok: false, code, message, remedy });
    },
  };
}
