import type { Rejected } from '../session/decision.js';
import { evolve } from '../session/evolve.js';
import type { FloorMode, RequestKind, SessionEvent, Track, TurnEndReason } from '../session/events.js';
import type { Millis, NetworkId, PersonId, Role, Seq, SessionId } from '../session/ids.js';
import { isSealedFrom } from '../session/hidden-writing.js';
import { isCalledOff } from '../session/phase.js';
import { refuseRemoved } from '../session/removal.js';
import {
  initialState,
  type AgendaItem,
  type Phase,
  type SealedPost,
  type SettledRequest,
} from '../session/state.js';
import { turnWith } from '../session/held-turns.js';
import { floorTime } from '../session/turn-clock.js';
import { actOf, oneByOne, personOfAct, type Act } from './acts.js';
import { Attendance, type Stay } from './attendance-record.js';
import { isPollProgress, pollRecordAfter, pollRecordOf, type PollRecord } from './poll-record.js';
import { audience, NOBODY, seesAll, shownRequester, type Viewer } from './audience.js';

/** The whole record of a session, in the form that one reader may see. Every list is in order of `seq`. */
export interface Transcript {
  readonly session: SessionId;
  readonly network: NetworkId;
  /** Null: erased. */
  readonly title: string | null;
  readonly startsAt: Millis;
  readonly phase: Phase['name'];
  readonly openedAt: Millis | null;
  readonly closedAt: Millis | null;
  /** It is over, and was never opened. */
  readonly isCalledOff: boolean;
  /** The last event that it covers. */
  readonly head: Seq;
  /** Everybody who was there, in order of first arrival. */
  readonly people: readonly Attendee[];
  readonly prompts: readonly PutPrompt[];
  readonly polls: readonly PollRecord[];
  readonly turns: readonly HeldTurn[];
  readonly contributions: readonly Contribution[];
  /** What moderators and the server did about the discussion. */
  readonly acts: readonly Act[];
  /** What it was made of, in the order of the agenda. */
  readonly agenda: readonly HeldItem[];
  /** The requests that are carried to the next session (T59). */
  readonly carried: readonly CarriedRequest[];
}

/** An agenda item, and what became of it. */
export interface HeldItem {
  readonly item: Seq;
  /** Empty: erased. */
  readonly title: string;
  readonly topic: string | null;
  readonly mode: FloorMode;
  /** Extensions counted. */
  readonly timeboxMs: Millis;
  /** Null: it was not reached. */
  readonly from: Millis | null;
  readonly to: Millis | null;
  /** How long it took, breaks left out. */
  readonly spentMs: Millis;
  /** For moderators and organisers; empty for everybody else. */
  readonly note: string;
}

/** A request that there was no time for. */
export interface CarriedRequest {
  readonly request: Seq;
  /** Null where the reader may not know. */
  readonly person: PersonId | null;
  readonly kind: RequestKind;
  /** The item that it was for, or null outside of all items. */
  readonly item: Seq | null;
}

/** Somebody who was there. */
export interface Attendee {
  readonly person: PersonId;
  /** Null: erased. */
  readonly name: string | null;
  readonly unit: string | null;
  readonly role: Role;
  readonly stays: readonly Stay[];
}

/** A question that was put to all. */
export interface PutPrompt {
  readonly seq: Seq;
  readonly at: Millis;
  readonly by: PersonId | null;
  /** Null: erased. */
  readonly text: string | null;
  /** When it was replaced or withdrawn; null: it stayed. */
  readonly until: Millis | null;
}

/** Somebody had the floor. */
export interface HeldTurn {
  readonly seq: Seq;
  readonly person: PersonId;
  readonly from: Millis;
  /** Null: still running. */
  readonly to: Millis | null;
  /** Pauses left out; null: still running. */
  readonly floorMs: Millis | null;
  readonly end: TurnEndReason | null;
  /** What the moderator said about its end, possibly empty. */
  readonly note: string;
  /** The condition of the charter that was broken (T30); null: none was named. */
  readonly condition: number | null;
}

