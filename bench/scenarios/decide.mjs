import { median } from '../lib/stats.mjs';

const PRESENT = 2_000;
const WAITING = 200;
const ROUNDS = 400;
const START = Date.UTC(2025, 0, 1);

/** A file of the built core. */
const built = (file) => import(new URL(`../../dist/core/${file}`, import.meta.url).href);

const person = (n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const MODERATOR = { person: person(0), role: 'moderator' };
const participant = (n) => ({ person: person(n), role: 'participant' });

/** What each command costs in a large session with a long list: deciding it, folding its events in, and what follows of it. */
export const decide = {
  name: 'decide',
  title: `A command with ${PRESENT.toLocaleString('en')} present and ${WAITING} waiting`,
  systems: ['krag'],
  /** Runs inside the client's process, on the built core. */
  inProcess: true,
  variants: () => [
    { label: 'called as they came', people: 0, order: 'arrival' },
    { label: 'those who have spoken less come first', people: 0, order: 'balanced' },
  ],
  figures: [
    { key: 'request', title: 'ask for the floor, median µs', digits: 1 },
    { key: 'next', title: 'call the next person, median µs', digits: 1 },
    { key: 'contribute', title: 'contribute, median µs', digits: 1 },
    { key: 'move', title: 'move a request by hand, median µs', digits: 1 },
    { key: 'arrive', title: 'arrive, median µs', digits: 1 },
    { key: 'worst', title: 'the most costly kind of command, median µs', digits: 1 },
    { key: 'timers', title: 'what time brings about next, median µs', digits: 1 },
  ],
  targets: [{ figure: 'worst', atMost: 50 }],

  async run(_server, { order }) {
    const session = await Session.open(order);
    const costs = {};
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [kind, make] of Object.entries(KINDS)) {
        session.fill();
        const [by, content] = make(session, round);
        const cost = session.give(by, content);
        // The first rounds are for the compiler.
        if (cost !== null && round > ROUNDS / 4) (costs[kind] ??= []).push(cost);
      }
    }
    const missing = Object.keys(KINDS).filter((kind) => costs[kind] === undefined);
    if (missing.length > 0) throw new Error(`never accepted: ${missing.join(', ')}`);
    const medians = Object.fromEntries(Object.entries(costs).map(([kind, list]) => [kind, median(list)]));
    return {
      request: medians.RequestTurn,
      next: medians.Next,
      contribute: medians.Contribute,
      move: medians.MoveRequest,
      arrive: medians.Arrive,
      worst: Math.max(...Object.values(medians)),
      timers: session.costOfTimers(),
    };
  },
};

/** Who gives which command, where it makes sense. */
const KINDS = {
  RequestTurn: (s) => [participant(s.somebodyNew()), { type: 'RequestTurn', person: null }],
  WithdrawRequest: (s) => {
    const { id, person: who } = s.waiting.at(-1);
    return [
      { person: who, role: 'participant' },
      { type: 'WithdrawRequest', request: id },
    ];
  },
  MoveRequest: (s) => [
    MODERATOR,
    {
      type: 'MoveRequest',
      request: s.waiting.at(-1).id,
      before: s.waiting[Math.floor(s.waiting.length / 2)].id,
      version: s.state.queue.version,
    },
  ],
  Next: (s) => [MODERATOR, { type: 'Next', expectedTurn: s.mark() }],
  Contribute: (s) => [s.speaker(), { type: 'Contribute', text: 'Zaczęliśmy od rozmowy.', turn: s.turn() }],
  ExtendTurn: (s) => [MODERATOR, { type: 'ExtendTurn', turn: s.turn(), seconds: 60 }],
  PauseTurn: (s) => [MODERATOR, { type: 'PauseTurn', turn: s.turn(), reason: '' }],
  ResumeTurn: (s) => [MODERATOR, { type: 'ResumeTurn', turn: s.turn() }],
  SayAside: (s, round) => [participant(1 + (round % PRESENT)), { type: 'SayAside', text: 'Podeślę wzór.' }],
  Remark: () => [MODERATOR, { type: 'Remark', text: 'Zostało dziesięć minut.' }],
  PutPrompt: (_s, round) => [MODERATOR, { type: 'PutPrompt', text: `Pytanie ${round}` }],
  Mute: (_s, round) => [
    MODERATOR,
    { type: 'Mute', person: person(1_900 + (round % 50)), reason: 'warunek 3' },
  ],
  Unmute: (_s, round) => [MODERATOR, { type: 'Unmute', person: person(1_900 + (round % 50)) }],
  LoseConnection: (_s, round) => [
    'server',
    { type: 'LoseConnection', person: person(1_500 + (round % 300)) },
  ],
  Arrive: (_s, round) => [
    'server',
    {
      type: 'Arrive',
      person: person(1_500 + (round % 300)),
      role: 'participant',
      name: 'Osoba',
      unit: 'Urząd',
    },
  ],
  Yield: (s) => [s.speaker(), { type: 'Yield', turn: s.turn() }],
  Call: (s) => [MODERATOR, { type: 'Call', person: s.waiting[100].person, expectedTurn: s.mark() }],
};

