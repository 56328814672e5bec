import type { SessionEvent } from '../../../src/core/session/events.js';
import type { CommandId, Millis, Seq } from '../../../src/core/session/ids.js';
import type { ClientHistory, Observation } from './history.js';

/** The kinds of broken promise. */
export type ViolationKind =
  /** Acknowledged, but not in the log, or elsewhere than acknowledged, or with other words. */
  | 'lost'
  /** In the log more than once. */
  | 'doubled'
  /** Refused, and in the log all the same. */
  | 'refused-but-stored'
  /** In the log, though nobody said it. */
  | 'from-nowhere'
  /** The same command was acknowledged at two positions. */
  | 'two-answers'
  /** The log has a gap, or an event out of place. */
  | 'log-gap'
  /** Time goes back in the log. */
  | 'log-time'
  /** Acknowledged before another was begun, and yet stored after it. */
  | 'real-time'
  /** A reader missed an event. */
  | 'reader-gap'
  /** A reader saw an event twice, or after a later one. */
  | 'reader-order'
  /** A reader saw something else than what is in the log. */
  | 'reader-differs'
  /** A reader did not get to the end of the log. */
  | 'reader-behind';

/** One broken promise. `who` is a client, or the log. */
export interface Violation {
  readonly kind: ViolationKind;
  readonly who: string;
  readonly detail: string;
}

/** The form in which a client may see an event, or null for not at all. */
export type Visible = (event: SessionEvent, client: string) => SessionEvent | null;

/**
 * Holds what clients did and saw against the log as it is on disk.
 * Contributions are told apart by their text, so every text must be used once; the checker then needs
 * nothing from the server but the events.
 */
export function check(
  log: readonly SessionEvent[],
  histories: readonly ClientHistory[],
  visible: Visible = (event) => event,
): Violation[] {
  return [
    ...checkCommands(log, histories),
    ...checkRealTime(histories),
    ...checkReaders(log, histories, visible),
  ];
}

/** Only what readers saw against the log: for texts that are said more than once. */
export function checkReaders(
  log: readonly SessionEvent[],
  histories: readonly ClientHistory[],
  visible: Visible = (event) => event,
): Violation[] {
  return [...checkLog(log), ...histories.flatMap((history) => checkReader(log, history, visible))];
}

function checkLog(log: readonly SessionEvent[]): Violation[] {
  return log.flatMap((event, index) => {
    const found: Violation[] = [];
    if (event.seq !== index + 1)
      found.push(violation('log-gap', 'log', `${event.seq} at place ${index + 1}`));
    const before = log[index - 1];
    if (before !== undefined && event.at < before.at)
      found.push(violation('log-time', 'log', `${event.seq}`));
    return found;
  });
}

/** What became of one contribution, as its client knows it. */
interface Fate {
  readonly client: string;
  readonly text: string;
  readonly acknowledged: Set<Seq>;
  refused: string | null;
}

function checkCommands(log: readonly SessionEvent[], histories: readonly ClientHistory[]): Violation[] {
  const stored = contributions(log);
  const found: Violation[] = [];
  const said = new Set<string>();
  for (const [id, fate] of fatesOf(histories)) {
    said.add(fate.text);
    const places = stored.get(fate.text) ?? [];
    const report = (kind: ViolationKind, detail: string) => {
      found.push(violation(kind, fate.client, `${id}: ${detail}`));
    };
    if (places.length > 1) report('doubled', `at ${places.join(', ')}`);
    if (fate.acknowledged.size > 1) report('two-answers', [...fate.acknowledged].join(', '));
    for (const seq of fate.acknowledged) {
      if (!places.includes(seq))
        report('lost', `acknowledged at ${seq}, stored at ${places.join(', ') || 'no place'}`);
    }
    if (fate.refused !== null && fate.acknowledged.size === 0 && places.length > 0) {
      report('refused-but-stored', `${fate.refused}, at ${places.join(', ')}`);
    }
  }
  for (const [text, places] of stored) {
    if (!said.has(text)) found.push(violation('from-nowhere', 'log', `at ${places.join(', ')}`));
  }
  return found;
}

