import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Language } from '../../../src/core/protocol/messages.js';
import type { Line } from '../live/line.js';
import type { KeyValueStore } from '../live/storage.js';
import type { Preferences, PreferenceStore } from '../preferences/preferences.js';
import type { Announcer } from '../announcer/announcer.js';

/** What pages get from outside, so that they can also stand on something else than a server. */
export interface Services {
  readonly store: KeyValueStore;
  readonly preferences: PreferenceStore;
  readonly announcer: Announcer;
  readonly newLine: (language: Language) => Line;
}

const ServicesContext = createContext<Services | null>(null);

/** Provides the services to the pages below. */
export const ServicesProvider = ServicesContext.Provider;

/** The services of this page. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('useServices outside ServicesProvider');
  return services;
}

/** The preferences of this browser, and how to change them. */
export function usePreferences(): [Preferences, (change: Partial<Preferences>) => void] {
  const { preferences } = useServices();
  const current = useSyncExternalStore(preferences.subscribe, preferences.get);
  return [current, (change) => preferences.set(change)];
}
