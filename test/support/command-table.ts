import type { CommandBody, CommandType } from '../../src/core/session/commands.js';
import type { Actor } from '../../src/core/session/ids.js';
import { agendaMark } from '../../src/core/session/agenda-course.js';
import { DEFAULT_SETTINGS } from '../../src/core/session/settings.js';
import {
  ANNA,
  JAN,
  MODERATOR,
  OBSERVER,
  OLA,
  ORGANISER,
  plannedSession,
  SECOND,
  SessionSpec,
  START,
} from './session-spec.js';

/** Who gives a command in the table: Anna speaks and Jan waits, where there is a floor to have. */
export const GIVERS = {
  speaker: ANNA,
  waiting: JAN,
  idle: OLA,
  moderator: MODERATOR,
  observer: OBSERVER,
  organiser: ORGANISER,
  server: 'server',
} as const satisfies Record<string, Actor>;

/** One of them. */
export type Giver = keyof typeof GIVERS;

const CONTENT = { title: 'Wymiana', minutes: 20, mode: 'queue', note: 'Krótko.' } as const;
/** An agenda with one item, which has two prepared prompts. */
const withAgenda = (spec: SessionSpec) => {
  spec.given(MODERATOR, { type: 'AddItem', before: null, ...CONTENT });
  const { seq } = spec.state;
  spec.given(MODERATOR, { type: 'PreparePrompt', item: seq, text: 'Co się udało?' });
  return spec.given(MODERATOR, { type: 'PreparePrompt', item: seq, text: 'Co było trudne?' });
};
const startFirst = (spec: SessionSpec) =>
  spec.given(MODERATOR, { type: 'StartItem', item: spec.state.agenda.items[0]?.id ?? 0, expected: null });
const opened = () => withAgenda(plannedSession()).given(MODERATOR, { type: 'OpenSession' });
const prompted = (spec: SessionSpec) => spec.given(MODERATOR, { type: 'PutPrompt', text: 'Co się udało?' });
const poll = (secret: boolean): CommandBody => ({
  type: 'OpenPoll',
  question: 'Przyjmujemy?',
  kind: 'consent',
  options: '',
  secret,
  mostChoices: null,
});
const polled = (spec: SessionSpec, secret: boolean) => {
  spec.given(MODERATOR, poll(secret));
  return spec.given(MODERATOR, { type: 'ClosePoll', poll: pollIn(spec) });
};
const speaking = () =>
  prompted(startFirst(opened()))
    .given(ANNA, { type: 'RequestTurn', person: null })
    .given(JAN, { type: 'RequestTurn', person: null })
    .given(MODERATOR, { type: 'Next', expectedTurn: null })
    .given(ANNA, { type: 'SayAside', text: 'Za chwilę.' })
    .given(MODERATOR, poll(false))
    .after(10 * SECOND);

/** The states of a session that the table tells apart. */
export const SITUATIONS = {
  /** Nothing has happened. */
  none: () => new SessionSpec(),
  planned: () => prompted(withAgenda(plannedSession())),
  /** The first item runs, Anna has the floor, Jan waits, a poll is open. */
  speaking,
  /** The same, and the clock of her turn stands. */
  standing: () => withTurn(speaking(), (turn) => ({ type: 'PauseTurn', turn, reason: '' })),
  /** Nobody has the floor or waits; a poll is over. */
  empty: () => polled(prompted(opened()), false),
  /** Everybody may post; a secret poll is over and not counted yet. */
  openFloor: () => polled(prompted(opened()), true).given(MODERATOR, { type: 'SetFloorMode', mode: 'open' }),
  /** A round of Anna, Jan and Ola; Anna has the floor. */
  round: () => {
    const spec = prompted(opened()).given(MODERATOR, { type: 'StartRound', order: 'alphabetic' });
    return spec.given('server', { type: 'Advance', expectedTurn: spec.mark }).after(10 * SECOND);
  },
  moderatorFloor: () => prompted(opened()).given(MODERATOR, { type: 'SetFloorMode', mode: 'moderator' }),
  /** Anna has the floor, Jan waits, and there is a break. */
  inBreak: () => speaking().given(MODERATOR, { type: 'PauseSession', reason: 'kawa' }),
  closed: () => speaking().given(MODERATOR, { type: 'CloseSession' }),
} as const satisfies Record<string, () => SessionSpec>;

