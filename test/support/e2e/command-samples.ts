import { randomUUID } from 'node:crypto';
import type { PersonCommand } from '../../../src/core/session/commands.js';

/** What a field of a command can hold. */
export type Kind =
  | 'text'
  | 'seq'
  | 'seq or null'
  | 'id'
  | 'id or null'
  | 'seconds'
  | 'mode'
  | 'status'
  | 'request kind'
  | 'withdraw reason or null'
  | 'version'
  | 'pool'
  | 'order'
  | 'rest'
  | 'setting'
  | 'value'
  | 'flag'
  | 'condition'
  | 'outcome'
  | 'hidden posts'
  | 'poll kind'
  | 'asides mode'
  | 'reaction'
  | 'choices'
  | 'most choices'
  | 'minutes'
  | 'moment'
  | 'fate'
  | 'topic change'
  | 'topic'
  | 'policy or null'
  | 'order category'
  | 'ruling'
  | 'order action';

const ITEM = { title: 'text', minutes: 'minutes', mode: 'mode', note: 'text', topic: 'topic?' } as const;

/** A field that may also be left out ends in `?`. */
export type Field = Kind | `${Kind}?`;

type Sent<T extends PersonCommand['type']> = Extract<PersonCommand, { type: T }>;
type FieldOf<C, K extends keyof C> = object extends Pick<C, K> ? `${Kind}?` : Kind;

/** The fields of every command that a person can send, beside `type`, `id` and `session`. The compiler finds a missing one. */
export const FIELDS: {
  readonly [T in PersonCommand['type']]: {
    readonly [K in Exclude<keyof Sent<T>, 'type'>]-?: FieldOf<Sent<T>, K>;
  };
} = {
  EditPlan: { title: 'text?', startsAt: 'moment?' },
  CallOffSession: {},
  OpenSession: {},
  PauseSession: { reason: 'text' },
  ResumeSession: {},
  CloseSession: { waiting: 'fate?', hiddenPosts: 'hidden posts?' },
  SetFloorMode: { mode: 'mode', hiddenPosts: 'hidden posts?', expected: 'mode?' },
  SetQueueStatus: { status: 'status', reason: 'text', afterPosition: 'seq or null?', until: 'seq or null?' },
  RequestTurn: { person: 'id or null', kind: 'request kind?', subject: 'text?', replyTo: 'seq or null?' },
  WithdrawRequest: { request: 'seq', reason: 'withdraw reason or null?', supports: 'seq or null?' },
  EditRequest: { request: 'seq', kind: 'request kind?', subject: 'text?', replyTo: 'seq or null?' },
  Later: { request: 'seq', behind: 'seq or null' },
  Call: { person: 'id', expectedTurn: 'seq or null' },
  Next: { expectedTurn: 'seq or null' },
  Yield: { turn: 'seq', to: 'id or null?' },
  EndTurn: { turn: 'seq', reason: 'text', condition: 'condition?' },
  ExtendTurn: { turn: 'seq', seconds: 'seconds', fromPool: 'flag?' },
  PauseTurn: { turn: 'seq', reason: 'text' },
  ResumeTurn: { turn: 'seq' },
  MoveRequest: { request: 'seq', before: 'seq or null', version: 'version' },
  ChooseAdvance: { advanced: 'flag' },
  AddUnitTime: { person: 'id', seconds: 'seconds' },
  ChangeSetting: { setting: 'setting', value: 'value' },
  Accept: { call: 'seq' },
  Decline: { call: 'seq' },
  NotYet: { call: 'seq' },
  Rejoin: {},
  HoldNext: { expectedTurn: 'seq or null' },
  Draw: { pool: 'pool', expectedTurn: 'seq or null' },
  Nominate: { person: 'id', expectedTurn: 'seq or null' },
  LastWord: { person: 'id', rest: 'rest', expectedTurn: 'seq or null' },
  UndoLast: { expectedTurn: 'seq or null' },
  ReAdd: { person: 'id' },
  StartRound: { order: 'order' },
  Pass: { round: 'seq' },
  PassForNow: { round: 'seq' },
  EndRound: { round: 'seq' },
  Interpose: { turn: 'seq', question: 'text' },
  AllowInterposed: { question: 'seq', allow: 'flag' },
  WithdrawInterposed: { question: 'seq' },
  RaiseOrder: { category: 'order category', sentence: 'text' },
  TakeOrder: { request: 'seq', expectedTurn: 'seq or null' },
  RuleOnOrder: {
    request: 'seq',
    ruling: 'ruling',
    action: 'order action',
    note: 'text',
    seconds: 'seconds?',
  },
  Contribute: { text: 'text', turn: 'seq or null' },
  RevealPosts: {},
  Remark: { text: 'text' },
  SayAside: { text: 'text' },
  LockAsides: {},
  UnlockAsides: {},
  SetAsides: { mode: 'asides mode' },
  React: { contribution: 'seq', reaction: 'reaction' },
  Unreact: { contribution: 'seq', reaction: 'reaction' },
  PutPrompt: { text: 'text' },
  WithdrawPrompt: {},
  OpenPoll: {
    question: 'text',
    kind: 'poll kind',
    options: 'text',
    secret: 'flag',
    mostChoices: 'most choices',
  },
  Vote: { poll: 'seq', choices: 'choices', reason: 'text' },
  ClosePoll: { poll: 'seq' },
  ShowPollResults: { poll: 'seq' },
  WithdrawPoll: { poll: 'seq' },
  AddItem: { ...ITEM, before: 'seq or null' },
  EditItem: { ...ITEM, item: 'seq', edited: 'seq' },
  DropItem: { item: 'seq' },
  MoveItem: { item: 'seq', before: 'seq or null', version: 'seq' },
  StartItem: {
    item: 'seq',
    expected: 'seq or null',
    waiting: 'fate?',
    running: 'topic change?',
    hiddenPosts: 'hidden posts?',
  },
  ExtendItem: { item: 'seq', minutes: 'minutes' },
  FinishItem: { item: 'seq', waiting: 'fate?', running: 'topic change?' },
  ReopenItem: { item: 'seq' },
  SettleRequest: { request: 'seq', fate: 'fate' },
  WriteFollowUp: { request: 'seq', text: 'text' },
  PreparePrompt: { item: 'seq', text: 'text' },
  EditPreparedPrompt: { prompt: 'seq', text: 'text' },
  DropPreparedPrompt: { prompt: 'seq' },
  PutPrepared: { prompt: 'seq' },
  HideContribution: { contribution: 'seq', reason: 'text', condition: 'condition?' },
  UnhideContribution: { contribution: 'seq' },
  Mute: { person: 'id', reason: 'text', condition: 'condition?' },
  Unmute: { person: 'id' },
  RemovePerson: { person: 'id', reason: 'text', condition: 'condition?' },
  Readmit: { person: 'id' },
  WriteNote: { text: 'text', person: 'id or null', contribution: 'seq or null' },
  RemoveNote: { note: 'seq' },
  ReportContribution: { contribution: 'seq', reason: 'text' },
  SettleReport: { report: 'seq', outcome: 'outcome', note: 'text' },
  DelegateQueue: { person: 'id', mayCall: 'flag', mayExtend: 'flag' },
  EndDelegation: {},
  OfferLead: { person: 'id' },
  WithdrawLeadOffer: { offer: 'seq' },
  AcceptLead: { offer: 'seq' },
  DeclineLead: { offer: 'seq' },
  TakeLead: {},
  GiveUpLead: { policy: 'policy or null' },
  LeaveSession: { policy: 'policy or null' },
  NameDeputy: { person: 'id or null' },
  TakeOver: {},
  ProposeRemoval: { person: 'id', reason: 'text' },
  AnswerGroup: { decision: 'seq', agree: 'flag' },
  StandDown: {},
};

