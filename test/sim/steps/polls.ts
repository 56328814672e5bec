import fc from 'fast-check';
import type { SessionSpec } from '../../support/session-spec.js';
import type { Steps } from './step.js';

const which = fc.constantFrom(0, 0, 0, 0, -1, 1);
const meant = (spec: SessionSpec, off: number): number => (spec.state.poll?.id ?? 1) + off;

/** Questions that are put to the vote. */
export const POLLS_STEPS: Steps = [
  fc
    .record({
      kind: fc.constantFrom('single', 'multiple', 'scale', 'consent' as const),
      secret: fc.boolean(),
      options: fc.constantFrom('tak\nnie', 'jedno\ndrugie\ntrzecie', '', 'tak\ntak'),
      mostChoices: fc.constantFrom(null, null, 1, 2, 9),
    })
    .map((poll) => () => {
      const needsNone = poll.kind === 'scale' || poll.kind === 'consent';
      const options = needsNone && poll.options !== '' ? '' : poll.options;
      return { type: 'OpenPoll' as const, question: 'Jak?', ...poll, options };
    }),
  ...[1, 2, 3].map(() =>
    fc
      .record({
        off: which,
        choices: fc.constantFrom('1', '2', '3', '', '1,2', '7', '1,1'),
        reason: fc.constantFrom('', '', 'za wcześnie'),
      })
      .map(({ off, choices, reason }) => (spec: SessionSpec) => ({
        type: 'Vote' as const,
        poll: meant(spec, off),
        choices,
        reason,
      })),
  ),
  fc
    .tuple(fc.constantFrom('ClosePoll', 'ShowPollResults', 'WithdrawPoll'), which)
    .map(([type, off]) => (spec: SessionSpec) => ({ type: type as 'ClosePoll', poll: meant(spec, off) })),
  which.map((off) => (spec: SessionSpec) => ({
    type: 'CountPoll' as const,
    poll: meant(spec, off),
    tally: { ballots: spec.state.poll?.voted ?? 0, blank: spec.state.poll?.voted ?? 0, counts: [] },
  })),
];
