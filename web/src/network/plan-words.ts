import type { PlanChange } from '../../../src/core/protocol/http.js';
import type { Millis } from '../../../src/core/session/ids.js';
import { momentInWarsaw, shownInWarsaw } from '../texts/warsaw.js';

/** What a meeting is called, and when it begins by the clocks in Poland, as somebody writes it. */
export interface PlanWords {
  readonly title: string;
  /** For instance 2026-03-12; empty: none yet. */
  readonly day: string;
  /** For instance 14:30; empty: none yet. */
  readonly time: string;
}

/** What a plan says, as it is written. */
export function planWords(title: string, startsAt: Millis): PlanWords {
  return { title, ...shownInWarsaw(startsAt) };
}

/** What somebody has changed of a plan. What they left as it was is not in it, so that two can change one at once. */
export function changeOf(
  { title, startsAt }: { readonly title: string; readonly startsAt: Millis },
  words: PlanWords,
): PlanChange {
  const { day, time } = shownInWarsaw(startsAt);
  const moment = day === words.day && time === words.time ? null : momentInWarsaw(words.day, words.time);
  return {
    ...(words.title === title ? {} : { title: words.title }),
    ...(moment === null ? {} : { startsAt: moment }),
  };
}
