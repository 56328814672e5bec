import fc from 'fast-check';
import type { FreshStart } from '../../src/core/protocol/messages.js';
import { Replica } from '../../src/core/replica.js';
import type { CommandBody } from '../../src/core/session/commands.js';
import { nextOrdering, orderQueue } from '../../src/core/session/queue-order.js';
import { decide } from '../../src/core/session/decide.js';
import { evolve } from '../../src/core/session/evolve.js';
import type { Actor } from '../../src/core/session/ids.js';
import { openOrders } from '../../src/core/session/points-of-order.js';
import { classOf } from '../../src/core/session/request-kinds.js';
import { initialState, type Request } from '../../src/core/session/state.js';
import { audience, Everybody, NOBODY, type Viewer } from '../../src/core/views/audience.js';
import { restore, snapshotFor } from '../../src/core/views/snapshot.js';
import type { FloorSettings } from '../../src/core/session/settings.js';
import { dueTimers } from '../../src/core/session/timers.js';
import { RIGHTS } from '../../src/core/session/rights.js';
import {
  ANNA,
  CO_MODERATOR,
  JAN,
  MODERATOR,
  OLA,
  plannedSession,
  SECOND,
  shown,
  START,
  type SessionSpec,
} from '../support/session-spec.js';
import { checkLog } from './check-log.js';
import { checkPolls } from './check-polls.js';
import { ALL_STEPS } from './steps/all.js';
import { ATTENDANCE_STEPS } from './steps/attendance.js';
import { CALLS_STEPS } from './steps/calls.js';
import { CONTRIBUTIONS_STEPS } from './steps/contributions.js';
import { FLOOR_STEPS } from './steps/floor.js';
import { INTERRUPTIONS_STEPS } from './steps/interruptions.js';
import { ROUNDS_STEPS } from './steps/rounds.js';
import { PLAN_STEPS } from './steps/session.js';
import { PEOPLE, type Make } from './steps/step.js';

/** A failing seed is kept here for good, as [seed, path], with what it found. */
const KEPT: readonly { seed: number; path: string }[] = [];

type Step = { by: Actor; wait: number; make: Make };

const body = fc.oneof(...ALL_STEPS, ...PLAN_STEPS);

const isForServer = ({ type }: CommandBody) => RIGHTS[type].includes('server');
const by = fc.constantFrom<Actor>(...PEOPLE, MODERATOR, MODERATOR);
// Sometimes the clock jumps back.
const wait = fc.constantFrom(0, 100, SECOND, 3 * SECOND, 40 * SECOND, 400 * SECOND, -60 * SECOND);
const step: fc.Arbitrary<Step> = fc.record({ by, wait, make: body });

/** Runs differ in how people are called: most often they have to answer, and the next turn begins in every way. */
function floorOf(steps: readonly Step[], namesInQueue: boolean): Partial<FloorSettings> {
  const ways = ['manual', 'automatic', 'assisted'] as const;
  const advance = ways[steps.length % ways.length] ?? 'manual';
  const acceptMs = steps.length % 4 === 0 ? null : 20 * SECOND;
  // With the names of those who wait, what they want to speak about is covered too.
  const subjectsSeenBy = namesInQueue ? 'all' : 'moderators';
  return {
    namesInQueue,
    subjectsSeenBy,
    turnMs: 120 * SECOND,
    acceptMs,
    advance,
    assistMs: 5 * SECOND,
    speakersNominate: true,
    unattendedPolicy: steps.length % 2 === 0 ? 'selfRun' : 'hold',
  };
}

/** Gives the commands of a run; refusals change nothing. `eachEvent` is called for each event of the log. */
function play(
  steps: readonly Step[],
  namesInQueue: boolean,
  after: (spec: SessionSpec, refused: boolean) => void,
) {
  const spec = plannedSession(floorOf(steps, namesInQueue));
  for (const { by, wait, make } of steps) {
    spec.after(wait);
    const content = make(spec);
    const giver = isForServer(content) ? 'server' : by;
    const refused = spec.refusal(giver, content) !== 'accepted';
    if (refused) spec.last = [];
    else spec.given(giver, content);
    after(spec, refused);
  }
  return spec;
}

