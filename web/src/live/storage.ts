/** What we need of localStorage; a Map in specs, and where the browser forbids storage. */
export interface KeyValueStore {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
  keys(): readonly string[];
}

/** Everything this client keeps in the browser begins with this, so that sign-out can clear it. */
export const KEY_PREFIX = 'krag:';

/** A store that lives as long as the page. */
export function memoryStore(): KeyValueStore {
  const entries = new Map<string, string>();
  return {
    get: (key) => entries.get(key) ?? null,
    set: (key, value) => void entries.set(key, value),
    remove: (key) => void entries.delete(key),
    keys: () => [...entries.keys()],
  };
}

/** localStorage; a full or forbidden storage falls back to memory rather than stopping the discussion. */
export function browserStore(): KeyValueStore {
  const fallback = memoryStore();
  const attempt = <T>(act: () => T, otherwise: () => T): T => {
    try {
      return act();
    } catch {
      return otherwise();
    }
  };
  return {
    get: (key) =>
      fallback.get(key) ??
      attempt(
        () => localStorage.getItem(key),
        () => null,
      ),
    set: (key, value) =>
      attempt(
        () => {
          localStorage.setItem(key, value);
          fallback.remove(key);
        },
        () => fallback.set(key, value),
      ),
    remove: (key) => {
      fallback.remove(key);
      attempt(
        () => localStorage.removeItem(key),
        () => undefined,
      );
    },
    keys: () =>
      attempt(
        () => [...Object.keys(localStorage), ...fallback.keys()],
        () => [...fallback.keys()],
      ),
  };
}

/** At sign-out: drafts, unsent commands and reading marks of everybody who used this browser. */
export function forgetPerson(store: KeyValueStore): void {
  for (const key of store.keys()) {
    if (key.startsWith(KEY_PREFIX) && !key.startsWith(`${KEY_PREFIX}preference:`)) store.remove(key);
  }
}
