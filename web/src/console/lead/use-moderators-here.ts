import type { PersonState } from '../../../../src/core/session/state.js';
import { useLive } from '../../session/live-context.js';

/** The other moderators who are here, in order of their names. */
export function useModeratorsHere(): readonly PersonState[] {
  const { state, you } = useLive();
  return [...state.people.values()]
    .filter(({ id, role, presence }) => id !== you.person && role === 'moderator' && presence === 'here')
    .sort((a, b) => a.name.localeCompare(b.name));
}
