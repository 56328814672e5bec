import fc from 'fast-check';
import type { CommandBody } from '../../src/core/session/commands.js';
import type { Actor } from '../../src/core/session/ids.js';
import { nextOrdering, orderQueue } from '../../src/core/session/queue-order.js';
import { RIGHTS } from '../../src/core/session/rights.js';
import { dueTimers } from '../../src/core/session/timers.js';
import { MODERATOR, openSession, SECOND, type SessionSpec } from '../support/session-spec.js';
import { AGENDA_STEPS } from './steps/agenda.js';
import { CALLS_STEPS } from './steps/calls.js';
import { CONTRIBUTIONS_STEPS } from './steps/contributions.js';
import { FLOOR_STEPS } from './steps/floor.js';
import { INTERRUPTIONS_STEPS } from './steps/interruptions.js';
import { ORDER_STEPS } from './steps/order.js';
import { REQUESTS_STEPS } from './steps/requests.js';
import { PEOPLE, type Make } from './steps/step.js';

type Person = Exclude<Actor, 'server'>;

/** Besides the usual people, so that the list is never short. */
const MORE: readonly Person[] = ['ewa', 'piotr', 'zofia', 'adam'].map((person) => ({
  person,
  role: 'participant',
}));
const ALL = [...PEOPLE, ...MORE];

const asks: Make = () => ({ type: 'RequestTurn', person: null });
const goesOn: Make = ({ mark }) => ({ type: 'Next', expectedTurn: mark });
const accepts: Make = ({ state }) => ({ type: 'Accept', call: state.called?.id ?? 0 });
const edits =
  (place: number, kind: 'clarify' | 'topic'): Make =>
  ({ state }) => ({
    type: 'EditRequest',
    request: state.queue.waiting[place]?.id ?? 0,
    kind,
    replyTo: state.turn?.id ?? state.lastTurn?.id ?? null,
  });
const undoes: Make = ({ mark }) => ({ type: 'UndoLast', expectedTurn: mark });
const counts =
  (value: 'topic' | 'session' | 'series'): Make =>
  () => ({ type: 'ChangeSetting', setting: 'orderScope', value });
const topUp =
  ({ person }: Person): Make =>
  () => ({ type: 'AddUnitTime', person, seconds: 200 });
/** What time brings about, where there is something. */
const due: Make = ({ state, now }) => dueTimers(state, now)[0]?.command ?? { type: 'OrderQueue' };

const make = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(asks, asks, goesOn, accepts, due) },
  { weight: 1, arbitrary: fc.constantFrom(...ALL.map(topUp)) },
  { weight: 1, arbitrary: fc.constantFrom(undoes, counts('topic'), counts('session'), counts('series')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat(6), fc.constantFrom('clarify', 'topic'))
      .map(([place, kind]) => edits(place, kind)),
  },
  {
    weight: 3,
    arbitrary: fc.oneof(
      ...[
        AGENDA_STEPS,
        CALLS_STEPS,
        CONTRIBUTIONS_STEPS,
        FLOOR_STEPS,
        INTERRUPTIONS_STEPS,
        ORDER_STEPS,
        REQUESTS_STEPS,
      ].flat(),
    ),
  },
);
/** Whoever may: an act of the speaker, of the called person or of a moderator mostly finds its giver. */
const giver = fc.constantFrom<'speaker' | 'called' | Person>(
  'speaker',
  'called',
  MODERATOR,
  MODERATOR,
  ...ALL,
);
const wait = fc.constantFrom(0, SECOND, 3 * SECOND, 40 * SECOND, 200 * SECOND);

/** Who gives it: somebody of a role that may. */
function actorOf(spec: SessionSpec, { type }: CommandBody, by: 'speaker' | 'called' | Person): Actor {
  if (RIGHTS[type].includes('server')) return 'server';
  if (!RIGHTS[type].includes('participant')) return MODERATOR;
  if (typeof by !== 'string') return by;
  const held = by === 'speaker' ? spec.state.turn : spec.state.called;
  return ALL.find(({ person }) => person === held?.person) ?? MODERATOR;
}

describe('the list of speakers', () => {
  it('T42, T44: stands as the policy has it after whatever happens; what time brings about has its timer', () => {
    const policy = fc.record({
      queueOrder: fc.constantFrom('balanced', 'by-unit'),
      orderScope: fc.constantFrom('topic', 'session', 'series'),
      acceptMs: fc.constantFrom(null, 20 * SECOND),
      unitBudgetMs: fc.constantFrom(null, 60 * SECOND),
    });
    const steps = fc.array(fc.record({ giver, wait, make }), { minLength: 60, maxLength: 120 });
    let ordered = 0;
    fc.assert(
      fc.property(policy, steps, (settings, run) => {
        const spec = openSession(settings);
        // In earlier sessions the first of them were heard most.
        ALL.forEach(({ person }, index) => {
          spec.given('server', { type: 'CarryFigures', person, unit: '', turns: 9 - index, floorMs: 0 });
        });
        MORE.forEach((who, index) => {
          spec.given('server', { type: 'Arrive', ...who, name: who.person, unit: `gmina ${index % 3}` });
          spec.given(who, { type: 'RequestTurn', person: null });
        });
        for (const step of run) {
          spec.after(step.wait);
          const command = step.make(spec);
          const by = actorOf(spec, command, step.giver);
          if (spec.refusal(by, command) !== 'accepted') continue;
          spec.given(by, command);
          ordered += spec.last.some(({ type }) => type === 'QueueOrdered') ? 1 : 0;
          const at = nextOrdering(spec.state);
          if (at !== null && at <= spec.state.at) continue;
          // Of a copy: nothing is known of that, so all is looked up.
          const missing = orderQueue(structuredClone(spec.state), spec.state.at);
          // toEqual is slow; it is only asked to show the difference.
          if (missing.length > 0) expect([spec.last.map(({ type }) => type), missing]).toEqual([[], []]);
        }
      }),
      // To make a failing run shorter takes minutes: without `endOnFailure` it is done.
      { numRuns: 300, seed: 20_261_123, endOnFailure: true },
    );
    // Runs in which nothing ever moves would prove nothing.
    expect(ordered).toBeGreaterThan(1_000);
  });
});
