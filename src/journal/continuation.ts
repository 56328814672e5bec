import type { SessionId } from '../core/session/ids.js';
import type { LogHead, StoredEvent } from './event-log.js';
import { GENESIS } from './hash-chain.js';

/** Events that do not go on from the end of their log. Nothing of the append was stored. */
export class NotAContinuation extends Error {
  constructor(event: StoredEvent, head: LogHead) {
    super(
      `event ${event.seq} of session ${event.session} does not continue its log, which ends at ${head.seq}`,
    );
    this.name = 'NotAContinuation';
  }
}

/** The head of a session without events. */
export function emptyHead(session: SessionId): LogHead {
  return { session, seq: GENESIS.seq, hash: GENESIS.hash };
}

/**
 * Checks that events go on from the heads of their sessions, and returns the new heads. It does not
 * compute hashes: that every event names the hash of the one before is what keeps two writers apart.
 * @throws NotAContinuation
 */
export function continueHeads(
  heads: ReadonlyMap<SessionId, LogHead>,
  events: readonly StoredEvent[],
): ReadonlyMap<SessionId, LogHead> {
  const moved = new Map<SessionId, LogHead>();
  for (const event of events) {
    const head = moved.get(event.session) ?? heads.get(event.session) ?? emptyHead(event.session);
    if (event.seq !== head.seq + 1 || event.previousHash !== head.hash)
      throw new NotAContinuation(event, head);
    moved.set(event.session, { session: event.session, seq: event.seq, hash: event.hash });
  }
  return moved;
}

/**
 * The position of each event in its command, null where it has none. An id that comes up again later
 * begins at 0 again, which the unique index on (session, command, part) refuses.
 */
export function partsOf(events: readonly StoredEvent[]): readonly (number | null)[] {
  const last = new Map<SessionId, { readonly event: StoredEvent; readonly part: number | null }>();
  return events.map((event) => {
    const part = partAfter(last.get(event.session), event);
    last.set(event.session, { event, part });
    return part;
  });
}

function partAfter(
  last: { readonly event: StoredEvent; readonly part: number | null } | undefined,
  event: StoredEvent,
): number | null {
  if (event.command === null) return null;
  const isSame = last?.event.command === event.command && last.event.commandDigest === event.commandDigest;
  return isSame ? (last.part ?? 0) + 1 : 0;
}
