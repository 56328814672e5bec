import type { PersonCommand } from '../../../src/core/session/commands.js';
import { decide } from '../../../src/core/session/decide.js';
import type { Decision } from '../../../src/core/session/decision.js';
import { useLive, useServerNow } from '../session/live-context.js';

/** What the rules say to any command before it is sent. Only who leads needs to load all of them. */
export function useWholeVerdict(): (command: PersonCommand) => Decision {
  const { state, you } = useLive();
  const at = useServerNow();
  return (command) => decide(state, { ...command, by: you, at });
}
