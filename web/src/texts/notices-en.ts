import type { EnglishOf } from './catalogue.js';
import type { noticesPl } from './notices-pl.js';

/** What people are asked or told above the composer, and after the meeting about their requests. */
export const noticesEn: EnglishOf<typeof noticesPl> = {
  notice: { label: 'For you', about: 'Topic: “{{subject}}”.' },
  group: {
    label: 'The group decides',
    moveOn: 'Go on with the next item, “{{title}}”?',
    moveOnHint: 'Nobody says anything and there is no moderator, so the group decides.',
    moveOnYes: 'Yes, go on',
    moveOnNo: 'No, stay with this one',
    removal: 'Remove {{name}} from the meeting?',
    removalHint: 'There is no moderator, so the group decides. Proposed by {{name}}. Reason: {{reason}}',
    removalYes: 'Yes, remove',
    removalNo: 'No, let them stay',
    aboutMe: 'The group decides whether you stay in this meeting.',
    aboutMeHint: 'The others answer. The reason given: {{reason}}',
    tally_one: '{{count}} person has to say yes. So far yes: {{agreed}}, no: {{against}}.',
    tally_other: '{{count}} people have to say yes. So far yes: {{agreed}}, no: {{against}}.',
    left: 'Time to answer: {{time}}.',
    answeredYes: 'Your answer: yes. It cannot be changed any more.',
    answeredNo: 'Your answer: no. It cannot be changed any more.',
    mine: 'This is your proposal, so it counts as a “yes”.',
  },
  followUp: {
    title: 'There was no time for your turn. The moderator asks you to answer in writing.',
    titleAbout:
      'There was no time for your turn about “{{subject}}”. The moderator asks you to answer in writing.',
    hint: 'Everybody reads it, and it goes into the record. You can send it once, until the meeting ends.',
    open: 'Write the answer',
    later: 'Not now',
    field: 'Your answer in writing',
    fold: 'Fold, keep the draft',
    send: 'Send the answer',
    sending: 'Sending…',
  },
  fate: {
    carryHint: 'You will wait there among the first, if you come.',
    dropHint: 'If it still matters, you can ask again.',
  },
  carriedIn: { hint: 'If it no longer matters, you can withdraw your request.' },
  list: {
    title: 'What became of your requests',
    written: 'Your answer in writing is in the record, in place of your turn.',
    unwritten:
      'You were asked to answer in writing, but the meeting is over and nothing can be added any more.',
  },
};
