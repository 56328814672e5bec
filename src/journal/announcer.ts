import type { CommittedEvents, Job } from './batch.js';
import { refused, type Outcome } from './submission.js';

/** Hears of everything that is committed, once and in order; several sessions can be in one call. */
export type CommittedListener = (committed: readonly CommittedEvents[]) => void;

/** Tells others what became of things. Their throws are reported, and are nobody else's trouble. */
export class Announcer {
  private readonly listeners = new Set<CommittedListener>();

  constructor(private readonly onBug: (error: unknown) => void) {}

  /** Adds a listener. Returns how to end that. */
  listen(listener: CommittedListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells all listeners what was committed; nothing where it is nothing. */
  announce(committed: readonly CommittedEvents[]): void {
    if (committed.length === 0) return;
    for (const listener of this.listeners) this.guarded(() => listener(committed));
  }

  /** Gives a job its answer. */
  answer(job: Job, outcome: Outcome): void {
    this.guarded(() => job.answer(outcome));
  }

  /** Tells jobs that the log is not written any more. */
  refuse(jobs: readonly Job[]): void {
    for (const job of jobs) this.answer(job, refused('storage'));
  }

  private guarded(call: () => void): void {
    try {
      call();
    } catch (error) {
      this.onBug(error);
    }
  }
}
