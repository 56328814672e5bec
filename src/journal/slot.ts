import type { SessionId } from '../core/session/ids.js';
import type { SessionState } from '../core/session/state.js';
import type { Batch, Job } from './batch.js';
import type { LiveSession } from './live-session.js';
import type { RecentEvents } from './recent-events.js';

/** A look at a session, waiting for a moment in which all that memory shows is committed. */
export interface Read {
  readonly session: SessionId;
  readonly look: (state: SessionState, recent: RecentEvents) => void;
  readonly fail: (error: Error) => void;
}

/**
 * The place of a session in the writer. A session whose memory cannot be trusted any more (a rule
 * threw, words were erased) is stale: it takes no jobs and shows nothing until it is folded anew.
 */
export class Slot {
  isStale = false;
  isFolding = false;
  /** What arrived for it while it was stale, in order. */
  jobs: Job[] = [];
  reads: Read[] = [];
  /** The batch whose events its listeners have not heard of, since there was no state to show. */
  untold: Batch | null = null;

  constructor(public live: LiveSession) {}

  /** Whether it can be used now. */
  get isReady(): boolean {
    return !this.isStale && !this.isFolding;
  }

  /** Lets somebody look at the session as it is in memory. */
  show(read: Read): void {
    try {
      read.look(this.live.state, this.live.recent);
    } catch (error) {
      read.fail(error as Error);
    }
  }

  /** Empties the place for jobs. */
  takeJobs(): readonly Job[] {
    const jobs = this.jobs;
    this.jobs = [];
    return jobs;
  }

  /** Empties the place for reads. */
  takeReads(): readonly Read[] {
    const reads = this.reads;
    this.reads = [];
    return reads;
  }
}
