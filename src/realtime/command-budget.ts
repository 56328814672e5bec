import type { Millis, PersonId } from '../core/session/ids.js';

interface Bucket {
  tokens: number;
  at: Millis;
}

/** Buckets that are full again are forgotten once there are more than this. */
const MOST_BUCKETS = 5_000;

/**
 * How much a person may send: a token bucket for each, whatever the number of their tabs. Synchronous,
 * so that a client's messages keep their order.
 */
export class CommandBudget {
  private readonly buckets = new Map<PersonId, Bucket>();

  /**
   * @param perSecond tokens that come back each second
   * @param burst tokens of a full bucket
   */
  constructor(
    private readonly perSecond: number,
    private readonly burst: number,
  ) {}

  /** Takes a token. 0 when there was one, otherwise the milliseconds until there is. */
  take(person: PersonId, now: Millis): Millis {
    const bucket = this.buckets.get(person) ?? this.open(person, now);
    const gained = (Math.max(0, now - bucket.at) / 1_000) * this.perSecond;
    bucket.tokens = Math.min(this.burst, bucket.tokens + gained);
    bucket.at = now;
    if (bucket.tokens < 1) return Math.ceil(((1 - bucket.tokens) / this.perSecond) * 1_000);
    bucket.tokens -= 1;
    return 0;
  }

  private open(person: PersonId, now: Millis): Bucket {
    if (this.buckets.size >= MOST_BUCKETS) this.forgetFull(now);
    const bucket = { tokens: this.burst, at: now };
    this.buckets.set(person, bucket);
    return bucket;
  }

  private forgetFull(now: Millis): void {
    const refill = (this.burst / this.perSecond) * 1_000;
    for (const [person, bucket] of this.buckets) if (now - bucket.at > refill) this.buckets.delete(person);
  }
}