const anyRun = fc.array(step, { minLength: 40, maxLength: 120 });
/** Chance seldom leaves a session alone: Anna is its deputy, both moderators are gone, and a minute is over. */
const LEFT_ALONE: readonly Step[] = [
  { by: MODERATOR, wait: 0, make: () => ({ type: 'OpenSession' }) },
  { by: MODERATOR, wait: 0, make: () => ({ type: 'NameDeputy', person: ANNA.person }) },
  ...[MODERATOR, CO_MODERATOR].map(({ person }) => ({
    by: MODERATOR,
    wait: 0,
    make: () => ({ type: 'LoseConnection' as const, person }),
  })),
  { by: MODERATOR, wait: 60 * SECOND, make: () => ({ type: 'NoteUnattended' }) },
];
const TAKEN_OVER: Step = { by: ANNA, wait: 0, make: () => ({ type: 'TakeOver' }) };
const leftAlone = fc
  .tuple(fc.boolean(), anyRun)
  .map(([takesOver, steps]) => [...LEFT_ALONE, ...(takesOver ? [TAKEN_OVER] : []), ...steps]);
/** Nor does it often put a question into a turn: Anna speaks, Jan has a question, Ola a point of order. */
const INTERRUPTED: readonly Step[] = [
  { by: MODERATOR, wait: 0, make: () => ({ type: 'OpenSession' }) },
  { by: ANNA, wait: 0, make: () => ({ type: 'RequestTurn', person: null }) },
  { by: MODERATOR, wait: 3 * SECOND, make: ({ mark }) => ({ type: 'Next', expectedTurn: mark }) },
  { by: ANNA, wait: 0, make: ({ state }) => ({ type: 'Accept', call: state.called?.id ?? 0 }) },
  { by: JAN, wait: SECOND, make: ({ mark }) => ({ type: 'Interpose', turn: mark ?? 0, question: '' }) },
  {
    by: OLA,
    wait: 0,
    make: () => ({ type: 'RaiseOrder', category: 'time', sentence: 'Zostało mało czasu.' }),
  },
];
const LET_IN: Step = {
  by: ANNA,
  wait: 0,
  make: ({ state }) => ({ type: 'AllowInterposed', question: state.interposed[0]?.id ?? 0, allow: true }),
};
const TAKE: Step = {
  by: MODERATOR,
  wait: 0,
  make: ({ state, mark }) => ({
    type: 'TakeOrder',
    request: openOrders(state)[0]?.id ?? 0,
    expectedTurn: mark,
  }),
};
/** What time brings about, where there is something. */
const dueStep = fc.constant<Make>(
  ({ state, now }) => dueTimers(state, now)[0]?.command ?? { type: 'OrderQueue' },
);
const onTheFloor = fc.oneof(
  ...[dueStep, dueStep, dueStep, dueStep],
  ...[
    INTERRUPTIONS_STEPS,
    CALLS_STEPS,
    FLOOR_STEPS,
    ROUNDS_STEPS,
    ATTENDANCE_STEPS,
    CONTRIBUTIONS_STEPS,
  ].flat(),
);
const interrupted = fc
  .tuple(
    fc.constantFrom<readonly Step[]>([LET_IN], [TAKE], []),
    fc.array(fc.record({ by, wait, make: onTheFloor }), { minLength: 40, maxLength: 80 }),
  )
  .map(([first, steps]) => [...INTERRUPTED, ...first, ...steps]);
const runs = fc.oneof(
  { weight: 4, arbitrary: anyRun },
  { weight: 1, arbitrary: leftAlone },
  { weight: 2, arbitrary: interrupted },
);
const options = (numRuns: number) => ({ numRuns, seed: 20_261_123 });

