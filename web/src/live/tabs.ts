import type { Tabs } from './draft-keeper.js';
import { KEY_PREFIX } from './storage.js';

/** The tabs with the same page, told by a note that the storage holds for a moment; `subject` is what it is about. */
export function browserTabs(subject: string): Tabs {
  const key = `${KEY_PREFIX}${subject}`;
  return {
    tell: (note) => {
      try {
        localStorage.setItem(key, note);
        localStorage.removeItem(key);
      } catch {
        // Without storage the tabs share no draft either.
      }
    },
    listen: (hear) => {
      const read = (event: StorageEvent): void => {
        if (event.key === key && event.newValue !== null) hear(event.newValue);
      };
      window.addEventListener('storage', read);
      return () => window.removeEventListener('storage', read);
    },
  };
}
