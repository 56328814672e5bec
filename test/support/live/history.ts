import type { SessionEvent } from '../../../src/core/session/events.js';
import type { CommandId, Millis, Seq } from '../../../src/core/session/ids.js';

/** What one client did and saw, in the order in which it happened to it. Times are those of one clock. */
export type Observation =
  /** Sent a contribution for the first time. */
  | { readonly kind: 'invoked'; readonly id: CommandId; readonly text: string; readonly at: Millis }
  | { readonly kind: 'acknowledged'; readonly id: CommandId; readonly seq: Seq; readonly at: Millis }
  | { readonly kind: 'refused'; readonly id: CommandId; readonly code: string }
  /** Never heard what became of it. */
  | { readonly kind: 'unknown'; readonly id: CommandId }
  /** Began anew from a snapshot, which holds everything up to `seq`. */
  | { readonly kind: 'began'; readonly seq: Seq }
  /** Saw an event in its turn. */
  | { readonly kind: 'shown'; readonly event: SessionEvent }
  /** Saw an event in a page of history. */
  | { readonly kind: 'paged'; readonly event: SessionEvent }
  /** Was told that there is nothing more for it up to `seq`. */
  | { readonly kind: 'covered'; readonly seq: Seq };

/** Everything that one client did and saw. */
export interface ClientHistory {
  readonly client: string;
  readonly observations: readonly Observation[];
}
