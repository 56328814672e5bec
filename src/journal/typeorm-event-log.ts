import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { Seq, SessionId } from '../core/session/ids.js';
import type { Tally } from '../core/session/tally.js';
import { StartRefused } from '../database/start-refused.js';
import type { WriteConnection } from '../database/write-connection.js';
import { boxAfter, decodeBox, EMPTY_BOX, encodeBox } from './ballot-box.js';
import { continueHeads, partsOf } from './continuation.js';
import {
  EventLog,
  type LogHead,
  type ReadRange,
  type StoredBoxChange,
  type StoredEvent,
} from './event-log.js';
import { readQuery, toEvent, type EventRow, type Value } from './log-queries.js';

// Thirteen variables a row; SQLite takes 32,766 in a statement, PostgreSQL 65,535.
const ROWS_PER_INSERT = 1_000;

const EVENT_COLUMNS = [
  'session',
  'seq',
  'at',
  'by',
  'type',
  'body',
  'command',
  'part',
  'command_digest',
  'words_digest',
  'previous_hash',
  'hash',
];
const WORDS_COLUMNS = ['session', 'seq', 'salt', 'json'];

/** The log in the program's database: appends through the one write connection, reads beside it. */
export class TypeormEventLog extends EventLog {
  private constructor(
    readonly epoch: string,
    private readonly writes: WriteConnection,
    private readonly reads: DataSource,
    private ends: Map<SessionId, LogHead>,
  ) {
    super();
  }

  /**
   * Opens the log of a migrated database; a log that has no epoch gets one, once and for good.
   * @throws StartRefused `damaged` when a log does not end where its head says
   */
  static async open(database: {
    readonly writes: WriteConnection;
    readonly reads: DataSource;
  }): Promise<EventLog> {
    const { writes, reads } = database;
    await writes.run((manager) =>
      manager.query(`INSERT INTO log_meta (name, value) VALUES ('epoch', ?) ON CONFLICT (name) DO NOTHING`, [
        randomUUID(),
      ]),
    );
    // Had the last run ended between a secret vote and this.
    await writes.emptyWriteAheadLog();
    const rows: { value: string }[] = await reads.query(`SELECT value FROM log_meta WHERE name = 'epoch'`);
    await assertWhole(reads);
    const heads = await readHeads(reads);
    return new TypeormEventLog(
      rows[0]?.value ?? '',
      writes,
      reads,
      new Map(heads.map((head) => [head.session, head])),
    );
  }

  async append(events: readonly StoredEvent[], boxes: readonly StoredBoxChange[] = []): Promise<void> {
    if (events.length === 0) return;
    const moved = await this.writes.run(async (manager) => {
      const heads = continueHeads(this.ends, events);
      await insertEvents(manager, events);
      await insertWords(manager, events);
      for (const head of heads.values()) await putPosition(manager, 'log_heads', head);
      for (const box of boxes) await changeBox(manager, box);
      return heads;
    });
    for (const [session, head] of moved) this.ends.set(session, head);
    // The log of what was written together would tell whose ballot it was.
    if (boxes.length > 0) await this.writes.emptyWriteAheadLog();
  }

  ballots(session: SessionId, poll: Seq): Promise<Tally> {
    return readBox(this.reads, session, poll);
  }

  async read(session: SessionId, range: ReadRange): Promise<readonly StoredEvent[]> {
    const { sql, values } = readQuery(session, range);
    const rows: EventRow[] = await this.reads.query(sql, [...values]);
    const events = rows.map((row) => toEvent(session, row));
    return range.end === 'last' ? events.reverse() : events;
  }

  heads(): Promise<readonly LogHead[]> {
    return readHeads(this.reads);
  }

  /** Overwrites the words in the file; in the write-ahead log they last until its next checkpoint. */
  async eraseWords(session: SessionId, seq: Seq): Promise<void> {
    await this.writes.run((manager) =>
      manager.query('DELETE FROM log_words WHERE session = ? AND seq = ?', [session, seq]),
    );
  }

