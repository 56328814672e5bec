import type { RefusalCode } from '../protocol/refusals.js';

/** The forms that a number takes in Polish: 1 sekunda, 2 sekundy, 5 sekund, 1,5 sekundy. */
export type PolishForm = 'one' | 'few' | 'many' | 'other';

/** The forms that a number takes in English. */
export type EnglishForm = 'one' | 'other';

/** One sentence, or one for each form of the number in it. */
type Sentence<K extends string, Form extends string> =
  { readonly [key in K]: string } | { readonly [key in `${K}_${Form}`]: string };

/** What a person is told with a refusal: what happened, and what to do now. i18next syntax. */
export type RefusalText<Form extends string> = Sentence<'message', Form> & Sentence<'remedy', Form>;

/** A language's sentences; the compiler finds a code that is missing. */
export type RefusalTexts<Form extends string> = Readonly<Record<RefusalCode, RefusalText<Form>>>;

/** Which detail of a refusal chooses the form of its sentences (i18next: `count`). */
export const COUNTED_DETAIL: Partial<Record<RefusalCode, string>> = {
  'people-waiting': 'count',
  'slow-down': 'seconds',
  'slow-mode': 'seconds',
  'text-too-long': 'length',
  'too-many-proposals': 'most',
  'requests-used-up': 'limit',
  'answers-used-up': 'limit',
};