/** One of them. */
export type Situation = keyof typeof SITUATIONS;

/** A command, and who can give it when. Whatever is not named must be refused. */
export interface Row {
  /** As it makes sense in this situation, as far as it can make sense there. */
  readonly make: (spec: SessionSpec, giver: Giver) => CommandBody;
  readonly allowed: { readonly [giver in Giver]?: readonly Situation[] };
}

/** While the session runs, breaks included. */
const RUNNING: readonly Situation[] = [
  'speaking',
  'standing',
  'empty',
  'openFloor',
  'moderatorFloor',
  'round',
  'inBreak',
];
const OPEN = RUNNING.filter((situation) => situation !== 'inBreak');
const WITH_TURN: readonly Situation[] = ['speaking', 'standing', 'inBreak'];
const TURNS: readonly Situation[] = [...WITH_TURN, 'round'];

const pollIn = (spec: SessionSpec) => spec.state.poll?.id ?? 1;
const turn = (spec: SessionSpec) => spec.state.turn?.id ?? 1;
const item = (spec: SessionSpec) => spec.state.agenda.items[0]?.id ?? 1;
const prepared = (spec: SessionSpec) => spec.state.agenda.items[0]?.prompts[1]?.id ?? 1;
const contribution = (spec: SessionSpec) => [...spec.state.contributions.keys()][0] ?? 1;

/**
 * What the rules allow, told once more and apart from the code that enforces it: every command, everybody
 * who could give it, every state of the session.
 */
