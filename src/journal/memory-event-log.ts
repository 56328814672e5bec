import type { Seq, SessionId } from '../core/session/ids.js';
import type { Tally } from '../core/session/tally.js';
import { boxAfter, EMPTY_BOX } from './ballot-box.js';
import { continueHeads, partsOf } from './continuation.js';
import {
  EventLog,
  type LogHead,
  type ReadRange,
  type StoredBoxChange,
  type StoredEvent,
} from './event-log.js';

/** A log that lives as long as its process: for tests, simulations and demonstrations. */
export class MemoryEventLog extends EventLog {
  private readonly rows = new Map<SessionId, StoredEvent[]>();
  private readonly commands = new Map<SessionId, Set<string>>();
  private readonly checkpoints = new Map<SessionId, LogHead>();
  private readonly boxes = new Map<string, Tally>();
  private ends: ReadonlyMap<SessionId, LogHead> = new Map();

  constructor(readonly epoch: string) {
    super();
  }

  async append(events: readonly StoredEvent[], boxes: readonly StoredBoxChange[] = []): Promise<void> {
    const moved = continueHeads(this.ends, events);
    const fresh = this.newCommands(events);
    for (const { session, command } of fresh) this.commandsOf(session).add(command);
    for (const event of events) this.rowsOf(event.session).push({ ...event });
    this.ends = new Map([...this.ends, ...moved]);
    for (const { session, change } of boxes) {
      const key = boxKey(session, change.poll);
      const after = boxAfter(this.boxes.get(key) ?? EMPTY_BOX, change);
      if (after === null) this.boxes.delete(key);
      else this.boxes.set(key, after);
    }
  }

  async ballots(session: SessionId, poll: Seq): Promise<Tally> {
    return this.boxes.get(boxKey(session, poll)) ?? EMPTY_BOX;
  }

  async read(session: SessionId, range: ReadRange): Promise<readonly StoredEvent[]> {
    const { after = 0, before = Infinity, types, end = 'first', limit } = range;
    const rows = this.rows.get(session) ?? [];
    const last = Math.min(before - 1, rows.length);
    const page: StoredEvent[] = [];
    for (let i = 0; i < last - after && page.length < limit; i++) {
      const event = rows[end === 'first' ? after + i : last - 1 - i]; // seq begins at 1
      if (event !== undefined && (types === undefined || types.includes(event.type))) page.push(event);
    }
    if (end === 'last') page.reverse();
    return page.map((event) => withWords(event, range.words ?? 'all'));
  }

  async heads(): Promise<readonly LogHead[]> {
    return [...this.ends.values()];
  }

  async eraseWords(session: SessionId, seq: Seq): Promise<void> {
    const rows = this.rows.get(session);
    const event = rows?.[seq - 1];
    if (rows !== undefined && event !== undefined) rows[seq - 1] = { ...event, words: null };
  }

  async checkpoint(session: SessionId): Promise<LogHead | null> {
    return this.checkpoints.get(session) ?? null;
  }

  async saveCheckpoint(verified: LogHead): Promise<void> {
    this.checkpoints.set(verified.session, { ...verified });
  }

  private rowsOf(session: SessionId): StoredEvent[] {
    let rows = this.rows.get(session);
    if (rows === undefined) this.rows.set(session, (rows = []));
    return rows;
  }

  private commandsOf(session: SessionId): Set<string> {
    let commands = this.commands.get(session);
    if (commands === undefined) this.commands.set(session, (commands = new Set()));
    return commands;
  }

  /** The commands that begin in this append: each must be new to its session. */
  private newCommands(events: readonly StoredEvent[]): readonly { session: SessionId; command: string }[] {
    const parts = partsOf(events);
    const fresh: { session: SessionId; command: string }[] = [];
    const seen = new Set<string>();
    events.forEach(({ session, command }, i) => {
      if (command === null || parts[i] !== 0) return;
      const key = JSON.stringify([session, command]);
      if (seen.has(key) || this.commands.get(session)?.has(command) === true) {
        throw new Error(`command ${command} is already in the log of session ${session}`);
      }
      seen.add(key);
      fresh.push({ session, command });
    });
    return fresh;
  }
}

function boxKey(session: SessionId, poll: Seq): string {
  return JSON.stringify([session, poll]);
}

function withWords(event: StoredEvent, words: NonNullable<ReadRange['words']>): StoredEvent {
  const isWanted = words === 'all' || (words !== 'none' && words.includes(event.type));
  return isWanted ? { ...event } : { ...event, words: null };
}
