import type { Command } from '../core/session/commands.js';
import type { EventBody, SessionEvent } from '../core/session/events.js';
import type { CommandId, PersonId, Seq, SessionId } from '../core/session/ids.js';
import type { SessionState } from '../core/session/state.js';
import type { Domain } from './domain.js';
import { encodeEvent, type Cause } from './encoding.js';
import type { LogHead, StoredBoxChange, StoredEvent } from './event-log.js';
import { GENESIS, type ChainPosition } from './hash-chain.js';
import { RecentEvents } from './recent-events.js';
import { commandDigest, refused, type Outcome, type Refused, type Submission } from './submission.js';

/** What a submission comes to: its answer, and what has to be on disk before the answer is given. */
export interface Taken {
  readonly outcome: Outcome;
  readonly events: readonly SessionEvent[];
  readonly rows: readonly StoredEvent[];
  readonly boxes: readonly StoredBoxChange[];
}

/** A command that has been judged, and what came of it. */
interface KnownCommand {
  readonly digest: string;
  /** The seq of its last event, or why it was refused. */
  readonly result: Seq | Refused;
}

/** So many refusals are remembered, for a command that comes again while its answer is on the way. */
const REFUSALS_KEPT = 2_000;

/** A session in memory: the fold of its log, and what is needed to continue the log. */
export class LiveSession {
  readonly recent = new RecentEvents();
  readonly state: SessionState;
  /** Up to here the chain was verified, and that was noted down. */
  verified: Seq = 0;
  private end: ChainPosition = GENESIS;
  private readonly commands = new Map<CommandId, KnownCommand>();
  /** Refused ones, oldest first. No event holds them: they are forgotten with the process, as is every line. */
  private readonly refusals = new Map<CommandId, KnownCommand>();

  constructor(
    readonly id: SessionId,
    private readonly domain: Domain,
  ) {
    this.state = domain.initialState();
  }

  /** The last event, committed or about to be. */
  get head(): LogHead {
    return { session: this.id, seq: this.end.seq, hash: this.end.hash };
  }

  /** Folds in an event that is in the log; `recent` is filled apart, since not all words are read here. */
  replay(event: SessionEvent, row: StoredEvent): void {
    this.domain.evolve(this.state, event);
    this.end = row;
    if (row.command !== null && row.commandDigest !== null) {
      this.commands.set(row.command, { digest: row.commandDigest, result: row.seq });
    }
  }

  /**
   * Decides a submission and, where it is accepted, moves on as if its events were stored: whoever
   * calls must store the rows before anybody hears of them. After a throw this object is useless and
   * must be folded anew.
   */
  take(submission: Submission, salt: () => string): Taken {
    const actor = submission.actor();
    if (typeof actor === 'string' && actor !== 'server') return withoutEvents(refused(actor));
    const person = actor === 'server' ? null : actor.person;
    const cause = causeOf(submission, person);
    const known = cause && (this.commands.get(cause.command) ?? this.refusals.get(cause.command));
    if (cause && known) return withoutEvents(answerAgain(known, cause));

    // what came from outside first: it cannot stand in for who and when
    const { content, at, seed = '' } = submission;
    const command: Command = { ...content, by: actor, at, seed };
    const decision = this.domain.decide(this.state, command);
    if (!decision.ok) return this.refuse(refused(decision.code, decision.details), cause);
    const taken = decision.events.map((body) => this.advance(body, submission, person, cause, salt));
    const following = this.domain.follow(this.state, decision.events, submission.at);
    taken.push(...following.map((body) => this.advance(body, submission, null, cause, salt)));
    // An accepted command without events is known until the next start only: no event holds its id.
    if (cause !== null) this.commands.set(cause.command, { digest: cause.digest, result: this.end.seq });
    return {
      outcome: { ok: true, seq: this.end.seq, repeated: false },
      events: taken.map(({ event }) => event),
      rows: taken.map(({ row }) => row),
      boxes: decision.box === undefined ? [] : [{ session: this.id, change: decision.box }],
    };
  }

  /** What was refused stays refused: a copy that comes late must not have an effect that its sender was denied. */
  private refuse(result: Refused, cause: Cause | null): Taken {
    if (cause !== null) this.refusals.set(cause.command, { digest: cause.digest, result });
    const [oldest] = this.refusals.keys();
    if (this.refusals.size > REFUSALS_KEPT && oldest !== undefined) this.refusals.delete(oldest);
    return withoutEvents(result);
  }

  private advance(
    body: EventBody,
    { at }: Submission,
    by: PersonId | null,
    cause: Cause | null,
    salt: () => string,
  ): { readonly event: SessionEvent; readonly row: StoredEvent } {
    // The machine's clock may have jumped back; time in a log does not. The body comes last: to
    // add fields to a copy of it takes five times as long.
    const event = { seq: this.end.seq + 1, at: Math.max(this.end.at, at), by, ...body };
    const row = encodeEvent(event, { session: this.id, cause, previousHash: this.end.hash, salt });
    this.domain.evolve(this.state, event);
    this.end = row;
    this.recent.push(event);
    return { event, row };
  }
}

function causeOf({ command, content }: Submission, person: PersonId | null): Cause | null {
  return command === null ? null : { command, digest: commandDigest(content, person) };
}

function answerAgain({ digest, result }: KnownCommand, cause: Cause): Outcome {
  if (digest !== cause.digest) return refused('conflict');
  return typeof result === 'number' ? { ok: true, seq: result, repeated: true } : result;
}

function withoutEvents(outcome: Outcome): Taken {
  return { outcome, events: [], rows: [], boxes: [] };
}
