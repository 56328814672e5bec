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

/** A language's sentences for these codes; the compiler finds one that is missing. */
export type RefusalTexts<Form extends string, Codes extends RefusalCode> = Readonly<
  Record<Codes, RefusalText<Form>>
>;

/** What only somebody meets who leads a session, plans one, or looks after the list of topics. */
export type LeadingCode =
  | 'own-turn'
  | 'own-matter'
  | 'not-delegated'
  | 'not-lead'
  | 'lead-taken'
  | 'no-lead-offer'
  | 'person-not-moderator'
  | 'deputy-acting'
  | 'already-planned'
  | 'bad-phase'
  | 'mode-has-no-turns'
  | 'person-not-present'
  | 'person-cannot-speak'
  | 'just-changed'
  | 'stale-mode'
  | 'no-turn'
  | 'nobody-waiting'
  | 'not-due'
  | 'turn-paused'
  | 'pool-too-small'
  | 'own-order'
  | 'posts-unrevealed'
  | 'nothing-to-reveal'
  | 'already-called'
  | 'nobody-to-draw'
  | 'nothing-to-undo'
  | 'nothing-to-re-add'
  | 'nobody-for-round'
  | 'no-such-item'
  | 'item-started'
  | 'item-not-running'
  | 'item-not-finished'
  | 'item-finished'
  | 'item-running'
  | 'item-just-changed'
  | 'stale-item'
  | 'item-edited'
  | 'agenda-changed'
  | 'people-waiting'
  | 'no-such-prompt'
  | 'prompt-put'
  | 'too-many-items'
  | 'too-many-prompts'
  | 'no-such-report'
  | 'report-settled'
  | 'no-such-note'
  | 'no-such-person'
  | 'no-prompt'
  | 'no-unit-budget'
  | 'setting-locked'
  | 'poll-already-open'
  | 'poll-still-open'
  | 'poll-not-counted'
  | 'bad-options'
  | 'another-session-live'
  | 'too-many-proposals'
  | 'open-list-full'
  | 'not-your-topic'
  | 'topic-has-support'
  | 'no-such-topic'
  | 'topic-not-open'
  | 'topic-elsewhere'
  | 'topic-status-changed'
  | 'prompt-library-full';

/** What can happen to anybody: these sentences are there from the first moment. */
export type EverydayCode = Exclude<RefusalCode, LeadingCode>;

/** Which detail of a refusal chooses the form of its sentences (i18next: `count`). */
export const COUNTED_DETAIL: Partial<Record<RefusalCode, string>> = {
  'people-waiting': 'count',
  'slow-down': 'seconds',
  'slow-mode': 'seconds',
  'pool-too-small': 'seconds',
  'text-too-long': 'length',
  'too-many-proposals': 'most',
  'requests-used-up': 'limit',
  'answers-used-up': 'limit',
};
