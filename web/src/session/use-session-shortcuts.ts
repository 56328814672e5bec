import { useShortcuts } from '../shortcuts/use-shortcuts.js';
import { useLive } from './live-context.js';
import { useMyCall } from './call/use-my-call.js';
import { useMyRequest } from './floor/use-my-request.js';

/** The elements that shortcuts lead to. */
export const COMPOSER_ID = 'composer-text';
export const TO_END_EVENT = 'krag:to-end';

/** One key each for what a participant does most. */
export function useSessionShortcuts(): void {
  const { session } = useLive();
  const request = useMyRequest();
  const call = useMyCall();
  useShortcuts({
    request: () => {
      if (call !== null) call.accept.give();
      else if (request.command !== null && request.off === null) session.send(request.command);
    },
    write: () => document.getElementById(COMPOSER_ID)?.focus(),
    latest: () => window.dispatchEvent(new Event(TO_END_EVENT)),
  });
}