describe('whatever people do, in whatever order', () => {
  it.each([
    ['names shown', true],
    ['names hidden', false],
  ])('every reader’s copy equals what a fresh load gives them (promise 7), %s', (_name, namesInQueue) => {
    fc.assert(
      fc.property(runs, (steps) => {
        const viewers: Viewer[] = PEOPLE.map((who) => who);
        const start = plannedSession(floorOf(steps, namesInQueue));
        const replicas = viewers.map((viewer) => ({ viewer, replica: joined(start, viewer) }));
        play(steps, namesInQueue, (spec) => {
          for (const { viewer, replica } of replicas) {
            if (spec.last.length > 0) replica.receive(packet(spec, viewer));
            const copy = snapshotFor(replica.state, viewer);
            const fresh = snapshotFor(restore(snapshotFor(spec.state, viewer)), viewer);
            // toEqual is a hundred times slower; it is only asked to show the difference.
            if (JSON.stringify(copy) !== JSON.stringify(fresh)) expect(copy).toEqual(fresh);
          }
        });
      }),
      options(60),
    );
  });

  it('the floor keeps its invariants (docs/rules.md)', () => {
    fc.assert(
      fc.property(runs, (steps) => {
        let isClosed = false;
        let mostOrdinary = 1;
        const spec = play(steps, true, ({ state, last }) => {
          mostOrdinary = Math.max(mostOrdinary, state.settings.ordinaryRequests);
          expectFewOfEach(state.queue.waiting, mostOrdinary);
          expectSorted(state.queue.waiting);
          expect(state.interrupted === null || state.interrupted.clock.kind === 'paused').toBe(true); // T6
          // T53: without a moderator nobody is removed but by what the group has agreed on
          if (last.some(({ type, by }) => type === 'PersonRemoved' && by === null)) {
            expect(state.group.decision).toMatchObject({ about: 'removal', ended: { isAgreed: true } });
          }
          // T59: what is closed, and by that archived, holds neither a turn nor a call nor an open poll
          if (state.phase.name === 'closed') {
            const { turn, interrupted, called, poll } = state;
            expect([turn, interrupted, called, poll !== null && poll.closed === null]).toEqual([
              null,
              null,
              null,
              false,
            ]);
          }
          // T42: whatever happened, the list stands as the policy has it; what time brings about has its timer.
          const due = nextOrdering(state);
          if (due === null || due > state.at) expect(orderQueue(state, state.at)).toEqual([]);
          const byParticipant = last.some(
            (event) => event.type === 'TurnRequested' && event.by === event.person && event.kind !== 'order',
          );
          if (isClosed && byParticipant) throw new Error('invariant 10: a closed queue grew');
          isClosed = state.queue.status !== 'open';
        });
        checkLog(spec.log, spec.state);
      }),
      options(200),
    );
  });

  it('nobody moderates but moderators, and a deputy while none is here (T54)', () => {
    fc.assert(
      fc.property(leftAlone, (steps) => {
        play(steps, true, ({ state, last }) => {
          const acting = state.deputy?.acting === true ? state.deputy.person : null;
          const moderators = [...state.people.values()].filter(({ role }) => role === 'moderator');
          const ofNetwork = moderators.filter(({ id }) => id !== acting);
          for (const { id } of ofNetwork) expect([MODERATOR.person, CO_MODERATOR.person]).toContain(id);
          const isAttended = ofNetwork.some(({ presence }) => presence === 'here');
          if (acting !== null || state.unattended !== null) expect(isAttended).toBe(false);
          // T53: under `lock` nobody posts who is not a moderator
          const said = last.find((event) => event.type === 'ContributionMade');
          if (said && state.unattended?.policy === 'lock') {
            expect(moderators.map(({ id }) => id)).toContain(said.by);
          }
          if (state.lead !== null) expect(state.people.get(state.lead)?.role).toBe('moderator');
        });
      }),
      options(100),
    );
  });

  it('an event, and a snapshot, looks the same to all of a role, but to those of whom something is covered', () => {
    fc.assert(
      fc.property(runs, fc.boolean(), (steps, namesInQueue) => {
        play(steps, namesInQueue, ({ last, state }) => {
          const ways = last.map((event) => (viewer: Viewer) => audience(event, viewer, state));
          for (const show of [...ways, (viewer: Viewer) => snapshotFor(state, viewer)]) {
            for (const viewer of PEOPLE) {
              const everybody = new Everybody(viewer.role);
              const shown = show(everybody);
              if (!everybody.except.has(viewer.person)) expect(show(viewer)).toEqual(shown);
            }
          }
        });
      }),
      options(30),
    );
  });

  it('no broadcast carries a post that was not revealed (invariant 12)', () => {
    fc.assert(
      fc.property(runs, (steps) => {
        play(steps, true, ({ last, state }) => {
          for (const event of last) {
            if (event.type !== 'ContributionMade' || !state.sealed.has(event.seq)) continue;
            for (const viewer of PEOPLE.filter((one) => one.person !== event.by)) {
              expect(audience(event, viewer, state)).toMatchObject({ by: NOBODY, words: null });
            }
          }
        });
      }),
      options(30),
    );
  });

  it('what time brings about is taken when it is due, so that no timer fires in vain for ever', () => {
    fc.assert(
      fc.property(runs, (steps) => {
        play(steps, true, ({ state, now }) => {
          for (const { command } of dueTimers(state, now)) {
            const answer = decide(state, { ...command, by: 'server', at: now });
            expect({ command, events: answer.ok ? answer.events.length : answer.code }).toEqual({
              command,
              events: expect.any(Number),
            });
            expect(answer.ok && answer.events.length).not.toBe(0);
          }
        });
      }),
      options(60),
    );
  });

  it('folding the log from the beginning gives the present state (invariant 6)', () => {
    fc.assert(
      fc.property(runs, (steps) => {
        const spec = play(steps, true, () => undefined);
        const again = initialState();
        for (const event of spec.log) evolve(again, event);
        expect(shown(again)).toEqual(shown(spec.state));
      }),
      options(100),
    );
  });

  it('polls: one at a time, one vote for each person, the result adds up, and no event tells a secret', () => {
    fc.assert(
      fc.property(runs, (steps) => checkPolls(play(steps, true, () => undefined))),
      options(150),
    );
  });

  it('every seed that once failed holds', () => {
    for (const { seed, path } of KEPT) {
      fc.assert(
        fc.property(runs, (steps) => {
          const { log, state } = play(steps, true, () => undefined);
          checkLog(log, state);
        }),
        { seed, path },
      );
    }
  });
});

