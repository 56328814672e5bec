import type { Millis } from '../core/session/ids.js';

/**
 * Puts off what comes in a rush, so that it goes together: the first at once, what follows within `waitMs`
 * of the last time in one go. When a thousand people arrive, their arrivals share some thirty commits
 * instead of four hundred, and nobody waits longer than `waitMs` for it.
 */
export class Gatherer {
  private waiting: (() => void)[] = [];
  private timer: NodeJS.Timeout | null = null;
  private lastAt: Millis = -Infinity;

  constructor(private readonly waitMs: Millis) {}

  /** Does this at once or with the others, always in the order of the calls. */
  add(job: () => void): void {
    this.waiting.push(job);
    if (this.timer !== null) return;
    const wait = this.lastAt + this.waitMs - performance.now();
    if (wait <= 0) this.flush();
    else this.timer = setTimeout(() => this.flush(), wait);
  }

  /** Does now what is still waiting: before something that must come after it. */
  flush(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (this.waiting.length === 0) return;
    this.lastAt = performance.now();
    const jobs = this.waiting;
    this.waiting = [];
    for (const job of jobs) job();
  }
}