/** Something that was said. */
export interface Contribution {
  readonly seq: Seq;
  readonly at: Millis;
  readonly by: PersonId | null;
  readonly track: Track;
  readonly turn: Seq | null;
  /** Null: erased, or hidden from this reader. */
  readonly text: string | null;
  readonly isErased: boolean;
  readonly hidden: Hidden | null;
  /** How many reactions of each kind there are; empty for none. */
  readonly reactions: readonly number[];
}

/** That a contribution is hidden, and why: everybody may know both, its words only those who see all. */
export interface Hidden {
  /** Empty: erased. */
  readonly reason: string;
}

const NOTHING_SEALED: ReadonlyMap<Seq, SealedPost> = new Map();

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Folds a session's events, from the first on, into its transcript for one reader. */
export class TranscriptFold {
  private readonly state = initialState();
  private readonly attendance = new Attendance();
  private readonly named = new Map<PersonId, { readonly name: string; readonly unit: string } | null>();
  private readonly prompts: Mutable<PutPrompt>[] = [];
  private readonly polls = new Map<Seq, PollRecord>();
  private readonly turns = new Map<Seq, Mutable<HeldTurn>>();
  private readonly contributions: Contribution[] = [];
  private readonly acts: Act[] = [];
  private title: string | null = null;
  private openedAt: Millis | null = null;
  private closedAt: Millis | null = null;

  constructor(private readonly viewer: Viewer) {}

  /** Folds the next event in. */
  add(event: SessionEvent): void {
    // The same fold that the floor is run by tells how long a turn took and who is where.
    const waiting = oneByOne(event).map((one) => personOfAct(one, this.state));
    const ending = event.type === 'TurnEnded' ? turnWith(this.state, event.turn) : null;
    const floorMs = ending === null ? 0 : floorTime(ending, event.at);
    const before = this.state.at;
    evolve(this.state, event);
    this.attendance.add(event, before);
    // What is sealed now may be revealed later: it is covered at the end.
    const seen = audience(event, this.viewer, { ...this.state, sealed: NOTHING_SEALED });
    if (seen === null) return;
    this.note(seen);
    if (seen.type === 'TurnEnded') this.endTurn(seen, floorMs);
    const titleOf = (item: Seq) => this.state.agenda.items.find(({ id }) => id === item)?.title ?? '';
    for (const [index, one] of oneByOne(seen).entries()) {
      const person = waiting[index] ?? null;
      const requester = person && shownRequester(person, this.viewer, this.state.settings);
      const act = actOf(one, requester === NOBODY ? null : requester, titleOf);
      if (act !== null) this.acts.push(act);
    }
  }

  /** Refuses it to a reader who was removed from the session, while it runs: they read nothing of it then (T60). */
  get refused(): Rejected | null {
    return refuseRemoved(this.state, this.viewer.person);
  }

  /** The transcript of all that was folded in. */
  result(): Transcript {
    const { session, network, startsAt, phase, seq } = this.state;
    return {
      session,
      network,
      title: this.title,
      startsAt,
      phase: phase.name,
      openedAt: this.openedAt,
      closedAt: this.closedAt,
      isCalledOff: isCalledOff(this.state),
      head: seq,
      people: [...this.state.people.values()].map(({ id, role }) => ({
        person: id,
        name: this.named.get(id)?.name ?? null,
        unit: this.named.get(id)?.unit ?? null,
        role,
        stays: this.attendance.of(id),
      })),
      prompts: [...this.prompts],
      polls: [...this.polls.values()],
      turns: [...this.turns.values()],
      contributions: this.contributions
        .filter(({ seq }) => !isSealedFrom(this.state.sealed, seq, this.viewer.person))
        .map((contribution) => this.cover(contribution))
        .map((contribution) => ({
          ...contribution,
          reactions: this.state.reactions.counts.get(contribution.seq) ?? [],
        })),
      acts: [...this.acts],
      agenda: this.state.agenda.items.map((item) => heldItem(item, seesAll(this.viewer))),
      carried: [...this.state.settled]
        .filter(([, { fate }]) => fate === 'carry')
        .map(([request, settled]) => this.carried(request, settled)),
    };
  }