/** Where each text stands in the log. */
function contributions(log: readonly SessionEvent[]): Map<string, Seq[]> {
  const places = new Map<string, Seq[]>();
  for (const event of log) {
    if (event.type !== 'ContributionMade') continue;
    const text = event.words?.text ?? '';
    const known = places.get(text);
    if (known === undefined) places.set(text, [event.seq]);
    else known.push(event.seq);
  }
  return places;
}

function fatesOf(histories: readonly ClientHistory[]): Map<CommandId, Fate> {
  const fates = new Map<CommandId, Fate>();
  for (const { client, observations } of histories) {
    for (const seen of observations) {
      if (seen.kind === 'invoked') {
        fates.set(seen.id, { client, text: seen.text, acknowledged: new Set(), refused: null });
      } else if (seen.kind === 'acknowledged') {
        fates.get(seen.id)?.acknowledged.add(seen.seq);
      } else if (seen.kind === 'refused') {
        const fate = fates.get(seen.id);
        if (fate !== undefined) fate.refused = seen.code;
      }
    }
  }
  return fates;
}

/** What was acknowledged before something else was begun stands before it: this makes the log linearizable. */
function checkRealTime(histories: readonly ClientHistory[]): Violation[] {
  const invoked = new Map<CommandId, Millis>();
  const acknowledged: { id: CommandId; at: Millis; seq: Seq }[] = [];
  for (const { observations } of histories) {
    for (const seen of observations) {
      if (seen.kind === 'invoked') invoked.set(seen.id, seen.at);
      else if (seen.kind === 'acknowledged') acknowledged.push(seen);
    }
  }
  const begun = acknowledged
    .map(({ id, seq }) => ({ id, seq, at: invoked.get(id) ?? -Infinity }))
    .sort((a, b) => a.at - b.at);
  acknowledged.sort((a, b) => a.at - b.at);
  const found: Violation[] = [];
  let greatest = { id: '', seq: 0 };
  let next = 0;
  for (const later of begun) {
    for (
      let done = acknowledged[next];
      done !== undefined && done.at < later.at;
      done = acknowledged[++next]
    ) {
      if (done.seq > greatest.seq) greatest = done;
    }
    if (greatest.seq > later.seq) {
      found.push(
        violation('real-time', 'log', `${greatest.id} at ${greatest.seq} before ${later.id} at ${later.seq}`),
      );
    }
  }
  return found;
}

/** A reader's view is the log as they may see it, from where they began to its end. */
function checkReader(
  log: readonly SessionEvent[],
  { client, observations }: ClientHistory,
  visible: Visible,
): Violation[] {
  const found: Violation[] = [];
  const report = (kind: ViolationKind, detail: string) => found.push(violation(kind, client, detail));
  const seen = log.map((event) => visible(event, client));
  const differs = (event: SessionEvent) => canonical(event) !== canonical(seen[event.seq - 1] ?? null);
  let last: Seq = 0;

  /** Everything up to `seq` is claimed to be known: nothing visible may lie between. */
  const advance = (seq: Seq) => {
    for (let missed = last + 1; missed < seq; missed += 1) {
      if (seen[missed - 1]) report('reader-gap', `${missed}`);
    }
  };

  for (const observation of observations) {
    switch (observation.kind) {
      case 'began':
        if (observation.seq < last) report('reader-order', `began at ${observation.seq} after ${last}`);
        last = observation.seq;
        break;
      case 'shown': {
        const { event } = observation;
        if (event.seq <= last) report('reader-order', `${event.seq} after ${last}`);
        else advance(event.seq);
        if (differs(event)) report('reader-differs', `${event.seq}`);
        last = Math.max(last, event.seq);
        break;
      }
      case 'paged':
        if (differs(observation.event))
          report('reader-differs', `${observation.event.seq} in a page of history`);
        break;
      case 'covered':
        advance(observation.seq + 1);
        last = Math.max(last, observation.seq);
        break;
      default:
        break;
    }
  }
  if (observations.some(isReading) && last < log.length) report('reader-behind', `${last} of ${log.length}`);
  if (last > log.length) report('reader-differs', `saw ${last}, the log ends at ${log.length}`);
  return found;
}

function isReading({ kind }: Observation): boolean {
  return kind === 'began' || kind === 'shown' || kind === 'covered';
}

function violation(kind: ViolationKind, who: string, detail: string): Violation {
  return { kind, who, detail };
}

/** JSON whose keys stand in one order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
