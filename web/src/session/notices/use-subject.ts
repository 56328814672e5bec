import { itemOf } from '../../../../src/core/session/agenda.js';
import type { SettledRequest } from '../../../../src/core/session/state.js';
import { useLive } from '../live-context.js';

/** What a request was about: its subject, else the agenda item that it was for; empty where it had neither. */
export function useSubject(): (settled: Pick<SettledRequest, 'subject' | 'item'>) => string {
  const { state } = useLive();
  return ({ subject, item }) => subject || (itemOf(state, item)?.title ?? '');
}
