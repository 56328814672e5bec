import type { Millis } from './ids.js';
import type { FloorSettings } from './settings.js';
import type { Place, Request } from './state.js';

/** Where a request stands of which nothing but its arrival is known. */
const AS_IT_CAME: Place = { held: null, why: null, overtaken: 0, overtakenAt: null };

/** What is known of a request's place; to be copied, not changed. */
export function placeOf({ place }: Request): Place {
  return place ?? AS_IT_CAME;
}

/** Whether a request keeps its number in the list whatever the policy says. */
export function isHeld({ place }: Pick<Request, 'place'>): boolean {
  return place !== null && place.held !== null;
}

/**
 * Whether a request stands at the head of its kind: a kept place (T46, T47), a call that was put off (T26), or taken
 * over from a session before (T57).
 */
export function isAtHead({ front, putOff, carried }: Request): boolean {
  return front || putOff > 0 || carried === true;
}

/** Whether others of its kind have been called before it as often, or for as long, as is allowed (T42). */
export function hasWaitedEnough(
  { place }: Pick<Request, 'place'>,
  at: Millis,
  settings: FloorSettings,
): boolean {
  if (place === null || place.overtakenAt === null) return false;
  return place.overtaken >= settings.overtakenMost || at >= place.overtakenAt + settings.overtakenForMs;
}
