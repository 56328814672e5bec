import type { SettingTexts } from './setting-texts.js';

/** The names of settings and of their values in English. */
export const SETTINGS_EN: SettingTexts = {
  none: 'no limit',
  on: 'yes',
  off: 'no',
  settings: {
    turnMs: { name: 'Time for a turn' },
    composingMs: { name: 'Time until the first post' },
    postsPerTurn: { name: 'Posts in one turn' },
    expiry: {
      name: 'When time is up',
      values: { hard: 'the turn ends', soft: 'the overrun is shown, the turn goes on' },
    },
    graceMs: { name: 'Allowance for a post on its way' },
    firstWarningMs: { name: 'First warning before the end' },
    lastWarningMs: { name: 'Last warning before the end' },
    acceptMs: {
      name: 'Time to accept the floor when called',
      none: 'the called person has the floor at once',
    },
    advance: {
      name: 'When the next turn begins',
      values: {
        manual: 'when a moderator gives the floor',
        assisted: 'after a moment, unless a moderator decides otherwise',
        automatic: 'as soon as the one before has ended',
      },
    },
    assistMs: { name: 'Time for a moderator to act before the floor moves on' },
    speakersNominate: { name: 'Whoever speaks may name the next person' },
    unattendedAfterMs: { name: 'How long to wait for a moderator', none: 'without end' },
    unattendedPolicy: {
      name: 'While there is no moderator',
      values: {
        hold: 'the speakers’ list waits, asides go on',
        lock: 'nobody posts',
        selfRun: 'the floor passes to the next on the list by itself',
        end: 'the speakers’ list waits, and after some time the session ends',
      },
    },
    unattendedEndMs: { name: 'Time without a moderator until the session ends' },
    reservedMs: { name: 'Place at the head after a lost connection' },
    unusedTime: {
      name: 'Unused time',
      values: {
        pool: 'goes to the pool of the topic',
        reserve: 'stays with the speaker, for answers',
        named: 'can be passed on to a named person',
        questions: 'is for questions to the speaker',
      },
    },
    interposed: {
      name: 'Questions put into a turn',
      values: {
        off: 'off',
        speaker: 'if the speaker agrees',
        'speaker-or-moderator': 'if the speaker or a moderator agrees',
      },
    },
    interposedMs: { name: 'Time for a question put into a turn' },
    orderMs: { name: 'Time to explain a point of order' },
    postLength: { name: 'Characters in one post' },
    slowModeMs: { name: 'Wait between posts of one person on the open floor', none: 'no wait' },
    silentFloorMs: { name: 'Silence after which moderators get a hint', none: 'no hint' },
    topicChange: {
      name: 'When the agenda item changes',
      values: { finish: 'who has the floor finishes first', end: 'the running turn ends' },
    },
    clarifyRequests: { name: 'Requests to ask a question' },
    replyRequests: { name: 'Requests to respond directly' },
    orderRequests: { name: 'Points of order' },
    ordersWhenClosed: { name: 'Points of order while the speakers’ list is closed' },
    ordinaryRequests: { name: 'Ordinary requests of one person on the list' },
    presenceNeeded: { name: 'Only people who are here get on the list' },
    requestsPerTopic: { name: 'Requests of one person in one topic' },
    clarifyCap: { name: 'Questions of one person before an ordinary turn of somebody else' },
    replyCap: { name: 'Direct responses of one person before an ordinary turn of somebody else' },
    reopensAtTopic: { name: 'The speakers’ list opens with a new topic' },

    // The order of the queue
    queueOrder: {
      name: 'Order of the speakers',
      values: {
        arrival: 'as they asked',
        balanced: 'people who have been heard less come first',
        'by-unit': 'units take turns',
      },
    },
    orderScope: {
      name: 'What counts for the order',
      values: {
        topic: 'turns on the present topic',
        session: 'turns in the whole session',
        series: 'turns in this series of sessions: this one and those before',
      },
    },
    balanceSpoken: { name: 'People who have not had a turn yet come first' },
    balanceTurns: { name: 'People with fewer turns come first' },
    balanceTime: { name: 'People who have spoken for less time come first' },
    balanceUnits: { name: 'Units that have been heard less come first' },
    overtakenMost: { name: 'How often somebody can be overtaken' },
    overtakenForMs: { name: 'How long somebody can be overtaken' },
    unitBudgetMs: { name: 'Time of a unit on one topic' },

    // What a plan decides for good
    namesInQueue: { name: 'All see who waits on the speakers’ list' },
    subjectsSeenBy: {
      name: 'Who sees what requests are about',
      values: { all: 'everybody', moderators: 'moderators alone' },
    },
    ordersSeenBy: {
      name: 'Who sees a point of order before the ruling',
      values: { all: 'everybody', moderators: 'moderators alone' },
    },
    orderCategories: {
      name: 'What points of order can be about',
      values: {
        charter: 'a breach of the charter',
        technical: 'a technical problem',
        'off-topic': 'leaving the topic',
        time: 'speaking time',
        queue: 'the order of speakers',
        break: 'a break',
        other: 'something else',
      },
    },
  },
};
