import type { FloorMode, PauseCause, QueueStatus } from '../session/events.js';
import type { Millis, NetworkId, PersonId, Role, Seq, SessionId } from '../session/ids.js';
import type { FloorSettings } from '../session/settings.js';
import {
  initialState,
  type EndedTurn,
  type Figures,
  type Phase,
  type Presence,
  type Prompt,
  type Request,
  type SessionState,
  type Turn,
} from '../session/state.js';
import { seesAll, shownRequester, type Viewer } from './audience.js';

/** A session's state in JSON, in the form that one reader may see; `restore` makes a state of it again. */
export interface Snapshot {
  readonly seq: Seq;
  readonly at: Millis;
  readonly session: SessionId;
  readonly network: NetworkId;
  readonly title: string;
  readonly startsAt: Millis;
  readonly phase: Phase;
  readonly settings: FloorSettings;
  readonly people: readonly PersonRow[];
  /** For moderators everybody's, for others their own (T64). */
  readonly figures: readonly (readonly [PersonId, Figures])[];
  /** For moderators everybody who is muted, for others at most themselves. */
  readonly muted: readonly PersonId[];
  readonly away: readonly (readonly [PersonId, Millis])[];
  readonly mode: FloorMode;
  readonly turn: TurnRow | null;
  readonly lastTurn: EndedTurn | null;
  readonly floorChangedAt: Millis;
  readonly queue: {
    readonly status: QueueStatus;
    readonly reason: string;
    readonly version: number;
    readonly waiting: readonly Request[];
  };
  readonly reserved: readonly (readonly [PersonId, Millis | null])[];
  readonly prompt: Prompt | null;
  readonly asidesLocked: boolean;
  readonly hidden: readonly (readonly [Seq, string])[];
}

/** Short, since a snapshot can hold 2,000 of them: id, name, unit, role, presence. */
export type PersonRow = readonly [PersonId, string, string, Role, Presence];

/** A turn whose clock is plain JSON. */
export interface TurnRow {
  readonly id: Seq;
  readonly person: PersonId;
  readonly request: Seq | null;
  readonly grantedAt: Millis;
  readonly clock:
    | { readonly kind: 'running'; readonly deadline: Millis | null; readonly composeBy: Millis | null }
    | {
        readonly kind: 'paused';
        readonly since: Millis;
        readonly leftMs: Millis | null;
        readonly composeLeftMs: Millis | null;
        readonly causes: readonly PauseCause[];
      };
  readonly pausedMs: Millis;
  readonly posts: number;
  readonly graceUsed: boolean;
  readonly regained: boolean;
}

/** The state in the form that this reader may see: what `audience` is for events, for the state. */
export function snapshotFor(state: SessionState, viewer: Viewer): Snapshot {
  const all = seesAll(viewer);
  const own = (person: PersonId) => all || person === viewer.person;
  const people = [...state.people.values()];
  return {
    seq: state.seq,
    at: state.at,
    session: state.session,
    network: state.network,
    title: state.title,
    startsAt: state.startsAt,
    phase: state.phase,
    settings: state.settings,
    people: people.map(({ id, name, unit, role, presence }): PersonRow => [id, name, unit, role, presence]),
    figures: [...state.figures]
      .filter(([person]) => own(person))
      .map(([person, figures]) => [person, { ...figures }] as const),
    muted: people.filter((person) => person.muted && own(person.id)).map((person) => person.id),
    away: [...state.away],
    mode: state.mode,
    turn: state.turn && turnRow(state.turn),
    lastTurn: state.lastTurn,
    floorChangedAt: state.floorChangedAt,
    queue: {
      status: state.queue.status,
      reason: state.queue.reason,
      version: state.queue.version,
      waiting: state.queue.waiting.map((request) => ({
        ...request,
        person: shownRequester(request.person, viewer, state.settings),
      })),
    },
    reserved: [...state.reserved].filter(([person]) => own(person)),
    prompt: state.prompt,
    asidesLocked: state.asidesLocked,
    hidden: [...state.hidden],
  };
}

/** A state from its snapshot. Contributions are known only as far as their events are read too. */
export function restore(snapshot: Snapshot): SessionState {
  const muted = new Set(snapshot.muted);
  const { status, reason, version, waiting } = snapshot.queue;
  return {
    ...initialState(),
    seq: snapshot.seq,
    at: snapshot.at,
    session: snapshot.session,
    network: snapshot.network,
    title: snapshot.title,
    startsAt: snapshot.startsAt,
    phase: snapshot.phase,
    settings: snapshot.settings,
    people: new Map(
      snapshot.people.map(([id, name, unit, role, presence]) => [
        id,
        { id, name, unit, role, presence, muted: muted.has(id) },
      ]),
    ),
    figures: new Map(snapshot.figures.map(([person, figures]) => [person, { ...figures }])),
    away: new Map(snapshot.away),
    mode: snapshot.mode,
    turn: snapshot.turn && turnOf(snapshot.turn),
    lastTurn: snapshot.lastTurn,
    floorChangedAt: snapshot.floorChangedAt,
    queue: { status, reason, version, waiting: [...waiting] },
    reserved: new Map(snapshot.reserved),
    prompt: snapshot.prompt,
    asidesLocked: snapshot.asidesLocked,
    hidden: new Map(snapshot.hidden),
  };
}

function turnRow(turn: Turn): TurnRow {
  const { clock } = turn;
  return { ...turn, clock: clock.kind === 'paused' ? { ...clock, causes: [...clock.causes] } : clock };
}

function turnOf(row: TurnRow): Turn {
  const { clock } = row;
  return { ...row, clock: clock.kind === 'paused' ? { ...clock, causes: new Set(clock.causes) } : clock };
}