  private carried(request: Seq, { person, kind, item }: SettledRequest): CarriedRequest {
    const shown = shownRequester(person, this.viewer, this.state.settings);
    return { request, person: shown === NOBODY ? null : shown, kind, item };
  }

  private note(event: SessionEvent): void {
    const { seq, at, by } = event;
    if (isPollProgress(event)) return this.notePoll(event);
    switch (event.type) {
      case 'SessionPlanned':
      case 'PlanEdited':
        this.title = event.words?.title ?? null;
        return;
      case 'SessionOpened':
        this.openedAt = at;
        return;
      case 'SessionClosed':
        this.closedAt = at;
        return;
      case 'PersonArrived':
        this.named.set(event.person, event.words);
        return;
      case 'PromptPut':
        this.endPrompt(at);
        this.prompts.push({ seq, at, by, text: event.words?.text ?? null, until: null });
        return;
      case 'PromptWithdrawn':
        return this.endPrompt(at);
      case 'PollOpened':
        this.polls.set(seq, pollRecordOf(event));
        return;
      case 'TurnGranted': {
        const { person } = event;
        this.turns.set(seq, {
          seq,
          person,
          from: at,
          to: null,
          floorMs: null,
          end: null,
          note: '',
          condition: null,
        });
        return;
      }
      case 'ContributionMade': {
        const { track, turn, words } = event;
        const text = words?.text ?? null;
        this.contributions.push({
          seq,
          at,
          by,
          track,
          turn,
          text,
          isErased: text === null,
          hidden: null,
          reactions: [],
        });
        return;
      }
      default: // everything else is an act, attendance, or waiting for the floor
    }
  }

  private notePoll(event: Parameters<typeof pollRecordAfter>[1]): void {
    const poll = this.polls.get(event.poll);
    if (poll !== undefined) this.polls.set(event.poll, pollRecordAfter(poll, event));
  }

  private endPrompt(at: Millis): void {
    const last = this.prompts.at(-1);
    if (last !== undefined) last.until ??= at;
  }

  private endTurn(event: Extract<SessionEvent, { type: 'TurnEnded' }>, floorMs: Millis): void {
    const turn = this.turns.get(event.turn);
    if (turn === undefined) return;
    turn.to = event.at;
    turn.floorMs = floorMs;
    turn.end = event.reason;
    turn.note = event.words?.note ?? '';
    turn.condition = event.condition ?? null;
  }

  /** What is hidden now is covered, whenever it was hidden. */
  private cover(contribution: Contribution): Contribution {
    const reason = this.state.hidden.get(contribution.seq);
    if (reason === undefined) return contribution;
    const hidden: Hidden = { reason };
    return seesAll(this.viewer)
      ? { ...contribution, hidden }
      : { ...contribution, text: null, isErased: false, hidden };
  }
}

function heldItem(item: AgendaItem, seesNote: boolean): HeldItem {
  const { id, title, topic, mode, timeboxMs, startedAt, finishedAt, spentMs, note } = item;
  return {
    item: id,
    title,
    topic,
    mode,
    timeboxMs,
    from: startedAt,
    to: finishedAt,
    spentMs,
    note: seesNote ? note : '',
  };
}

/** The transcript of these events, for one reader. */
export function transcriptOf(events: Iterable<SessionEvent>, viewer: Viewer): Transcript {
  const fold = new TranscriptFold(viewer);
  for (const event of events) fold.add(event);
  return fold.result();
}
