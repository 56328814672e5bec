import type { TurnClockView } from '../../../src/core/views/turn-view.js';
import type { Saying } from '../session/announcements/facts.js';

/** What somebody who looks or listens elsewhere can be called back for. */
export type Cue = 'next' | 'called' | 'turn' | 'first-warning' | 'last-warning';

/** The cue that belongs to a saying, if there is one: only what concerns oneself, and what one did not do oneself. */
export function cueOf(saying: Saying, clock: TurnClockView['phase']): Cue | null {
  switch (saying) {
    case 'next':
      return 'next';
    case 'called-you':
      return 'called';
    case 'your-turn':
      return 'turn';
    case 'time-left':
      return clock === 'last-warning' ? 'last-warning' : 'first-warning';
    default:
      return null;
  }
}