/** A session in memory, under the real rules. */
class Session {
  #last = 0;
  #now = START;

  static async open(order) {
    const session = new Session();
    const parts = ['decide', 'evolve', 'follow', 'state', 'settings', 'turns', 'timers'];
    const core = Object.assign({}, ...(await Promise.all(parts.map((name) => built(`session/${name}.js`)))));
    Object.assign(session, { core, state: core.initialState() });
    session.give(MODERATOR, {
      type: 'PlanSession',
      session: '10000000-0000-4000-8000-000000000000',
      network: '20000000-0000-4000-8000-000000000000',
      title: 'Sesja',
      startsAt: START,
      mode: 'queue',
      settings: { ...core.DEFAULT_SETTINGS, queueOrder: order },
    });
    for (let n = 0; n < PRESENT; n += 1) {
      const { role } = n === 0 ? MODERATOR : participant(n);
      session.give('server', {
        type: 'Arrive',
        person: person(n),
        role,
        name: `Osoba ${n}`,
        unit: `Gmina ${n % 40}`,
      });
    }
    session.give(MODERATOR, { type: 'OpenSession' });
    session.fill();
    session.give(MODERATOR, { type: 'Next', expectedTurn: null });
    return session;
  }

  get waiting() {
    return this.state.queue.waiting;
  }

  mark() {
    return this.core.floorMark(this.state);
  }

  turn() {
    return this.state.turn?.id ?? 1;
  }

  speaker() {
    return { person: this.state.turn?.person ?? person(1), role: 'participant' };
  }

  somebodyNew() {
    const waiting = new Set(this.waiting.map((request) => request.person));
    do this.#last = 1 + (this.#last % 1_400);
    while (waiting.has(person(this.#last)));
    return this.#last;
  }

  /** Nobody's time is measured here: the list is as long as before, and somebody has the floor. */
  fill() {
    while (this.waiting.length < WAITING) {
      this.give(participant(this.somebodyNew()), { type: 'RequestTurn', person: null });
    }
    if (this.state.turn === null && this.state.phase.name === 'open') {
      this.give(MODERATOR, { type: 'Next', expectedTurn: this.mark() });
    }
  }

  /** How long it took, in µs; null where it was refused or changed nothing. */
  give(by, content) {
    this.#now += 2_500;
    const command = { ...content, by, at: this.#now };
    const begin = performance.now();
    const answer = this.core.decide(this.state, command);
    if (answer.ok) {
      this.#fold(answer.events, by === 'server' ? null : by.person);
      this.#fold(this.core.follow(this.state, answer.events, this.#now), null);
    }
    const cost = (performance.now() - begin) * 1_000;
    return answer.ok && answer.events.length > 0 ? cost : null;
  }

  #fold(events, by) {
    for (const event of events)
      this.core.evolve(this.state, { ...event, seq: this.state.seq + 1, at: this.#now, by });
  }

  costOfTimers() {
    const costs = Array.from({ length: ROUNDS }, () => {
      const begin = performance.now();
      this.core.nextTimer(this.state);
      return (performance.now() - begin) * 1_000;
    });
    return median(costs);
  }
}
