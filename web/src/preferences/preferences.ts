import { KEY_PREFIX, type KeyValueStore } from '../live/storage.js';

/** What somebody has set for this browser. */
export interface Preferences {
  readonly theme: 'auto' | 'light' | 'dark';
  /** What a screen reader is told of the discussion: everything, what concerns me, nothing. */
  readonly announce: 'all' | 'mine' | 'none';
  readonly shortcuts: boolean;
  /** A sound, and a notification of the browser, for one's own turn. */
  readonly sound: boolean;
  readonly notifications: boolean;
}

const DEFAULTS: Preferences = {
  theme: 'auto',
  announce: 'all',
  shortcuts: true,
  sound: false,
  notifications: false,
};
const KEY = `${KEY_PREFIX}preference:page`;

/** The preferences of this browser, for useSyncExternalStore. */
export class PreferenceStore {
  private readonly listeners = new Set<() => void>();
  private current: Preferences;

  constructor(private readonly store: KeyValueStore) {
    this.current = { ...DEFAULTS, ...read(store.get(KEY)) };
    this.apply();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly get = (): Preferences => this.current;

  /** Changes some of them, and keeps all. */
  set(change: Partial<Preferences>): void {
    this.current = { ...this.current, ...change };
    this.store.set(KEY, JSON.stringify(this.current));
    this.apply();
    for (const listener of this.listeners) listener();
  }

  private apply(): void {
    const { dataset } = document.documentElement;
    if (this.current.theme === 'auto') delete dataset['theme'];
    else dataset['theme'] = this.current.theme;
  }
}

function read(json: string | null): Partial<Preferences> {
  try {
    const kept: unknown = JSON.parse(json ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}
