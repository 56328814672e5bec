import { useSyncExternalStore } from 'react';
import { useServices } from '../app/services.js';
import { VisuallyHidden } from '../ui/visually-hidden.js';

/**
 * The two live regions. They stand in the page from the beginning: one that comes later is not heard. By its
 * attribute React Aria knows that this stays in reach while a dialog hides the rest of the page.
 */
export function AnnouncerRegion() {
  const { announcer } = useServices();
  const polite = useSyncExternalStore(announcer.subscribe, announcer.polite);
  const assertive = useSyncExternalStore(announcer.subscribe, announcer.assertive);
  return (
    <div data-live-announcer="true">
      <VisuallyHidden>
        <span role="status" aria-live="polite" aria-atomic="true">
          <span key={polite.turn}>{polite.text}</span>
        </span>
        <span role="alert" aria-live="assertive" aria-atomic="true">
          <span key={assertive.turn}>{assertive.text}</span>
        </span>
      </VisuallyHidden>
    </div>
  );
}
