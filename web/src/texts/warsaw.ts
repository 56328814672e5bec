import type { Millis } from '../../../src/core/session/ids.js';
import { TIME_ZONE } from './languages.js';

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The moment at which the clocks in Poland show this day (2026-03-12) and time (14:30); null for nonsense. */
export function momentInWarsaw(day: string, time: string): Millis | null {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  // The offset is that of the moment itself, so it is looked at twice: once near, once there.
  const near = asUtc - offsetAt(asUtc);
  return asUtc - offsetAt(near);
}

/** What the clocks in Poland show at a moment, as `momentInWarsaw` reads it. */
export function shownInWarsaw(moment: Millis): { readonly day: string; readonly time: string } {
  const part = Object.fromEntries(CLOCK.formatToParts(moment).map(({ type, value }) => [type, value]));
  return {
    day: `${part['year']}-${part['month']}-${part['day']}`,
    time: `${part['hour']}:${part['minute']}`,
  };
}

function offsetAt(moment: Millis): Millis {
  const { day, time } = shownInWarsaw(moment);
  const shown = Date.parse(`${day}T${time}:00Z`);
  return shown - Math.floor(moment / 60_000) * 60_000;
}
