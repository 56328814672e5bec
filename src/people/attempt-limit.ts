import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Refused } from '../platform/refused.js';

/** Failures that one address may have in a minute. A whole training room can share one address. */
const FAILURES = 20;
const WINDOW_SECONDS = 60;

/**
 * Slows down whoever tries links that do not work. Only failures count, so a room full of people who
 * join at the same moment from one address is no attack.
 */
export class AttemptLimit {
  private readonly failures = new RateLimiterMemory({ points: FAILURES, duration: WINDOW_SECONDS });

  /** Refuses an address that has failed too often. */
  async assertMayTry(address: string): Promise<void> {
    const entry = await this.failures.get(address);
    if (entry === null || entry.consumedPoints < FAILURES) return;
    throw new Refused('slow-down', { seconds: Math.max(1, Math.ceil(entry.msBeforeNext / 1000)) });
  }

  /** Counts a failure. */
  async noteFailure(address: string): Promise<void> {
    await this.failures.penalty(address, 1);
  }
}
