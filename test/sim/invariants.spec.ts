import fc from 'fast-check';
import type { FreshStart } from '../../src/core/protocol/messages.js';
import { Replica } from '../../src/core/replica.js';
import type { CommandBody } from '../../src/core/session/commands.js';
import { decide } from '../../src/core/session/decide.js';
import { evolve } from '../../src/core/session/evolve.js';
import type { Actor } from '../../src/core/session/ids.js';
import { initialState } from '../../src/core/session/state.js';
import { audience, concerned, NOBODY, type Viewer } from '../../src/core/views/audience.js';
import { restore, snapshotFor } from '../../src/core/views/snapshot.js';
import {
  ANNA,
  CO_MODERATOR,
  JAN,
  MODERATOR,
  OBSERVER,
  OLA,
  plannedSession,
  SECOND,
  shown,
  START,
  type SessionSpec,
} from '../support/session-spec.js';

/** A failing seed is kept here for good, as [seed, path], with what it found. */
const KEPT: readonly { seed: number; path: string }[] = [];

const PEOPLE = [MODERATOR, CO_MODERATOR, ANNA, JAN, OLA, OBSERVER];
const person = fc.constantFrom(...PEOPLE.map((who) => who.person));
const text = fc.constantFrom('Zgoda.', 'U nas inaczej.', '', 'a\u0000b');
/** Mostly the running turn, sometimes the one before, sometimes none: resolved when the command is given. */
const meant = fc.constantFrom<'running' | 'last' | null>('running', 'running', 'last', null);

type Step = { by: Actor; wait: number; make: (spec: SessionSpec) => CommandBody };

const turnOf = (spec: SessionSpec, which: 'running' | 'last' | null): number | null => {
  if (which === null) return spec.state.mode === 'queue' ? spec.mark : null;
  return (which === 'running' ? spec.state.turn?.id : spec.state.lastTurn?.id) ?? null;
};

const body: fc.Arbitrary<Step['make']> = fc.oneof(
  fc
    .record({ type: fc.constant('Contribute' as const), text, meant })
    .map((c) => (spec: SessionSpec) => ({ type: c.type, text: c.text, turn: turnOf(spec, c.meant) })),
  fc.option(person).map((who) => () => ({ type: 'RequestTurn' as const, person: who })),
  meant.map((which) => (spec: SessionSpec) => ({ type: 'Next' as const, expectedTurn: turnOf(spec, which) })),
  fc.tuple(person, meant).map(([who, which]) => (spec: SessionSpec) => ({
    type: 'Call' as const,
    person: who,
    expectedTurn: turnOf(spec, which),
  })),
  meant.map((which) => (spec: SessionSpec) => ({ type: 'Yield' as const, turn: turnOf(spec, which) ?? 0 })),
  meant.map((which) => (spec: SessionSpec) => ({
    type: 'EndTurn' as const,
    turn: turnOf(spec, which) ?? 0,
    reason: 'czas',
  })),
  meant.map((which) => (spec: SessionSpec) => ({
    type: 'ExtendTurn' as const,
    turn: turnOf(spec, which) ?? 0,
    seconds: 60,
  })),
  meant.map((which) => (spec: SessionSpec) => ({
    type: 'PauseTurn' as const,
    turn: turnOf(spec, which) ?? 0,
    reason: '',
  })),
  meant.map((which) => (spec: SessionSpec) => ({
    type: 'ResumeTurn' as const,
    turn: turnOf(spec, which) ?? 0,
  })),
  meant.map((which) => (spec: SessionSpec) => ({
    type: 'ExpireTurn' as const,
    turn: turnOf(spec, which) ?? 0,
  })),
  fc.nat(5).map((place) => (spec: SessionSpec) => ({
    type: 'WithdrawRequest' as const,
    request: spec.state.queue.waiting[place]?.id ?? 0,
  })),
  fc.constantFrom('open', 'queue', 'queue', 'moderator' as const).map((mode) => () => ({
    type: 'SetFloorMode' as const,
    mode: mode,
  })),
  fc.constantFrom('open', 'open', 'closed', 'frozen' as const).map((status) => () => ({
    type: 'SetQueueStatus' as const,
    status: status,
    reason: '',
  })),
  person.map((who) => () => ({ type: 'LoseConnection' as const, person: who })),
  person.map((who) => () => ({ type: 'Depart' as const, person: who })),
  fc.constantFrom(...PEOPLE).map(({ person: who, role }) => () => ({
    type: 'Arrive' as const,
    person: who,
    role,
    name: who,
    unit: '',
  })),
  person.map((who) => () => ({ type: 'Mute' as const, person: who, reason: 'warunek 3' })),
  person.map((who) => () => ({ type: 'Unmute' as const, person: who })),
  fc.nat(40).map((back) => (spec: SessionSpec) => ({
    type: 'HideContribution' as const,
    contribution: Math.max(0, spec.state.seq - back),
    reason: 'warunek 3',
  })),
  fc.nat(40).map((back) => (spec: SessionSpec) => ({
    type: 'UnhideContribution' as const,
    contribution: Math.max(0, spec.state.seq - back),
  })),
  text.map((words) => () => ({ type: 'Remark' as const, text: words })),
  text.map((words) => () => ({ type: 'SayAside' as const, text: words })),
  text.map((words) => () => ({ type: 'PutPrompt' as const, text: words })),
  fc
    .constantFrom(
      'OpenSession',
      'OpenSession',
      'ResumeSession',
      'NoteRestart',
      'WithdrawPrompt',
      'LockAsides',
      'UnlockAsides',
    )
    .map((type) => () => ({ type })),
  fc.constant(() => ({ type: 'PauseSession' as const, reason: 'kawa' })),
);

