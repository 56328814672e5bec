import {
  COMMAND_TABLE,
  GIVERS,
  SITUATIONS,
  type Giver,
  type Situation,
} from '../../../test/support/command-table.js';
import { REFUSALS } from '../texts/refusals.js';
import { REJECTION_CODES } from './rejections.js';
import { RIGHTS } from './rights.js';

const SITUATION_NAMES = Object.keys(SITUATIONS) as Situation[];
const GIVER_NAMES = Object.keys(GIVERS) as Giver[];

describe('who may do what, and when', () => {
  it.each(Object.entries(COMMAND_TABLE))('%s', (_type, { make, allowed }) => {
    const accepted: string[] = [];
    for (const situation of SITUATION_NAMES) {
      const spec = SITUATIONS[situation]();
      for (const giver of GIVER_NAMES) {
        const answer = spec.refusal(GIVERS[giver], make(spec, giver));
        if (answer === 'accepted') accepted.push(`${giver}: ${situation}`);
        else expect(REJECTION_CODES).toContain(answer);
      }
    }
    const meant = GIVER_NAMES.flatMap((giver) =>
      allowed[giver]?.map((situation) => `${giver}: ${situation}`),
    );
    expect(accepted.sort()).toEqual(meant.filter((one) => one !== undefined).sort());
  });

  it('whoever the table of rights leaves out is told so, whatever the state', () => {
    for (const { make } of Object.values(COMMAND_TABLE)) {
      for (const situation of SITUATION_NAMES) {
        const spec = SITUATIONS[situation]();
        for (const giver of GIVER_NAMES) {
          const by = GIVERS[giver];
          const content = make(spec, giver);
          if (RIGHTS[content.type].includes(by === 'server' ? by : by.role)) continue;
          expect(spec.refusal(by, content)).toBe('not-allowed');
        }
      }
    }
  });

  it('an organiser and an observer never write into a live session', () => {
    const planning = ['PlanSession', 'EditPlan', 'CallOffSession'];
    const writing = Object.entries(RIGHTS).filter(([type]) => !planning.includes(type));
    for (const [, who] of writing) {
      expect(who).not.toContain('organiser');
      expect(who).not.toContain('observer');
    }
  });

  it('T66: every refusal has a code, a sentence and a way on, in both languages', () => {
    for (const code of REJECTION_CODES) {
      for (const texts of [REFUSALS.pl, REFUSALS.en]) {
        expect(JSON.stringify(texts[code])).toMatch(/"message(_\w+)?":"[^"]{8,}/);
        expect(JSON.stringify(texts[code])).toMatch(/"remedy(_\w+)?":"[^"]{8,}/);
      }
    }
  });
});
