import type { PersonId, Seq, SessionId } from '../../../../src/core/session/ids.js';
import { Draft } from '../../live/draft.js';
import type { KeyValueStore } from '../../live/storage.js';

/** What somebody is writing in place of a turn (T57), kept in the browser. */
export function followUpDraft(
  store: KeyValueStore,
  person: PersonId,
  session: SessionId,
  request: Seq,
): Draft {
  return new Draft(store, `${person}:${session}:follow-up:${request}`);
}
