import type { Command } from '../core/session/commands.js';
import { decide } from '../core/session/decide.js';
import type { Decision } from '../core/session/decision.js';
import type { EventBody, SessionEvent } from '../core/session/events.js';
import type { Millis } from '../core/session/ids.js';
import { evolve } from '../core/session/evolve.js';
import { follow } from '../core/session/follow.js';
import { initialState, type SessionState } from '../core/session/state.js';

/** The rules that the writer applies; a parameter, so that a test can plant a bug in them. */
export interface Domain {
  /** The state before the first event; a new object each time. */
  initialState(): SessionState;
  /** Judges a command and changes nothing. */
  decide(state: SessionState, command: Command): Decision;
  /** What follows by itself from events that were just folded in. */
  follow(state: SessionState, events: readonly EventBody[], at: Millis): readonly EventBody[];
  /** Changes the state by a fact and judges nothing. */
  evolve(state: SessionState, event: SessionEvent): void;
}

/** The rules of the core. */
export const CORE: Domain = { initialState, decide, follow, evolve };