/** All kinds of command that a person can send. */
export const COMMAND_TYPES = Object.keys(FIELDS) as PersonCommand['type'][];

const GOOD: { readonly [kind in Kind]: unknown } = {
  text: 'Coś',
  seq: 1,
  'seq or null': 1,
  id: randomUUID(),
  'id or null': null,
  seconds: 60,
  mode: 'open',
  status: 'closed',
  'request kind': 'topic',
  'withdraw reason or null': 'already-said',
  version: 0,
  pool: 'present',
  order: 'alphabetic',
  rest: 'empty',
  setting: 'turnMs',
  value: 60_000,
  flag: false,
  condition: null,
  outcome: 'upheld',
  'hidden posts': null,
  'poll kind': 'consent',
  'asides mode': 'open',
  reaction: 'agree',
  choices: '1',
  'most choices': null,
  minutes: 10,
  moment: 0,
  fate: 'carry',
  'topic change': 'finish',
  topic: null,
  'policy or null': 'hold',
  'order category': 'time',
  ruling: 'uphold',
  'order action': 'none',
};

/** The `command` message of this kind, well formed, with an id of its own. */
export function sample(type: PersonCommand['type'], session: string): Record<string, unknown> {
  const fields = Object.entries(FIELDS[type] as Record<string, Field>);
  return {
    type,
    id: randomUUID(),
    session,
    ...Object.fromEntries(fields.map(([name, kind]) => [name, GOOD[kindOf(kind)]])),
  };
}

/** What a field can hold when it is there. */
export function kindOf(field: Field): Kind {
  return field.replace('?', '') as Kind;
}

