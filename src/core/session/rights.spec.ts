import { REFUSALS_EN } from '../texts/refusals.en.js';
import { REFUSALS_PL } from '../texts/refusals.pl.js';
import { openSession, START } from '../../../test/support/session-spec.js';
import type { CommandBody, CommandType } from './commands.js';
import { decide } from './decide.js';
import type { Actor, Role } from './ids.js';
import { REJECTION_CODES } from './rejections.js';
import { RIGHTS } from './rights.js';
import { DEFAULT_SETTINGS } from './settings.js';

/** A command of each kind; what it is about does not matter where the role alone is asked. */
const EXAMPLES: { readonly [type in CommandType]: CommandBody & { type: type } } = {
  PlanSession: {
    type: 'PlanSession',
    session: 's',
    network: 'n',
    title: 't',
    startsAt: START,
    mode: 'queue',
    settings: DEFAULT_SETTINGS,
  },
  OpenSession: { type: 'OpenSession' },
  PauseSession: { type: 'PauseSession', reason: '' },
  ResumeSession: { type: 'ResumeSession' },
  CloseSession: { type: 'CloseSession' },
  NoteRestart: { type: 'NoteRestart' },
  Arrive: { type: 'Arrive', person: 'p', role: 'participant', name: 'n', unit: '' },
  LoseConnection: { type: 'LoseConnection', person: 'anna' },
  Depart: { type: 'Depart', person: 'anna' },
  SetFloorMode: { type: 'SetFloorMode', mode: 'open' },
  SetQueueStatus: { type: 'SetQueueStatus', status: 'closed', reason: '' },
  RequestTurn: { type: 'RequestTurn', person: null },
  WithdrawRequest: { type: 'WithdrawRequest', request: 1 },
  Call: { type: 'Call', person: 'anna', expectedTurn: null },
  Next: { type: 'Next', expectedTurn: null },
  Yield: { type: 'Yield', turn: 1 },
  EndTurn: { type: 'EndTurn', turn: 1, reason: 'x' },
  ExtendTurn: { type: 'ExtendTurn', turn: 1, seconds: 60 },
  PauseTurn: { type: 'PauseTurn', turn: 1, reason: '' },
  ResumeTurn: { type: 'ResumeTurn', turn: 1 },
  ExpireTurn: { type: 'ExpireTurn', turn: 1 },
  Contribute: { type: 'Contribute', text: 'x', turn: null },
  Remark: { type: 'Remark', text: 'x' },
  SayAside: { type: 'SayAside', text: 'x' },
  LockAsides: { type: 'LockAsides' },
  UnlockAsides: { type: 'UnlockAsides' },
  PutPrompt: { type: 'PutPrompt', text: 'x' },
  WithdrawPrompt: { type: 'WithdrawPrompt' },
  HideContribution: { type: 'HideContribution', contribution: 1, reason: 'x' },
  UnhideContribution: { type: 'UnhideContribution', contribution: 1 },
  Mute: { type: 'Mute', person: 'anna', reason: 'x' },
  Unmute: { type: 'Unmute', person: 'anna' },
};

const actors: readonly Actor[] = [
  'server',
  ...(['participant', 'moderator', 'observer', 'organiser'] as const).map((role: Role) => ({
    person: role === 'moderator' ? 'mod' : 'anna',
    role,
  })),
];

describe('who may give which command', () => {
  it.each(Object.values(EXAMPLES))(
    '$type: exactly the roles of the table pass the first question',
    (content) => {
      const passed = actors.filter((by) => {
        const answer = decide(openSession().state, { ...content, by, at: START });
        return answer.ok || answer.code !== 'not-allowed';
      });
      const allowed = actors.filter((by) => RIGHTS[content.type].includes(by === 'server' ? by : by.role));
      expect(passed).toEqual(allowed);
    },
  );

  it('an organiser and an observer never write into a live session', () => {
    const writing = Object.entries(RIGHTS).filter(([type]) => type !== 'PlanSession');
    for (const [, who] of writing) {
      expect(who).not.toContain('organiser');
      expect(who).not.toContain('observer');
    }
  });

  it('T66: every refusal has a code, a sentence and a way on, in both languages', () => {
    for (const code of REJECTION_CODES) {
      for (const texts of [REFUSALS_PL, REFUSALS_EN]) {
        expect(JSON.stringify(texts[code])).toMatch(/"message(_\w+)?":"[^"]{8,}/);
        expect(JSON.stringify(texts[code])).toMatch(/"remedy(_\w+)?":"[^"]{8,}/);
      }
    }
  });
});