/** T11: one request of each person and kind; what was about something else became speech without being asked for. */
function expectFewOfEach(waiting: readonly Request[], mostOrdinary: number): void {
  const counts = new Map<string, number>();
  for (const { person, kind, replyTo } of waiting) {
    if (kind === 'topic' && replyTo !== null) continue;
    const key = `${person} ${kind}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    expect(counts.get(key)).toBeLessThanOrEqual(kind === 'topic' ? mostOrdinary : 1);
  }
}

/** T12: the order holds everybody once, kind after kind. */
function expectSorted(order: readonly Request[]): void {
  expect(new Set(order.map(({ id }) => id)).size).toBe(order.length);
  order.forEach((request, place) => {
    const before = order[place - 1];
    if (before) expect(classOf(before.kind)).toBeLessThanOrEqual(classOf(request.kind));
  });
}

function joined(spec: SessionSpec, viewer: Viewer): Replica {
  const replica = new Replica();
  const { state } = spec;
  const answer: FreshStart = {
    ok: true,
    kind: 'snapshot',
    epoch: 'epoch',
    you: viewer,
    now: spec.now,
    snapshot: overWire(snapshotFor(state, viewer)),
    since: { session: state.session, from: state.seq + 1, to: state.seq, at: state.at, events: [] },
    history: { events: [], before: null },
  };
  replica.load(answer);
  return replica;
}

function packet(spec: SessionSpec, viewer: Viewer) {
  const events = spec.last
    .map((event) => audience(event, viewer, spec.state))
    .filter((event) => event !== null);
  const from = spec.last[0]?.seq ?? 0;
  return overWire({ session: spec.state.session, from, to: spec.state.seq, at: spec.state.at, events });
}

function overWire<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

describe('a command', () => {
  it('that is refused changes nothing, whoever gives it', () => {
    fc.assert(
      fc.property(runs, (steps) => {
        // `refusal` throws when decide touches the state.
        play(steps, true, (spec, refused) => expect(refused && spec.last.length > 0).toBe(false));
      }),
      options(50),
    );
  });

  it('of a person is refused before there is a session', () => {
    const answer = decide(initialState(), { type: 'OpenSession', by: MODERATOR, at: START });
    expect(answer).toMatchObject({ ok: false, code: 'no-such-session' });
  });
});