const server = new Set(['Arrive', 'LoseConnection', 'Depart', 'ExpireTurn', 'NoteRestart']);
const step: fc.Arbitrary<Step> = fc.record({
  by: fc.constantFrom<Actor>(...PEOPLE, MODERATOR, MODERATOR),
  // Sometimes the clock jumps back.
  wait: fc.constantFrom(0, 100, SECOND, 3 * SECOND, 40 * SECOND, 400 * SECOND, -60 * SECOND),
  make: body,
});

/** Gives the commands of a run; refusals change nothing. `eachEvent` is called for each event of the log. */
function play(
  steps: readonly Step[],
  namesInQueue: boolean,
  after: (spec: SessionSpec, refused: boolean) => void,
) {
  const spec = plannedSession({ namesInQueue, turnMs: 120 * SECOND });
  for (const { by, wait, make } of steps) {
    spec.after(wait);
    const content = make(spec);
    const giver = server.has(content.type) ? 'server' : by;
    const refused = spec.refusal(giver, content) !== 'accepted';
    if (refused) spec.last = [];
    else spec.given(giver, content);
    after(spec, refused);
  }
  return spec;
}

const runs = fc.array(step, { minLength: 40, maxLength: 120 });
const options = (numRuns: number) => ({ numRuns, seed: 20_261_123 });

describe('whatever people do, in whatever order', () => {
  it.each([
    ['names shown', true],
    ['names hidden', false],
  ])('every reader’s copy equals what a fresh load gives them (promise 7), %s', (_name, namesInQueue) => {
    fc.assert(
      fc.property(runs, (steps) => {
        const viewers: Viewer[] = PEOPLE.map((who) => who);
        const start = plannedSession({ namesInQueue, turnMs: 120 * SECOND });
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
        let closedQueue = Infinity;
        const spec = play(steps, true, ({ state, last }) => {
          const waiting = new Set(state.queue.waiting.map((request) => request.person));
          expect(waiting.size).toBe(state.queue.waiting.length); // T11: one request each
          const byParticipant = last.some(
            (event) => event.type === 'TurnRequested' && event.by === event.person,
          );
          if (state.queue.status !== 'open' && byParticipant)
            throw new Error('invariant 10: a closed queue grew');
          closedQueue = Math.min(closedQueue, state.queue.waiting.length);
        });
        checkLog(spec);
      }),
      options(200),
    );
  });

  it('an event looks the same to all of a role, but to the person whom `concerned` names', () => {
    fc.assert(
      fc.property(runs, fc.boolean(), (steps, namesInQueue) => {
        play(steps, namesInQueue, ({ last, state }) => {
          for (const event of last) {
            const special = concerned(event, state.settings);
            for (const { person: who, role } of PEOPLE.filter((one) => one.person !== special)) {
              const seen = audience(event, { person: who, role }, state);
              expect(seen).toEqual(audience(event, { person: NOBODY, role }, state));
            }
          }
        });
      }),
      options(30),
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

  it('every seed that once failed holds', () => {
    for (const { seed, path } of KEPT) {
      fc.assert(
        fc.property(runs, (steps) => checkLog(play(steps, true, () => undefined))),
        { seed, path },
      );
    }
  });
});

/** Invariants 1 to 5 of the log as a whole. */
function checkLog(spec: SessionSpec): void {
  let running: { id: number; person: string } | null = null;
  let at = START;
  const ended = new Set<number>();
  const turnsOf = new Map<number, string>();
  const open = new Set<number>();
  spec.log.forEach((event, index) => {
    expect(event.seq).toBe(index + 1);
    expect(event.at).toBeGreaterThanOrEqual(at);
    at = event.at;
    if (event.type === 'TurnGranted') {
      expect(running).toBeNull(); // 1: never two
      running = { id: event.seq, person: event.person };
      turnsOf.set(event.seq, event.person);
      if (event.request !== null) expect(open.delete(event.request)).toBe(true);
    }
    if (event.type === 'TurnEnded') {
      expect(running?.id).toBe(event.turn);
      expect(ended.has(event.turn)).toBe(false); // 3: one reason
      ended.add(event.turn);
      running = null;
    }
    if (event.type === 'ContributionMade' && event.track === 'floor' && event.turn !== null) {
      // 2: it names a turn of its author; one that ran out of time may be a moment past
      expect(turnsOf.get(event.turn)).toBe(event.by);
    }
    if (event.type === 'TurnRequested') open.add(event.seq);
    if (event.type === 'RequestWithdrawn' || event.type === 'RequestRemoved') {
      expect(open.delete(event.request)).toBe(true);
    }
  });
  // 5: no request is lost
  expect(spec.state.queue.waiting.map((request) => request.id).sort()).toEqual([...open].sort());
  // 4: never negative
  for (const figures of spec.state.figures.values()) expect(figures.floorMs).toBeGreaterThanOrEqual(0);
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
