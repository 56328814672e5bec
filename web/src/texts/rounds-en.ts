import type { EnglishOf } from './catalogue.js';
import type { roundsPl } from './rounds-pl.js';

/** What people read while the floor goes round, in English. */
export const roundsEn: EnglishOf<typeof roundsPl> = {
  round: {
    title: 'Round',
    progress_one: '{{done}} of {{count}} person has had their part.',
    progress_other: '{{done}} of {{count}} people have had their part.',
    alphabetic: 'Order: by last name.',
    random: 'Order: by lot.',
    'least-heard': 'Order: those who spoke less come first.',
    outcome: 'Spoke: {{spoke}}, passed: {{passed}}, absent: {{absent}}',
    away: 'not here',
    spoke: 'spoke',
    passed: 'passed',
    absent: 'absent',
    late: 'joined during the round',
    putOff: 'moved to the end',
  },
  mine: {
    next: 'Your part comes next',
    nextHint: 'You can write already. The text waits until you have the floor.',
    place: 'Your part in the round',
    ahead_one: '{{count}} person before you.',
    ahead_other: '{{count}} people before you.',
    over: 'You have had your part in this round.',
    overHint: 'To add something, ask for the floor. You get it after the round.',
  },
  leading: {
    begin: 'Begin a round…',
    beginConfirm: 'Begin the round',
    beginTitle: 'A round: everybody in turn',
    order: 'In which order?',
    alphabetic: 'By last name',
    alphabeticHint: 'everybody knows when their part comes',
    random: 'By lot',
    randomHint: 'drawn by the server; anybody can check it in the transcript',
    'least-heard': 'Those who spoke less first',
    'least-heardHint': 'then those who spoke more',
    note: 'Who joins later comes at the end. Requests on the speakers’ list wait until the round is over.',
    end: 'End the round…',
    endTitle: 'End the round?',
    endHint_one: '{{count}} person has not had their part yet. The transcript tells who did not speak.',
    endHint_other: '{{count}} people have not had their part yet. The transcript tells who did not speak.',
    endConfirm: 'End the round',
  },
};
