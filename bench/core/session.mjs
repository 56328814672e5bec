import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';

export const PRESENT = 2_000;
export const WAITING = 200;
const UNITS = 40;
const START = Date.UTC(2025, 0, 1);
const MINUTE = 60_000;

const PARTS = [
  'decide',
  'evolve',
  'follow',
  'state',
  'settings',
  'turns',
  'timers',
  'agenda-course',
  'rights',
];

/** The built core. */
export async function loadCore() {
  const modules = PARTS.map(
    (name) => import(new URL(`../../dist/core/session/${name}.js`, import.meta.url).href),
  );
  return Object.assign({}, ...(await Promise.all(modules)));
}

/** The id of the nth person: as mixed as real ones, and the same in every run. */
export function person(n) {
  const known = IDS[n];
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(String(n)).digest('hex');
  const id = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  // As it comes from a socket or the database: in one piece. One that was put together is slow to look up.
  IDS[n] = JSON.parse(JSON.stringify(id));
  NUMBERS.set(id, n);
  return IDS[n];
}
/** Which person has this id. */
export const numberOf = (id) => NUMBERS.get(id);
const IDS = [];
const NUMBERS = new Map();

export const participant = (n) => ({ person: person(n), role: 'participant' });
/** The two moderators; everybody after them is a participant. */
export const MODERATOR = { person: person(0), role: 'moderator' };
export const CO_MODERATOR = { person: person(1), role: 'moderator' };

/** Those who never ask for the floor: what is done to them leaves the list of speakers alone. */
const SILENT = { from: 1_500, count: 490 };
const FIRST_PARTICIPANT = 2;

/** A session in memory, under the real rules. */
export class Session {
  #asked = 0;
  #silent = 0;
  #now = START;

  /** @param {object} core @param {object} settings what differs from the defaults */
  constructor(core, settings) {
    this.core = core;
    this.settings = { ...core.DEFAULT_SETTINGS, ...settings };
    this.state = core.initialState();
  }

  /** Planned, and everybody has come. */
  static planned(core, settings) {
    const session = new Session(core, settings);
    session.must(MODERATOR, session.plan());
    for (let n = 0; n < PRESENT; n += 1) session.must('server', session.arrival(n));
    return session;
  }

  /** An item of the agenda runs, the list is as long as it gets, and somebody has the floor. */
  static running(core, settings) {
    const session = Session.planned(core, settings);
    session.must(MODERATOR, { type: 'OpenSession' });
    const item = session.addItem();
    session.must(MODERATOR, { type: 'StartItem', item, expected: null });
    session.settle();
    return session;
  }

  plan() {
    return {
      type: 'PlanSession',
      session: '10000000-0000-4000-8000-000000000000',
      network: '20000000-0000-4000-8000-000000000000',
      title: 'Sesja',
      startsAt: START,
      mode: 'queue',
      settings: this.settings,
    };
  }

  arrival(n) {
    const role = n < FIRST_PARTICIPANT ? 'moderator' : 'participant';
    return {
      type: 'Arrive',
      person: person(n),
      role,
      name: `Osoba ${NAMES[n % NAMES.length]}`,
      unit: `Gmina ${n % UNITS}`,
    };
  }

  get waiting() {
    return this.state.queue.waiting;
  }

  get mark() {
    return this.core.floorMark(this.state);
  }

  get agendaMark() {
    return this.core.agendaMark(this.state);
  }

  get turn() {
    return this.state.turn?.id ?? 0;
  }

  get item() {
    return this.state.agenda.current;
  }

  get round() {
    return this.state.round?.id ?? 0;
  }

  get call() {
    return this.state.called?.id ?? 0;
  }

  /** Who has the floor, or is called to it. */
  get speaker() {
    return { person: (this.state.turn ?? this.state.called)?.person ?? '', role: 'participant' };
  }

