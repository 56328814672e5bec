import type { EnglishOf } from './catalogue.js';
import type { homePl } from './home-pl.js';

/** The page of somebody’s networks. In English. */
export const homeEn: EnglishOf<typeof homePl> = {
  home: {
    title: 'My networks',
    hello: 'Welcome, {{name}}',
    none: 'You do not belong to a network yet. An organiser can add you to one.',
    live: 'On now',
    livePeople_one: '{{count}} person is there',
    livePeople_other: '{{count}} people are there',
    paused: 'Having a break',
    planned: 'Next meeting',
    ended: 'Last meeting',
    calledOff: 'Meeting called off',
    noSession: 'No meeting is planned yet.',
    join: 'Join the meeting',
    enterEarly: 'Look in and prepare',
    transcript: 'Read the transcript',
    manage: 'Meetings and people',
    topics: 'Topics and sessions',
    mustAccept: 'Please read the charter before you come in.',
    readCharter: 'Read the charter',
    members_one: '{{count}} person in the network',
    members_other: '{{count}} people in the network',
    allNetworks: 'All networks',
  },
};
