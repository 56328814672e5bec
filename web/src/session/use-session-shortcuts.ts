import { useTranslation } from 'react-i18next';
import { useServices } from '../app/services.js';
import { useShortcuts } from '../shortcuts/use-shortcuts.js';
import { useLive } from './live-context.js';
import { useMyCall } from './call/use-my-call.js';
import { focusComposer } from './composer/focus-composer.js';
import { useMyRequest } from './floor/use-my-request.js';

/** Leads to the end of the timeline. */
export const TO_END_EVENT = 'krag:to-end';

/** One key each for what a participant does most. */
export function useSessionShortcuts(): void {
  const { t } = useTranslation();
  const { announcer } = useServices();
  const { session } = useLive();
  const request = useMyRequest();
  const call = useMyCall();
  useShortcuts({
    // It asks, and never gives a place up again: that could not be taken back.
    request: () => {
      if (call !== null) call.acceptToWrite();
      else if (request.isPointless || request.isUnderWay) return;
      else if (request.isWaiting) announcer.say(t('queue.alreadyAsked'));
      else if (request.off !== null) announcer.say(`${request.off.message} ${request.off.remedy}`);
      else if (request.command !== null) session.send(request.command);
    },
    write: focusComposer,
    latest: () => window.dispatchEvent(new Event(TO_END_EVENT)),
  });
}
