import { textOf } from '../load/texts.mjs';

const EVENTS = 100_000;
const PEOPLE = 500;
const START = Date.UTC(2025, 0, 1);

/** A file of the built core. */
const built = (file) => import(new URL(`../../dist/core/${file}`, import.meta.url).href);

/** A long session is folded from its first event: what the server does with its log when it starts. */
export const fold = {
  name: 'fold',
  title: 'Fold of a session of 100,000 events',
  systems: ['krag'],
  /** Runs inside the client's process, on the built core. */
  inProcess: true,
  variants: () => [{ label: '100,000 events', people: 0 }],
  figures: [
    { key: 'fold', title: 'fold, s', digits: 3 },
    { key: 'parsed', title: 'JSON.parse and fold, s', digits: 3 },
    { key: 'heap', title: 'heap that the state holds, MiB', digits: 1 },
  ],
  targets: [{ figure: 'fold', atMost: 1 }],

  async run() {
    const { evolve } = await built('session/evolve.js');
    const { initialState } = await built('session/state.js');
    const { DEFAULT_SETTINGS } = await built('session/settings.js');
    const events = sessionOf(DEFAULT_SETTINGS);
    const rows = events.map((event) => JSON.stringify(event));
    evolveAll(evolve, initialState(), events.slice(0, 5000));

    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const begin = performance.now();
    const state = evolveAll(evolve, initialState(), events);
    const folded = performance.now();
    globalThis.gc?.();
    const heap = process.memoryUsage().heapUsed - before;
    if (state.seq !== EVENTS) throw new Error(`folded up to ${state.seq}`);

    const parsing = performance.now();
    const again = initialState();
    for (const row of rows) evolve(again, JSON.parse(row));
    return {
      fold: (folded - begin) / 1000,
      parsed: (performance.now() - parsing) / 1000,
      heap: heap / 1024 / 1024,
    };
  },
};

function evolveAll(evolve, state, events) {
  for (const event of events) evolve(state, event);
  return state;
}

/** Arrivals, then turns that are asked for, granted, used for six contributions and given back. */
function sessionOf(settings) {
  const events = [];
  const person = (n) => `00000000-0000-4000-8000-${String(n % PEOPLE).padStart(12, '0')}`;
  const add = (by, event) => {
    const seq = events.length + 1;
    events.push({ ...event, seq, at: START + seq * 40, by });
    return seq;
  };
  const session = '10000000-0000-4000-8000-000000000000';
  const network = '20000000-0000-4000-8000-000000000000';
  const words = { title: 'Sesja' };
  add(person(0), {
    type: 'SessionPlanned',
    session,
    network,
    startsAt: START,
    settings,
    mode: 'queue',
    words,
  });
  add(person(0), { type: 'SessionOpened' });
  for (let n = 0; n < PEOPLE; n += 1) {
    const role = n === 0 ? 'moderator' : 'participant';
    const named = { name: `Osoba ${n}`, unit: 'Urząd' };
    add(null, { type: 'PersonArrived', person: person(n), role, words: named });
  }
  for (let n = 1; events.length < EVENTS; n += 1) {
    const speaker = person(n);
    const request = add(speaker, { type: 'TurnRequested', person: speaker, kind: 'topic', front: false });
    const turn = add(person(0), { type: 'TurnGranted', person: speaker, request });
    for (let post = 0; post < 6; post += 1) {
      add(speaker, { type: 'ContributionMade', track: 'floor', turn, words: { text: textOf(n) } });
    }
    add(speaker, { type: 'TurnEnded', turn, reason: 'yielded', words: { note: '' } });
  }
  return events.slice(0, EVENTS);
}
