import type { Millis, SessionId } from '../core/session/ids.js';
import type { SessionState } from '../core/session/state.js';
import type { Timer } from '../core/session/timer.js';
import { nextTimer } from '../core/session/timers.js';
import type { Clock } from '../platform/clock.js';

/** setTimeout takes no longer waits than this. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** The least wait before trying again what the log did not take yet, so that nothing spins. */
const SHORTEST_WAIT_MS = 20;

interface Armed {
  readonly at: Millis;
  readonly handle: NodeJS.Timeout;
}

/**
 * Asks for what time alone brings about (a turn that is over, somebody who does not come back), one
 * timer for each session. It decides nothing: fired early, late or twice, the log takes it once.
 */
export class SessionTimers {
  private readonly armed = new Map<SessionId, Armed>();

  constructor(
    private readonly clock: Clock,
    private readonly fire: (session: SessionId) => void,
  ) {}

  /** Sets a session's timer by its present state; to be called after each change. */
  arm(state: SessionState): void {
    const timer = nextTimer(state);
    const present = this.armed.get(state.session);
    if (timer !== null && present?.at === timer.at) return;
    if (present) this.disarm(state.session, present);
    if (timer !== null) this.set(state.session, timer);
  }

  /** Stops all timers. */
  close(): void {
    for (const [session, armed] of this.armed) this.disarm(session, armed);
  }

  private set(session: SessionId, timer: Timer): void {
    const wait = Math.min(Math.max(timer.at - this.clock.now(), SHORTEST_WAIT_MS), LONGEST_WAIT_MS);
    const handle = setTimeout(() => {
      this.armed.delete(session);
      this.fire(session);
    }, wait);
    handle.unref();
    this.armed.set(session, { at: timer.at, handle });
  }

  private disarm(session: SessionId, { handle }: Armed): void {
    clearTimeout(handle);
    this.armed.delete(session);
  }
}
