import type { Seq, SessionId } from '../core/session/ids.js';
import type { Domain } from './domain.js';
import { decodeEvent, STATE_WORDS } from './encoding.js';
import type { EventLog, LogHead, StoredEvent } from './event-log.js';
import { GENESIS, verifyChain, type ChainFault, type ChainPosition } from './hash-chain.js';
import { LiveSession } from './live-session.js';
import { RECENT_LIMIT } from './recent-events.js';

// Some ten milliseconds of work, after which others have their turn.
const PAGE = 2_000;

const FAULTS: Readonly<Record<ChainFault, string>> = {
  gap: 'is missing or out of order',
  time: 'is older than the one before',
  hash: 'is not what was written',
  words: 'has other words than were written',
};

/** A log that does not verify. Nothing is served from it, and nothing is repaired. */
export class LogDamaged extends Error {
  constructor(
    readonly session: SessionId,
    /** The first event that does not hold. */
    readonly seq: Seq,
    readonly fault: ChainFault,
  ) {
    super(
      `The log of session ${session} is damaged: event ${seq} ${FAULTS[fault]}. Keep the file as it is, and restore the last backup.`,
    );
    this.name = 'LogDamaged';
  }
}

/**
 * Folds a session from its log and verifies the chain from its last checkpoint on; what lies before
 * is only checked for gaps. Then notes how far it was verified.
 * @throws LogDamaged
 */
export async function loadSession(log: EventLog, domain: Domain, id: SessionId): Promise<LiveSession> {
  const checkpoint = await log.checkpoint(id);
  const live = new LiveSession(id, domain);
  let end = GENESIS;
  for await (const page of pages(log, id)) {
    end = verify(id, page, end, checkpoint);
    for (const row of page) live.replay(decodeEvent(row), row);
  }
  if (checkpoint !== null && end.seq < checkpoint.seq) throw new LogDamaged(id, end.seq + 1, 'gap');
  await loadRecent(log, live);
  if (end.seq > (checkpoint?.seq ?? 0)) await log.saveCheckpoint(live.head);
  live.verified = end.seq;
  return live;
}

/** All pages of a log; while one is folded, the next is being read. */
async function* pages(log: EventLog, id: SessionId): AsyncGenerator<readonly StoredEvent[]> {
  const readAfter = (after: Seq): Promise<readonly StoredEvent[]> => {
    const page = log.read(id, { after, limit: PAGE, words: STATE_WORDS });
    page.catch(() => undefined); // who has stopped to fold does not wait for it any more
    return page;
  };
  let next = readAfter(0);
  for (let after = PAGE; ; after += PAGE) {
    const page = await next;
    if (page.length === 0) return;
    next = readAfter(after); // there are no gaps: a full page ends here, and else the log is damaged or at its end
    yield page;
  }
}

/** The last events with all words, those of contributions included. */
async function loadRecent(log: EventLog, live: LiveSession): Promise<void> {
  const rows = await log.read(live.id, { end: 'last', limit: RECENT_LIMIT });
  const first = rows[0];
  if (first === undefined) return;
  holds(live.id, rows, { seq: first.seq - 1, at: 0, hash: first.previousHash });
  for (const row of rows) live.recent.push(decodeEvent(row));
}

function verify(
  id: SessionId,
  page: readonly StoredEvent[],
  before: ChainPosition,
  checkpoint: LogHead | null,
): ChainPosition {
  const known = Math.max(0, Math.min((checkpoint?.seq ?? 0) - before.seq, page.length));
  const end = follow(id, page.slice(0, known), before);
  if (checkpoint?.seq === end.seq && checkpoint.hash !== end.hash) throw new LogDamaged(id, end.seq, 'hash');
  return holds(id, page.slice(known), end);
}

function follow(id: SessionId, rows: readonly StoredEvent[], before: ChainPosition): ChainPosition {
  let end = before;
  for (const row of rows) {
    if (row.seq !== end.seq + 1) throw new LogDamaged(id, end.seq + 1, 'gap');
    end = row;
  }
  return end;
}

function holds(id: SessionId, rows: readonly StoredEvent[], before: ChainPosition): ChainPosition {
  const check = verifyChain(rows, before);
  if (!check.ok) throw new LogDamaged(id, check.seq, check.fault);
  return check.end;
}
