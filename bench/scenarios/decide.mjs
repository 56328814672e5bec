import { loadCore, MODERATOR, participant, PRESENT, Session, WAITING } from '../core/session.mjs';
import { SAMPLES } from '../core/samples.mjs';
import { median } from '../lib/stats.mjs';

/**
 * So often each sample is taken, those in a session of their own less often: making one costs 20 ms. In several passes,
 * so that something else on the machine spoils but one of them.
 */
const ROUNDS = { warmUp: 200, measured: 40 };
const ROUNDS_OF_COSTLY = { warmUp: 100, measured: 3 };
const PASSES = 7;
const LISTED = 8;

const NO_LIMIT_OF_WAITING = { overtakenMost: 100, overtakenForMs: 7_200_000 };

/** What each command costs in a large session with a long list: deciding it, folding its events in, and what follows of it. */
export const decide = {
  name: 'decide',
  title: `Every command with ${PRESENT.toLocaleString('en')} present and ${WAITING} waiting`,
  systems: ['krag'],
  /** Runs inside the client's process, on the built core. */
  inProcess: true,
  variants: () => [
    { label: 'called as they came', people: 0, settings: {} },
    // Nobody has waited long enough to be called as they came.
    {
      label: 'those who have spoken less come first',
      people: 0,
      settings: { queueOrder: 'balanced', ...NO_LIMIT_OF_WAITING },
    },
    {
      label: 'units in turn, each with its time',
      people: 0,
      settings: { queueOrder: 'by-unit', unitBudgetMs: 3_600_000 },
    },
  ],
  figures: [
    { key: 'own', title: 'decide and evolve, the most costly command, median µs', digits: 1 },
    { key: 'worst', title: 'and the list in order again, the most costly command, median µs', digits: 1 },
    { key: 'middle', title: 'the command in the middle, median µs', digits: 1 },
    { key: 'sweep', title: 'the most costly of those that go through everybody, median µs', digits: 1 },
    { key: 'timers', title: 'what time brings about next, median µs', digits: 1 },
  ],
  targets: [
    { figure: 'own', atMost: 50 },
    { figure: 'worst', atMost: 100 },
    { figure: 'sweep', atMost: 20_000 },
    { figure: 'timers', atMost: 50 },
  ],

  async run(_server, { settings }) {
    const core = await loadCore();
    refuseUnlessComplete(core);
    const costs = measure(core, settings);
    const one = costs.filter(({ sweeps }) => !sweeps);
    const all = costs.filter(({ sweeps }) => sweeps);
    return {
      own: Math.max(...one.map(({ own }) => own)),
      worst: one[0].cost,
      middle: median(one.map(({ cost }) => cost)),
      sweep: all[0].cost,
      timers: costOfTimers(core, settings),
      listed: [...one.slice(0, LISTED), ...all],
    };
  },

  /** The commands that cost most, by name. */
  details: ([{ listed }]) => `Most costly in the first round, µs: ${listed.map(inWords).join('; ')}.`,
};

const inWords = ({ name, own, cost }) => `${name} ${own.toFixed(1)} of ${cost.toFixed(1)}`;

/** Every command that there is has a sample. */
function refuseUnlessComplete({ RIGHTS }) {
  const missing = Object.keys(RIGHTS).filter((type) => !SAMPLES.some(({ name }) => typeOf(name) === type));
  if (missing.length > 0) throw new Error(`bench/core/samples.mjs has no sample of ${missing.join(', ')}`);
}

/** The medians of each sample, in µs, the most costly first. */
export function measure(core, settings, samples = SAMPLES) {
  const places = samples.map((sample) => ({ ...sample, session: placeOf(sample, core, settings) }));
  const shared = Session.running(core, settings);
  // First one of each in turn, for the compiler: it is to have seen commands of all kinds.
  for (let round = 0; round < ROUNDS.warmUp; round += 1) {
    for (const place of places) if (round < roundsOf(place).warmUp) takeAt(place, core, settings, shared);
  }
  const costs = new Map(places.map((place) => [place, []]));
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const place of places) {
      for (let round = 0; round < roundsOf(place).measured; round += 1)
        costs.get(place).push(takeAt(place, core, settings, shared));
    }
  }
  return places
    .map((place) => ({ name: place.name, sweeps: place.sweeps === true, ...medians(costs.get(place)) }))
    .sort((one, other) => other.cost - one.cost);
}

function medians(costs) {
  return { own: median(costs.map(({ own }) => own)), cost: median(costs.map(({ cost }) => cost)) };
}

function roundsOf({ fresh = false, sweeps = false }) {
  return fresh || sweeps ? ROUNDS_OF_COSTLY : ROUNDS;
}

function takeAt({ session, ...sample }, core, settings, shared) {
  if (session === undefined) shared.settle();
  return take(sample, sample.fresh ? placeOf(sample, core, settings) : (session ?? shared));
}

/** The session in which a sample is taken, where it is not the one that all share. */
function placeOf({ begin }, core, settings) {
  return begin === undefined ? undefined : BEGIN[begin](core, settings);
}

function take({ name, make, after }, session) {
  const [by, content] = make(session);
  if (content.type !== typeOf(name)) throw new Error(`${name} is a ${content.type}`);
  const { answer, own, cost } = session.give(by, content);
  const isDone = answer.ok && (answer.events.length > 0 || content.type === 'OrderQueue');
  if (!isDone) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  after?.(session, { ...content, by });
  return { own, cost };
}

function costOfTimers(core, settings) {
  const { state } = Session.running(core, settings);
  const costs = Array.from({ length: 400 }, () => {
    const begin = performance.now();
    core.nextTimer(state);
    return (performance.now() - begin) * 1_000;
  });
  return median(costs);
}

/** How a session can be when a sample is taken in it. */
export const BEGIN = {
  new: (core, settings) => new Session(core, settings),
  planned: Session.planned,
  running: Session.running,
  /** An hour in which 150 people had the floor. */
  heard: (core, settings) => {
    const session = Session.running(core, settings);
    for (let n = 0; n < 150; n += 1) {
      session.wait(20_000);
      session.next();
    }
    session.settle();
    return session;
  },
  /** A round of all, at its beginning. */
  round: (core, settings) => {
    const session = Session.running(core, settings);
    session.must(MODERATOR, { type: 'StartRound', order: 'random' });
    return session;
  },
  /** As many have written as would wait for the floor, and nobody has read it. */
  hidden: (core, settings) => hidden(core, settings, WAITING),
  /** Every fourth has. */
  hiddenOfMany: (core, settings) => hidden(core, settings, PRESENT / 4),
};

function hidden(core, settings, count) {
  const session = Session.running(core, settings);
  session.must(MODERATOR, { type: 'SetFloorMode', mode: 'hidden' });
  for (let n = 0; n < count; n += 1) {
    session.must(participant(2 + n), { type: 'Contribute', text: 'U nas podobnie.', turn: null });
  }
  return session;
}

const typeOf = (name) => name.split(',')[0];