export const COMMAND_TABLE: { readonly [type in CommandType]: Row } = {
  // The session's life
  PlanSession: {
    make: () => ({
      type: 'PlanSession',
      session: 'session',
      network: 'network',
      title: 'Jak nam idzie?',
      startsAt: START,
      mode: 'queue',
      settings: DEFAULT_SETTINGS,
    }),
    allowed: { moderator: ['none'], organiser: ['none'] },
  },
  EditPlan: {
    make: () => ({ type: 'EditPlan', title: 'Co dalej?', startsAt: START + 60 * SECOND }),
    allowed: { moderator: ['planned'], organiser: ['planned'] },
  },
  CallOffSession: {
    make: () => ({ type: 'CallOffSession' }),
    allowed: { moderator: ['planned'], organiser: ['planned'] },
  },
  OpenSession: { make: () => ({ type: 'OpenSession' }), allowed: { moderator: ['planned'] } },
  PauseSession: {
    make: () => ({ type: 'PauseSession', reason: '' }),
    allowed: { moderator: OPEN },
  },
  ResumeSession: { make: () => ({ type: 'ResumeSession' }), allowed: { moderator: ['inBreak'] } },
  CloseSession: { make: () => ({ type: 'CloseSession' }), allowed: { moderator: ['planned', ...RUNNING] } },
  NoteRestart: {
    make: () => ({ type: 'NoteRestart' }),
    allowed: { server: ['planned', ...RUNNING, 'closed'] },
  },

  // Attendance
  Arrive: {
    make: () => ({ type: 'Arrive', person: 'nowa', role: 'participant', name: 'Nowa', unit: '' }),
    allowed: { server: ['planned', ...RUNNING, 'closed'] },
  },
  LoseConnection: {
    make: () => ({ type: 'LoseConnection', person: 'ola' }),
    allowed: { server: ['planned', ...RUNNING, 'closed'] },
  },
  // Nobody is away long enough in any of these.
  Depart: { make: () => ({ type: 'Depart', person: 'ola' }), allowed: {} },

  // The floor
  SetFloorMode: {
    make: ({ state }) => ({ type: 'SetFloorMode', mode: state.mode === 'open' ? 'queue' : 'open' }),
    allowed: { moderator: ['planned', ...RUNNING] },
  },
  SetQueueStatus: {
    make: () => ({ type: 'SetQueueStatus', status: 'closed', reason: '' }),
    allowed: { moderator: RUNNING },
  },
  RequestTurn: {
    make: () => ({ type: 'RequestTurn', person: null }),
    allowed: {
      speaker: ['speaking', 'standing', 'empty', 'moderatorFloor', 'round'],
      waiting: ['empty', 'moderatorFloor', 'round'],
      idle: ['speaking', 'standing', 'empty', 'moderatorFloor', 'round'],
      moderator: ['speaking', 'standing', 'empty', 'moderatorFloor', 'round'],
    },
  },
  WithdrawRequest: {
    make: ({ state }) => ({ type: 'WithdrawRequest', request: state.queue.waiting[0]?.id ?? 1 }),
    allowed: { waiting: WITH_TURN, moderator: WITH_TURN },
  },
  EditRequest: {
    make: ({ state }) => ({
      type: 'EditRequest',
      request: state.queue.waiting[0]?.id ?? 1,
      kind: 'order',
      subject: 'przerwa',
    }),
    // Moderators give a request its kind, but no words.
    allowed: { waiting: WITH_TURN },
  },
  // Nobody waits behind in any of these, so that all is as it should be.
  Later: {
    make: ({ state }) => ({ type: 'Later', request: state.queue.waiting[0]?.id ?? 1, behind: 1 }),
    allowed: { waiting: WITH_TURN, moderator: WITH_TURN },
  },
  // No closing is planned in any of these.
  CloseQueue: { make: () => ({ type: 'CloseQueue', until: START }), allowed: {} },
  Call: {
    make: ({ mark }) => ({ type: 'Call', person: 'ola', expectedTurn: mark }),
    allowed: { moderator: ['speaking', 'standing', 'empty'] },
  },
  Next: {
    make: ({ mark }) => ({ type: 'Next', expectedTurn: mark }),
    allowed: { moderator: ['speaking', 'standing', 'round'] },
  },
  Yield: { make: (spec) => ({ type: 'Yield', turn: turn(spec) }), allowed: { speaker: TURNS } },
  EndTurn: {
    make: (spec) => ({ type: 'EndTurn', turn: turn(spec), reason: 'czas' }),
    allowed: { moderator: TURNS },
  },
  ExtendTurn: {
    make: (spec) => ({ type: 'ExtendTurn', turn: turn(spec), seconds: 60 }),
    allowed: { moderator: TURNS },
  },
  PauseTurn: {
    make: (spec) => ({ type: 'PauseTurn', turn: turn(spec), reason: '' }),
    allowed: { moderator: TURNS },
  },
  ResumeTurn: {
    make: (spec) => ({ type: 'ResumeTurn', turn: turn(spec) }),
    // In a break the clock stands for the break, and goes on with it.
    allowed: { moderator: ['speaking', 'standing', 'round'] },
  },
  // No turn is over in any of these.
  ExpireTurn: { make: (spec) => ({ type: 'ExpireTurn', turn: turn(spec) }), allowed: {} },

  // The order of the queue
  MoveRequest: {
    make: ({ state }) => ({
      type: 'MoveRequest',
      request: state.queue.waiting[0]?.id ?? 1,
      before: null,
      version: state.queue.version,
    }),
    allowed: { moderator: WITH_TURN },
  },
  ChooseAdvance: {
    make: () => ({ type: 'ChooseAdvance', advanced: false }),
    allowed: { speaker: RUNNING, waiting: RUNNING, idle: RUNNING, moderator: RUNNING },
  },
  // Units have no limit in any of these.
  AddUnitTime: { make: () => ({ type: 'AddUnitTime', person: 'ola', seconds: 60 }), allowed: {} },
  OrderQueue: {
    make: () => ({ type: 'OrderQueue' }),
    allowed: { server: ['planned', ...RUNNING, 'closed'] },
  },

  // Policy
  ChangeSetting: {
    make: ({ state }) => ({
      type: 'ChangeSetting',
      setting: 'turnMs',
      value: state.settings.turnMs === null ? 60_000 : null,
    }),
    allowed: { moderator: ['planned', ...RUNNING] },
  },
  // Calls. Nobody has been called and not answered in any of these; answers.spec.ts tells who may answer.
  Accept: { make: () => ({ type: 'Accept', call: 1 }), allowed: {} },
  Decline: { make: () => ({ type: 'Decline', call: 1 }), allowed: {} },
  NotYet: { make: () => ({ type: 'NotYet', call: 1 }), allowed: {} },
  Rejoin: { make: () => ({ type: 'Rejoin' }), allowed: {} },
  ExpireCall: { make: () => ({ type: 'ExpireCall', call: 1 }), allowed: {} },
  // Turns begin by hand in all of these: there is nothing to hold.
  HoldNext: {
    make: ({ mark }) => ({ type: 'HoldNext', expectedTurn: mark }),
    allowed: { moderator: ['speaking', 'standing', 'empty'] },
  },
  Draw: {
    make: ({ mark }) => ({ type: 'Draw', pool: 'present', expectedTurn: mark }),
    allowed: { moderator: ['speaking', 'standing', 'empty'] },
  },
  // The speaker may only where the plan says so.
  Nominate: {
    make: ({ mark }) => ({ type: 'Nominate', person: 'ola', expectedTurn: mark }),
    allowed: { moderator: ['speaking', 'standing', 'empty'] },
  },
  LastWord: {
    make: ({ mark }) => ({ type: 'LastWord', person: 'ola', rest: 'empty', expectedTurn: mark }),
    allowed: { moderator: ['speaking', 'standing', 'empty'] },
  },
  UndoLast: {
    make: ({ mark }) => ({ type: 'UndoLast', expectedTurn: mark }),
    allowed: { moderator: ['speaking', 'standing'] },
  },
  // Nobody is finished in any of these but the speaker, who still speaks.
  // In the round it is Anna’s part.
  ReAdd: { make: () => ({ type: 'ReAdd', person: 'anna' }), allowed: {} },
  StartRound: {
    make: () => ({ type: 'StartRound', order: 'alphabetic' }),
    allowed: { moderator: ['speaking', 'standing', 'empty', 'openFloor', 'moderatorFloor'] },
  },
  Pass: {
    make: ({ state }) => ({ type: 'Pass', round: state.round?.id ?? 1 }),
    allowed: { speaker: ['round'], waiting: ['round'], idle: ['round'] },
  },
  PassForNow: {
    make: ({ state }) => ({ type: 'PassForNow', round: state.round?.id ?? 1 }),
    allowed: { speaker: ['round'], waiting: ['round'], idle: ['round'] },
  },
  EndRound: {
    make: ({ state }) => ({ type: 'EndRound', round: state.round?.id ?? 1 }),
    allowed: { moderator: ['round'] },
  },
  Advance: { make: ({ mark }) => ({ type: 'Advance', expectedTurn: mark }), allowed: {} },

  // What is said
  Contribute: {
    make: ({ state }) => ({ type: 'Contribute', text: 'Tak.', turn: state.turn?.id ?? null }),
    allowed: {
      speaker: ['speaking', 'openFloor', 'round'],
      waiting: ['openFloor'],
      idle: ['openFloor'],
      moderator: ['openFloor', 'moderatorFloor'],
    },
  },
  // Questions put between, and points of order
  Interpose: {
    make: (spec) => ({ type: 'Interpose', turn: turn(spec), question: 'Ile to trwało?' }),
    allowed: {
      waiting: ['speaking', 'standing', 'round'],
      idle: ['speaking', 'standing', 'round'],
      moderator: ['speaking', 'standing', 'round'],
    },
  },
  // No question and no point of order waits in any of these.
  AllowInterposed: { make: () => ({ type: 'AllowInterposed', question: 1, allow: true }), allowed: {} },
  WithdrawInterposed: { make: () => ({ type: 'WithdrawInterposed', question: 1 }), allowed: {} },
  RaiseOrder: {
    make: () => ({ type: 'RaiseOrder', category: 'time', sentence: 'Kończy nam się czas.' }),
    allowed: { speaker: OPEN, waiting: OPEN, idle: OPEN, moderator: OPEN },
  },
  TakeOrder: {
    make: ({ mark }) => ({ type: 'TakeOrder', request: 1, expectedTurn: mark }),
    allowed: {},
  },
  RuleOnOrder: {
    make: () => ({ type: 'RuleOnOrder', request: 1, ruling: 'uphold', action: 'none', note: '' }),
    allowed: {},
  },
  // Nobody has written in hiding in any of these.
  RevealPosts: { make: () => ({ type: 'RevealPosts' }), allowed: {} },
  Remark: {
    make: () => ({ type: 'Remark', text: 'Zostało dziesięć minut.' }),
    allowed: { moderator: RUNNING },
  },
  SayAside: {
    make: () => ({ type: 'SayAside', text: 'Podeślę wzór.' }),
    allowed: { speaker: RUNNING, waiting: RUNNING, idle: RUNNING, moderator: RUNNING },
  },
  LockAsides: { make: () => ({ type: 'LockAsides' }), allowed: { moderator: RUNNING } },
  UnlockAsides: { make: () => ({ type: 'UnlockAsides' }), allowed: { moderator: RUNNING } },
  ProposeTopic: {
    make: () => ({ type: 'ProposeTopic', topic: 'topic', title: 'Dowożenie uczniów' }),
    allowed: { speaker: RUNNING, waiting: RUNNING, idle: RUNNING, moderator: RUNNING },
  },
  SetAsides: {
    make: () => ({ type: 'SetAsides', mode: 'reactions-only' }),
    allowed: { moderator: RUNNING },
  },
  // Anna has said something.
  React: {
    make: (spec) => ({ type: 'React', contribution: contribution(spec), reaction: 'agree' }),
    allowed: { waiting: WITH_TURN, idle: WITH_TURN, moderator: WITH_TURN },
  },
  Unreact: {
    make: (spec) => ({ type: 'Unreact', contribution: contribution(spec), reaction: 'agree' }),
    allowed: { speaker: RUNNING, waiting: RUNNING, idle: RUNNING, moderator: RUNNING },
  },
  PutPrompt: {
    make: () => ({ type: 'PutPrompt', text: 'Co nam przeszkadza?' }),
    allowed: { moderator: ['planned', ...RUNNING] },
  },
  WithdrawPrompt: {
    make: () => ({ type: 'WithdrawPrompt' }),
    allowed: { moderator: ['planned', ...RUNNING] },
  },

  // Polls
  OpenPoll: { make: () => poll(false), allowed: { moderator: ['empty', 'moderatorFloor', 'round'] } },
  Vote: {
    make: (spec) => ({ type: 'Vote', poll: pollIn(spec), choices: '1', reason: '' }),
    allowed: { speaker: WITH_TURN, waiting: WITH_TURN, idle: WITH_TURN, moderator: WITH_TURN },
  },
  ClosePoll: {
    make: (spec) => ({ type: 'ClosePoll', poll: pollIn(spec) }),
    allowed: { moderator: WITH_TURN },
  },
  CountPoll: {
    make: (spec) => ({
      type: 'CountPoll',
      poll: pollIn(spec),
      tally: { ballots: 0, blank: 0, counts: [] },
    }),
    allowed: { server: ['openFloor'] },
  },
  ShowPollResults: {
    make: (spec) => ({ type: 'ShowPollResults', poll: pollIn(spec) }),
    allowed: { moderator: ['empty'] },
  },
  WithdrawPoll: {
    make: (spec) => ({ type: 'WithdrawPoll', poll: pollIn(spec) }),
    allowed: { moderator: WITH_TURN },
  },
  // The agenda
  AddItem: {
    make: () => ({ type: 'AddItem', before: null, ...CONTENT }),
    allowed: { moderator: ['planned', ...RUNNING] },
  },
  EditItem: {
    make: (spec) => ({ type: 'EditItem', item: item(spec), edited: item(spec), ...CONTENT }),
    allowed: { moderator: ['planned', ...RUNNING] },
  },
  DropItem: {
    make: (spec) => ({ type: 'DropItem', item: item(spec) }),
    allowed: { moderator: ['planned', 'empty', 'openFloor', 'moderatorFloor', 'round'] },
  },
  MoveItem: {
    make: (spec) => {
      return { type: 'MoveItem', item: item(spec), before: null, version: spec.state.agenda.version };
    },
    allowed: { moderator: ['planned', 'empty', 'openFloor', 'moderatorFloor', 'round'] },
  },
  StartItem: {
    make: (spec) => ({ type: 'StartItem', item: item(spec), expected: agendaMark(spec.state) }),
    allowed: { moderator: RUNNING },
  },
  ExtendItem: {
    make: (spec) => ({ type: 'ExtendItem', item: item(spec), minutes: 5 }),
    allowed: { moderator: WITH_TURN },
  },
  FinishItem: {
    make: (spec) => ({ type: 'FinishItem', item: item(spec), waiting: 'carry' }),
    allowed: { moderator: WITH_TURN },
  },
  // No item waits for a turn in any of these.
  CompleteItem: { make: (spec) => ({ type: 'CompleteItem', item: item(spec) }), allowed: {} },
  ReopenItem: {
    make: (spec) => ({ type: 'ReopenItem', item: item(spec) }),
    allowed: { moderator: WITH_TURN },
  },
  SettleRequest: {
    make: ({ state }) => {
      return { type: 'SettleRequest', request: state.queue.waiting[0]?.id ?? 1, fate: 'carry' };
    },
    allowed: { moderator: WITH_TURN },
  },
  // Nobody is asked to write in any of these.
  WriteFollowUp: { make: () => ({ type: 'WriteFollowUp', request: 1, text: 'Tak.' }), allowed: {} },
  CarryIn: {
    make: () => ({
      type: 'CarryIn',
      from: 'before',
      title: 'Przedtem',
      request: 1,
      person: 'anna',
      subject: '',
    }),
    allowed: { server: RUNNING },
  },
  CarryFigures: {
    make: () => ({ type: 'CarryFigures', person: 'anna', unit: '', turns: 1, floorMs: 0 }),
    allowed: { server: RUNNING },
  },
  PreparePrompt: {
    make: (spec) => ({ type: 'PreparePrompt', item: item(spec), text: 'Co dalej?' }),
    allowed: { moderator: ['planned', ...RUNNING] },
  },
  EditPreparedPrompt: {
    make: (spec) => ({ type: 'EditPreparedPrompt', prompt: prepared(spec), text: 'Co dalej?' }),
    allowed: { moderator: ['planned', ...RUNNING] },
  },
  DropPreparedPrompt: {
    make: (spec) => ({ type: 'DropPreparedPrompt', prompt: prepared(spec) }),
    allowed: { moderator: ['planned', ...RUNNING] },
  },
  PutPrepared: {
    make: (spec) => ({ type: 'PutPrepared', prompt: prepared(spec) }),
    allowed: { moderator: ['planned', ...RUNNING] },
  },

  // Moderation
  HideContribution: {
    make: (spec) => ({ type: 'HideContribution', contribution: contribution(spec), reason: 'warunek 3' }),
    allowed: { moderator: ['speaking', 'standing', 'inBreak', 'closed'] },
  },
  UnhideContribution: {
    make: (spec) => ({ type: 'UnhideContribution', contribution: contribution(spec) }),
    allowed: { moderator: ['speaking', 'standing', 'inBreak', 'closed'] },
  },
  Mute: {
    make: () => ({ type: 'Mute', person: 'ola', reason: 'warunek 3' }),
    allowed: { moderator: ['planned', ...RUNNING] },
  },
  Unmute: {
    make: () => ({ type: 'Unmute', person: 'ola' }),
    allowed: { moderator: ['planned', ...RUNNING] },
  },

  // Removing people, notes, reports
  RemovePerson: {
    make: () => ({ type: 'RemovePerson', person: 'ola', reason: 'warunek 3', condition: 3 }),
    allowed: { moderator: ['planned', ...RUNNING] },
  },
  Readmit: {
    make: () => ({ type: 'Readmit', person: 'ola' }),
    allowed: { moderator: ['planned', ...RUNNING] },
  },
  WriteNote: {
    make: () => ({ type: 'WriteNote', text: 'Zapytać o plan.', person: null, contribution: null }),
    allowed: { moderator: ['planned', ...RUNNING] },
  },
  RemoveNote: { make: () => ({ type: 'RemoveNote', note: 1 }), allowed: {} },
  ReportContribution: {
    make: (spec) => ({ type: 'ReportContribution', contribution: contribution(spec), reason: 'warunek 3' }),
    allowed: {
      waiting: ['speaking', 'standing', 'inBreak'],
      idle: ['speaking', 'standing', 'inBreak'],
    },
  },
  SettleReport: {
    make: () => ({ type: 'SettleReport', report: 1, outcome: 'upheld', note: '' }),
    allowed: {},
  },

  // The queue keeper
  DelegateQueue: {
    make: () => ({ type: 'DelegateQueue', person: 'ola', mayCall: true, mayExtend: false }),
    allowed: { moderator: ['planned', ...RUNNING] },
  },
  EndDelegation: {
    make: () => ({ type: 'EndDelegation' }),
    allowed: { moderator: ['planned', ...RUNNING] },
  },

  // The lead, its deputy, and a session without a moderator: `mod` opened it, so they lead
  OfferLead: {
    make: () => ({ type: 'OfferLead', person: 'co-mod' }),
    allowed: { moderator: RUNNING },
  },
  WithdrawLeadOffer: { make: () => ({ type: 'WithdrawLeadOffer', offer: 1 }), allowed: {} },
  AcceptLead: { make: () => ({ type: 'AcceptLead', offer: 1 }), allowed: {} },
  DeclineLead: { make: () => ({ type: 'DeclineLead', offer: 1 }), allowed: {} },
  TakeLead: { make: () => ({ type: 'TakeLead' }), allowed: {} },
  GiveUpLead: { make: () => ({ type: 'GiveUpLead', policy: null }), allowed: { moderator: RUNNING } },
  LeaveSession: {
    make: () => ({ type: 'LeaveSession', policy: null }),
    allowed: { speaker: RUNNING, waiting: RUNNING, idle: RUNNING, moderator: RUNNING },
  },
  NameDeputy: {
    make: () => ({ type: 'NameDeputy', person: 'ola' }),
    allowed: { moderator: ['planned', ...RUNNING] },
  },
  // A moderator is here in all of these: the group decides nothing.
  ProposeRemoval: {
    make: () => ({ type: 'ProposeRemoval', person: 'jan', reason: 'warunek 3' }),
    allowed: {},
  },
  AnswerGroup: { make: () => ({ type: 'AnswerGroup', decision: 1, agree: true }), allowed: {} },
  AskGroup: { make: () => ({ type: 'AskGroup' }), allowed: {} },
  SettleGroup: { make: () => ({ type: 'SettleGroup', decision: 1 }), allowed: {} },
  TakeOver: { make: () => ({ type: 'TakeOver' }), allowed: {} },
  StandDown: { make: () => ({ type: 'StandDown' }), allowed: {} },
  // A moderator is here in all of these.
  NoteUnattended: { make: () => ({ type: 'NoteUnattended' }), allowed: {} },
  RunItself: { make: () => ({ type: 'RunItself' }), allowed: {} },
  CloseUnattended: { make: () => ({ type: 'CloseUnattended' }), allowed: {} },
};

function withTurn(spec: SessionSpec, content: (turn: number) => CommandBody): SessionSpec {
  return spec.given(MODERATOR, content(spec.turn));
}
