import type { SessionEvent } from '../core/session/events.js';
import type { RefusalCode } from '../core/protocol/refusals.js';
import type { Seq, SessionId } from '../core/session/ids.js';
import type { SessionState } from '../core/session/state.js';
import type { StoredBoxChange, StoredEvent } from './event-log.js';
import type { Taken } from './live-session.js';
import { refused, type Outcome, type Submission } from './submission.js';

/** A submission in the queue, and who waits for what becomes of it. */
export interface Job {
  readonly submission: Submission;
  readonly answer: (outcome: Outcome) => void;
}

/** Events of one session that are on disk now: `from` to `to` without a gap, and the state after them. */
export interface CommittedEvents {
  readonly session: SessionId;
  readonly from: Seq;
  readonly to: Seq;
  readonly events: readonly SessionEvent[];
  /** To be looked at now, not kept: the writer changes it in place. */
  readonly state: SessionState;
}

/** What is decided together and stored by one append. */
export class Batch {
  readonly rows: StoredEvent[] = [];
  readonly boxes: StoredBoxChange[] = [];
  readonly answers: { readonly job: Job; readonly outcome: Outcome }[] = [];
  private readonly events = new Map<SessionId, SessionEvent[]>();

  /** Adds what a job came to. */
  add(job: Job, { outcome, events, rows, boxes }: Taken): void {
    this.answers.push({ job, outcome });
    if (events.length === 0) return;
    this.rows.push(...rows);
    this.boxes.push(...boxes);
    const { session } = job.submission;
    const before = this.events.get(session);
    if (before === undefined) this.events.set(session, [...events]);
    else before.push(...events);
  }

  /** Adds a "no". */
  refuse(job: Job, code: RefusalCode): void {
    this.answers.push({ job, outcome: refused(code) });
  }

  /** All jobs in it. */
  jobs(): readonly Job[] {
    return this.answers.map(({ job }) => job);
  }

  /** The sessions with events in this batch. */
  sessions(): readonly SessionId[] {
    return [...this.events.keys()];
  }

  /** What this batch adds to a session, null for nothing. */
  committed(session: SessionId, state: SessionState): CommittedEvents | null {
    const events = this.events.get(session);
    const [first, last] = [events?.[0], events?.at(-1)];
    if (events === undefined || first === undefined || last === undefined) return null;
    return { session, from: first.seq, to: last.seq, events, state };
  }
}