  /** Somebody who neither waits nor speaks; those who ask for the floor take turns. */
  newSpeaker() {
    const busy = new Set(this.waiting.map((request) => request.person)).add(this.speaker.person);
    do this.#asked = (this.#asked + 577) % (SILENT.from - FIRST_PARTICIPANT);
    while (busy.has(person(FIRST_PARTICIPANT + this.#asked)));
    return participant(FIRST_PARTICIPANT + this.#asked);
  }

  /** One of those who only listen, the next one each time. */
  listener() {
    this.#silent = (this.#silent + 1) % SILENT.count;
    return SILENT.from + this.#silent;
  }

  /** Lets time pass. */
  wait(ms) {
    this.#now += ms;
  }

  set(setting, value) {
    if (this.state.settings[setting] !== value)
      this.must(MODERATOR, { type: 'ChangeSetting', setting, value });
  }

  addItem() {
    return this.must(MODERATOR, {
      type: 'AddItem',
      before: null,
      title: 'Wymiana',
      minutes: 20,
      mode: 'queue',
      note: 'Krótko.',
    });
  }

  /** The speaker says something; its number. */
  contribution() {
    return this.must(this.speaker, { type: 'Contribute', text: 'Zaczęliśmy od rozmowy.', turn: this.turn });
  }

  next() {
    this.must(MODERATOR, { type: 'Next', expectedTurn: this.mark });
  }

  /** The first who waits is called and has to accept. */
  nextIsAsked() {
    this.set('acceptMs', 30_000);
    this.next();
  }

  /** No moderator is here any more, and the rules have noticed. */
  leaveAlone(policy) {
    this.set('unattendedPolicy', policy);
    for (const { person } of [MODERATOR, CO_MODERATOR])
      this.must('server', { type: 'LoseConnection', person });
    this.wait(2 * MINUTE);
    this.must('server', { type: 'NoteUnattended' });
  }

  /** As at the beginning of each sample: both moderators are here, the queue is the mode, somebody speaks, and the list is full. */
  settle() {
    for (const n of [0, 1]) this.give('server', this.arrival(n));
    const { state } = this;
    if (state.lead === null) this.must(MODERATOR, { type: 'TakeLead' });
    if (state.phase.name === 'paused') this.must(MODERATOR, { type: 'ResumeSession' });
    if (state.mode === 'round') this.must(MODERATOR, { type: 'EndRound', round: this.round });
    if (state.mode !== 'queue')
      this.must(MODERATOR, { type: 'SetFloorMode', mode: 'queue', hiddenPosts: 'withdraw' });
    if (state.queue.status !== 'open' || state.queue.closing) {
      this.must(MODERATOR, { type: 'SetQueueStatus', status: 'open', reason: '' });
    }
    for (const setting of ['acceptMs', 'advance', 'turnMs', 'unitBudgetMs', 'unattendedPolicy'])
      this.set(setting, this.settings[setting]);
    while (this.waiting.length > WAITING) {
      this.must(MODERATOR, { type: 'WithdrawRequest', request: this.waiting.at(-1).id });
    }
    while (this.waiting.length < WAITING) this.must(this.newSpeaker(), { type: 'RequestTurn', person: null });
    if (state.turn === null || this.#now - state.turn.grantedAt > 2 * MINUTE) {
      this.wait(10_000);
      this.next();
      this.must(this.newSpeaker(), { type: 'RequestTurn', person: null });
    }
    if (state.turn.clock.kind === 'paused') this.must(MODERATOR, { type: 'ResumeTurn', turn: this.turn });
  }

  /** Gives a command that has to be accepted; the number of its first event. */
  must(by, content) {
    const first = this.state.seq + 1;
    const { answer } = this.give(by, content);
    if (answer.ok) return first;
    throw new Error(`${content.type} was refused: ${answer.code} ${JSON.stringify(answer.details ?? {})}`);
  }

  /** Decides a command and folds its events in, then what follows of them. Tells in µs how long the first took, and all. */
  give(by, content) {
    this.#now += 2_500;
    const command = { ...content, by, at: this.#now, seed: String(this.#now) };
    const begin = performance.now();
    const answer = this.core.decide(this.state, command);
    if (answer.ok) this.#fold(answer.events, by === 'server' ? null : by.person);
    const own = performance.now() - begin;
    if (answer.ok) this.#fold(this.core.follow(this.state, answer.events, this.#now), null);
    return { answer, own: own * 1_000, cost: (performance.now() - begin) * 1_000 };
  }

  #fold(events, by) {
    for (const event of events) {
      // Made as the server makes it.
      this.core.evolve(this.state, { seq: this.state.seq + 1, at: this.#now, by, ...event });
    }
  }
}

/** Last names, so that those of one letter are many, as they are. */
const NAMES = [
  'Nowak',
  'Kowalska',
  'Wiśniewski',
  'Wójcik',
  'Kamińska',
  'Lewandowski',
  'Zielińska',
  'Szymański',
  'Woźniak',
  'Dąbrowska',
  'Kozłowski',
  'Jankowska',
  'Mazur',
  'Wojciechowska',
  'Kwiatkowski',
  'Krawczyk',
  'Ćwik',
].flatMap((last) =>
  Array.from({ length: 118 }, (_, n) => `${String.fromCharCode(65 + (n % 26))}${n} ${last}`),
);
