import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { Refused } from '../platform/refused.js';

/** Failures that one address may have in a minute. A whole training room can share one address. */
const FAILURES = 20;
/** Sign-ins by one link in a minute: each is kept, so nobody may make them without end. */
const SUCCESSES = 20;
const WINDOW_SECONDS = 60;

/**
 * Slows down whoever tries links that do not work. Of an address only the failures count, so a room
 * full of people who join at the same moment from one address is no attack.
 */
export class AttemptLimit {
  private readonly failures = new RateLimiterMemory({ points: FAILURES, duration: WINDOW_SECONDS });
  private readonly successes = new RateLimiterMemory({ points: SUCCESSES, duration: WINDOW_SECONDS });

  /** Refuses an address that has failed too often. */
  async assertMayTry(address: string): Promise<void> {
    const entry = await this.failures.get(address);
    if (entry !== null && entry.consumedPoints >= FAILURES) throw slowDown(entry);
  }

  /** Counts a sign-in by a link, and refuses it where there were too many. */
  async noteSuccess(link: string): Promise<void> {
    const entry = await this.successes.penalty(link, 1);
    if (entry.consumedPoints > SUCCESSES) throw slowDown(entry);
  }

  /** Counts a failure. */
  async noteFailure(address: string): Promise<void> {
    await this.failures.penalty(address, 1);
  }
}

function slowDown({ msBeforeNext }: RateLimiterRes): Refused {
  return new Refused('slow-down', { seconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) });
}
