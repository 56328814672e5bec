import type { EnglishOf } from './catalogue.js';
import type { takingPartPl } from './taking-part-pl.js';

/** What a participant can do about the floor beyond asking and speaking, in English. */
export const takingPartEn: EnglishOf<typeof takingPartPl> = {
  call: {
    title: 'You are asked to speak',
    hint: 'Start writing, or choose “Take the floor”.',
    hintDraft: 'Your draft is ready. You can send it right away.',
    left_one: 'You have {{count}} second.',
    left_other: 'You have {{count}} seconds.',
    accept: 'Take the floor',
    notYet: 'Not yet',
    decline: 'No, thank you',
    placeholder: 'It is your turn. Write what you want to say…',
    others: 'Asked to speak',
    othersHint: 'Waiting for an answer.',
    putOff: 'Somebody else speaks first, then you again.',
    putOffHint: 'If you can speak right away, let us know.',
    ready: 'I can speak now',
    missed: 'You were asked to speak, and there was no answer.',
    missedHint: 'Your place is still kept. Let us know that you are here.',
    here: 'I am here and can speak',
    skipped: 'Your turn passed while you were away.',
    skippedHint: 'Nothing is lost: you can go back to the head of the list.',
    rejoin: 'Back to the list',
    notNow: 'No need any more',
    sayCalled: 'You are asked to speak. Start writing, or choose “Take the floor”.',
    sayOthers: 'Asked to speak: {{name}}.',
    sayMissed: 'You were asked to speak and there was no answer. One button takes you back to the list.',
  },
};