  async checkpoint(session: SessionId): Promise<LogHead | null> {
    const rows: LogHead[] = await this.reads.query(
      'SELECT session, seq, hash FROM log_checkpoints WHERE session = ?',
      [session],
    );
    return rows[0] ?? null;
  }

  saveCheckpoint(verified: LogHead): Promise<void> {
    return this.writes.run((manager) => putPosition(manager, 'log_checkpoints', verified));
  }
}

/** The last event of each log must be the one that its head names: a log that was cut off has none. */
async function assertWhole(reads: DataSource): Promise<void> {
  const cut: LogHead[] = await reads.query(
    `SELECT h.session, h.seq FROM log_heads h
      LEFT JOIN log_events e ON e.session = h.session AND e.seq = h.seq AND e.hash = h.hash
      WHERE e.seq IS NULL
        OR EXISTS (SELECT 1 FROM log_events n WHERE n.session = h.session AND n.seq > h.seq)`,
  );
  const first = cut[0];
  if (first === undefined) return;
  throw new StartRefused(
    'damaged',
    `The log of session ${first.session} does not end with event ${first.seq}, as it should: keep the database file as it is, and restore the last backup.`,
  );
}

async function changeBox(manager: EntityManager, { session, change }: StoredBoxChange): Promise<void> {
  const after = boxAfter(await readBox(manager, session, change.poll), change);
  if (after === null) {
    await manager.query('DELETE FROM ballot_boxes WHERE session = ? AND poll = ?', [session, change.poll]);
    return;
  }
  await manager.query(
    `INSERT INTO ballot_boxes (session, poll, tally) VALUES (?, ?, ?)
     ON CONFLICT (session, poll) DO UPDATE SET tally = excluded.tally`,
    [session, change.poll, encodeBox(after)],
  );
}

async function readBox(from: DataSource | EntityManager, session: SessionId, poll: Seq): Promise<Tally> {
  const rows: { tally: string }[] = await from.query(
    'SELECT tally FROM ballot_boxes WHERE session = ? AND poll = ?',
    [session, poll],
  );
  return rows[0] === undefined ? EMPTY_BOX : decodeBox(rows[0].tally);
}

async function insertEvents(manager: EntityManager, events: readonly StoredEvent[]): Promise<void> {
  const parts = partsOf(events);
  const rows = events.map((event, i): readonly Value[] => [
    event.session,
    event.seq,
    event.at,
    event.by,
    event.type,
    event.body,
    event.command,
    parts[i] ?? null,
    event.commandDigest,
    event.wordsDigest,
    event.previousHash,
    event.hash,
  ]);
  await insertRows(manager, 'log_events', EVENT_COLUMNS, rows);
}

async function insertWords(manager: EntityManager, events: readonly StoredEvent[]): Promise<void> {
  const rows = events.flatMap(({ session, seq, words }) =>
    words === null ? [] : [[session, seq, words.salt, words.json]],
  );
  await insertRows(manager, 'log_words', WORDS_COLUMNS, rows);
}

/** Many rows by one statement: some thirty times as fast as a statement for each. */
async function insertRows(
  manager: EntityManager,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
): Promise<void> {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const places = `(${columns.map(() => '?').join(', ')})`;
  for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
    const chunk = rows.slice(start, start + ROWS_PER_INSERT);
    await manager.query(
      `INSERT INTO ${table} (${names}) VALUES ${Array(chunk.length).fill(places).join(', ')}`,
      chunk.flat(),
    );
  }
}

async function putPosition(
  manager: EntityManager,
  table: 'log_heads' | 'log_checkpoints',
  { session, seq, hash }: LogHead,
): Promise<void> {
  await manager.query(
    `INSERT INTO ${table} (session, seq, hash) VALUES (?, ?, ?)
     ON CONFLICT (session) DO UPDATE SET seq = excluded.seq, hash = excluded.hash`,
    [session, seq, hash],
  );
}

function readHeads(reads: DataSource): Promise<LogHead[]> {
  return reads.query('SELECT session, seq, hash FROM log_heads');
}
