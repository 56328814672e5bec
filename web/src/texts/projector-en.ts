import type { EnglishOf } from './catalogue.js';
import type { projectorPl } from './projector-pl.js';

/** The big screen in a hall, in English. */
export const projectorEn: EnglishOf<typeof projectorPl> = {
  screen: {
    title: 'Screen',
    begins: 'We begin at {{when}}',
    next: 'Next',
    waiting_one: '{{count}} person is waiting for the floor.',
    waiting_other: '{{count}} people are waiting for the floor.',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
    itemLeft: '{{minutes}} min left',
    itemOver: '{{minutes}} min over time',
    of_one: 'of {{count}} person',
    of_other: 'of {{count}} people',
    ask: 'Ask for the floor in Krąg, on your own phone or computer.',
    vote: 'We vote in Krąg, on our own phones and computers.',
    lost: 'No connection. Connecting again…',
  },
};