/** The JSON of a value that is wrong wherever it stands; a text or a number can be right somewhere. */
const WRONG_EVERYWHERE = [
  'true',
  'false',
  '[]',
  '[1]',
  '["Coś"]',
  '{}',
  '{"$gt":0}',
  '{"toString":1}',
  '{"__proto__":{"ok":true}}',
  '[[[[[[[[[[1]]]]]]]]]]',
];
const WRONG_NUMBERS = ['-1', '-0', '0', '0.1', '1e400', '-1e400', '9007199254740992', '1e-9'];
const WRONG_TEXTS = ['""', '"1"', '" 1 "', '"1e3"', '"0x10"', '"null"', '"__proto__"', '"../.."'];
const ALL_NUMBERS = ['1', ...WRONG_NUMBERS];
const WRONG_IDS = [
  ...WRONG_TEXTS,
  '"00000000-0000-0000-0000-000000000000"',
  JSON.stringify(randomUUID().toUpperCase()),
  JSON.stringify(`${randomUUID()} `),
  JSON.stringify(`${randomUUID()}\u0000`),
  JSON.stringify(`{${randomUUID()}}`),
];

/** The JSON of values that this kind of field must not hold. */
export function wrongValues(field: Field): readonly string[] {
  const kind = kindOf(field);
  switch (kind) {
    case 'text':
      return [...WRONG_EVERYWHERE, ...ALL_NUMBERS, 'null'];
    case 'seq':
      return [...WRONG_EVERYWHERE, ...WRONG_NUMBERS, ...WRONG_TEXTS, 'null'];
    case 'seq or null':
      return [...WRONG_EVERYWHERE, ...WRONG_NUMBERS, ...WRONG_TEXTS];
    case 'id':
      return [...WRONG_EVERYWHERE, ...ALL_NUMBERS, ...WRONG_IDS, 'null'];
    case 'id or null':
      return [...WRONG_EVERYWHERE, ...ALL_NUMBERS, ...WRONG_IDS];
    case 'hidden posts':
    case 'withdraw reason or null':
      return [...WRONG_EVERYWHERE, ...ALL_NUMBERS, ...WRONG_TEXTS];
    case 'seconds':
      return [...WRONG_EVERYWHERE, ...WRONG_NUMBERS, ...WRONG_TEXTS, 'null', '3601'];
    case 'moment':
      return [
        ...WRONG_EVERYWHERE,
        ...WRONG_NUMBERS.filter((n) => !['0', '-0'].includes(n)),
        ...WRONG_TEXTS,
        'null',
        '4102444800001',
      ];
    case 'minutes':
      return [...WRONG_EVERYWHERE, ...WRONG_NUMBERS, ...WRONG_TEXTS, 'null', '481'];
    case 'fate':
    case 'topic change':
      return [...WRONG_EVERYWHERE, ...ALL_NUMBERS, ...WRONG_TEXTS, 'null', '"refused"'];
    case 'topic':
      return [...WRONG_EVERYWHERE, ...ALL_NUMBERS, JSON.stringify('x'.repeat(65))];
    case 'version':
      return [
        ...WRONG_EVERYWHERE,
        ...WRONG_NUMBERS.filter((n) => !['0', '-0'].includes(n)),
        ...WRONG_TEXTS,
        'null',
      ];
    case 'value':
      return [
        ...WRONG_EVERYWHERE.slice(2),
        '0.1',
        '1e400',
        '9007199254740992',
        JSON.stringify('x'.repeat(65)),
      ];
    case 'policy or null':
      return [...WRONG_EVERYWHERE, ...ALL_NUMBERS, ...WRONG_TEXTS, '"HOLD"'];
    case 'condition':
      return [...WRONG_EVERYWHERE, ...WRONG_NUMBERS, ...WRONG_TEXTS, '100'];
    case 'outcome':
      return [...WRONG_EVERYWHERE, ...ALL_NUMBERS, ...WRONG_TEXTS, 'null', '"UPHELD"'];
    case 'flag':
      return [
        ...WRONG_EVERYWHERE.filter((json) => json !== 'true' && json !== 'false'),
        ...ALL_NUMBERS,
        '"true"',
        'null',
      ];
    case 'setting':
    case 'mode':
    case 'status':
    case 'request kind':
    case 'pool':
    case 'order':
    case 'rest':
    case 'poll kind':
    case 'asides mode':
    case 'reaction':
    case 'order category':
    case 'ruling':
    case 'order action':
      return [...WRONG_EVERYWHERE, ...ALL_NUMBERS, ...WRONG_TEXTS, 'null', '"OPEN"', '"constructor"'];
    case 'choices':
      return [...WRONG_EVERYWHERE, ...ALL_NUMBERS, 'null', '"1,"', '" 1"', '"1, 2"', '"-1"', '"100"'];
    case 'most choices':
      return [...WRONG_EVERYWHERE, ...WRONG_NUMBERS, ...WRONG_TEXTS, '13'];
  }
}

/** The JSON of a message in which one field holds this JSON. */
export function withField(message: Readonly<Record<string, unknown>>, field: string, json: string): string {
  const { [field]: _, ...rest } = message;
  const others = JSON.stringify(rest).slice(1, -1);
  return `{${others}${others === '' ? '' : ','}${JSON.stringify(field)}:${json}}`;
}

/** The JSON of a message without a field. */
export function without(message: Readonly<Record<string, unknown>>, field: string): string {
  const { [field]: _, ...rest } = message;
  return JSON.stringify(rest);
}
