import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PersonCommand } from '../../../src/core/session/commands.js';
import type { Millis, Seq } from '../../../src/core/session/ids.js';
import type { SessionState } from '../../../src/core/session/state.js';
import { floorMark } from '../../../src/core/session/turns.js';

/** Real text meetings with a queue, as data beside the repository. They are never part of it. */
const FOLDER = join(process.cwd(), '..', 'shared', 'meetings', 'w3c-ccg');

/** One line of a meeting: somebody asks, takes it back, or is called. */
export interface FloorLine {
  readonly n: number;
  /** From the first line on. */
  readonly at: Millis;
  readonly type: 'queue' | 'yield' | 'grant';
  readonly person: string;
  /** The moderator who called. */
  readonly by: string;
  /** How many were waiting afterwards; null where the record does not say. */
  readonly length: number | null;
  /** Where the called person stood, from 0; -1 for somebody who was not waiting. */
  readonly place: number;
}

/** The floor of a meeting. */
export interface FloorRecord {
  readonly name: string;
  readonly moderators: readonly string[];
  readonly participants: readonly string[];
  readonly lines: readonly FloorLine[];
}

/** Where it is played. */
export interface Table {
  readonly state: SessionState;
  readonly now: Millis;
  /** How old what one moderator sees of another's acts is. */
  readonly sightMs: Millis;
  /** Lets time pass, if this table's time is not the real one. */
  until(at: Millis): void;
  /** The code of the refusal, or `accepted`. */
  give(person: string, command: PersonCommand): Promise<string>;
}

/** What Krąg made of a meeting. */
export interface Played {
  /** Where its list was not the recorded one. */
  readonly differences: readonly string[];
  /** What it refused: `line: command, code`. */
  readonly refused: readonly string[];
}

/** All of them; empty where the data is not there. */
export function floorRecords(): readonly FloorRecord[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => readFloor(join(FOLDER, file)));
}

/** Plays a meeting's floor line by line, and compares the list with the recorded one at every step. */
export async function playFloor(
  { lines }: FloorRecord,
  table: Table,
  before: (line: FloorLine) => Promise<void> = () => Promise.resolve(),
): Promise<Played> {
  const differences: string[] = [];
  const refused: string[] = [];
  const sights = new Sights();

  const give = async (line: FloorLine, person: string, command: PersonCommand) => {
    const answer = await table.give(person, command);
    if (answer !== 'accepted') refused.push(`${line.n}: ${command.type}, ${answer}`);
    sights.note(person, table);
  };
  const compare = (line: FloorLine, own: number, recorded: number | null) => {
    if (recorded !== null && own !== recorded) differences.push(`${line.n}: ${own}, not ${recorded}`);
  };

  for (const line of lines) {
    await before(line);
    table.until(line.at);
    const { person, by } = line;
    const { waiting } = table.state.queue;
    if (line.type === 'grant') {
      compare(line, placeOf(table, person), line.place);
      const { turn } = table.state;
      // T9: nobody takes the floor from a speaker for themselves. There the speaker had finished.
      if (turn && by === person && turn.person !== person) {
        await give(line, turn.person, { type: 'Yield', turn: turn.id });
        sights.note(by, table);
      }
      await give(line, by, { type: 'Call', person, expectedTurn: sights.of(by, table) });
      continue;
    }
    const request = waiting.find((one) => one.person === person);
    if (line.type === 'queue') await give(line, person, { type: 'RequestTurn', person: null });
    else if (request) await give(line, person, { type: 'WithdrawRequest', request: request.id });
    compare(line, table.state.queue.waiting.length, line.length);
  }
  return { differences, refused };
}

/** What each moderator knows of the floor: their own acts at once, those of others a moment later. */
class Sights {
  private readonly marks: { at: Millis; mark: Seq | null; by: string }[] = [];

  note(by: string, { state, now }: Table): void {
    const mark = floorMark(state);
    if (mark !== (this.marks.at(-1)?.mark ?? null)) this.marks.push({ at: now, mark, by });
  }

  of(person: string, { now, sightMs }: Table): Seq | null {
    return this.marks.filter(({ at, by }) => by === person || at <= now - sightMs).at(-1)?.mark ?? null;
  }
}

function placeOf({ state }: Table, person: string): number {
  return state.queue.waiting.findIndex((request) => request.person === person);
}

function readFloor(file: string): FloorRecord {
  interface Raw {
    n: number;
    t: number | null;
    type: string;
    speaker: string;
    by?: string;
    queue_len?: number;
    queue_pos?: number | null;
  }
  const raw = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Raw)
    .filter(({ type }) => ['queue', 'yield', 'grant'].includes(type));
  const lines = raw.map((line) => ({
    n: line.n,
    at: (line.t ?? 0) * 1_000,
    type: line.type as FloorLine['type'],
    person: line.speaker,
    by: line.by ?? '',
    length: line.queue_len ?? null,
    place: line.queue_pos ?? -1,
  }));
  const moderators = new Set(lines.filter(({ type }) => type === 'grant').map(({ by }) => by));
  const people = new Set(lines.map(({ person }) => person));
  return {
    name: basename(file, '.jsonl'),
    moderators: [...moderators],
    participants: [...people].filter((person) => !moderators.has(person)),
    lines,
  };
}
