import fc from 'fast-check';
import type { CommandBody } from '../../src/core/session/commands.js';
import { decide } from '../../src/core/session/decide.js';
import { evolve } from '../../src/core/session/evolve.js';
import { refuseRemoved } from '../../src/core/session/removal.js';
import { RIGHTS } from '../../src/core/session/rights.js';
import { DEFAULT_SETTINGS } from '../../src/core/session/settings.js';
import { initialState } from '../../src/core/session/state.js';
import { floorMark } from '../../src/core/session/turns.js';
import { snapshotFor } from '../../src/core/views/snapshot.js';
import { decodeEvent } from '../../src/journal/encoding.js';
import { MemoryEventLog } from '../../src/journal/memory-event-log.js';
import { Random } from '../support/live/random.js';
import {
  ANNA,
  CO_MODERATOR,
  JAN,
  MODERATOR,
  OBSERVER,
  OLA,
  ORGANISER,
  shown,
  type SessionSpec,
} from '../support/session-spec.js';
import { checkLog } from './check-log.js';
import { ALL_STEPS } from './steps/all.js';
import type { Make } from './steps/step.js';
import { SimClient, UnreliableNetwork } from './unreliable-network.js';

const RUNS = Number(process.env['KRAG_SIM_RUNS'] ?? 2_000);
const FIRST_SEED = Number(process.env['KRAG_SEED'] ?? 1);

/**
 * Seeds that failed once: 29, a refused command came twice and was accepted the second time; 109, a snapshot told a
 * copy what it had counted otherwise; 852, whoever had raised a point of order came late, and was given a snapshot
 * that covers whose it is.
 */
const KEPT: readonly number[] = [29, 109, 852];

const THIRD_MODERATOR = { person: 'third-mod', role: 'moderator' } as const;
const LEADING = [MODERATOR, CO_MODERATOR, THIRD_MODERATOR];
const CROWD = Array.from({ length: 43 }, (_, n) => ({ person: `p${n + 1}`, role: 'participant' }) as const);
const MOST = [...LEADING, ANNA, JAN, OLA, OBSERVER, ...CROWD];

/** Commands as they might come, for all runs: made once, since making them costs more than giving them. */
const MAKES: readonly Make[] = fc.sample(fc.oneof(...ALL_STEPS), { numRuns: 3_000, seed: 20_261_123 });

const JUMPS = [1_000, 3_000, 12_000, 40_000, 400_000, -5_000, -90_000];

describe('a crowd on a bad network', () => {
  it(
    `ends in one log of which everybody has the same copy, ${RUNS} times`,
    async () => {
      for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed += 1) await run(seed);
    },
    30 * 60_000,
  );

  it('every seed that once failed holds', async () => {
    for (const seed of KEPT) await run(seed);
  });
});

async function run(seed: number): Promise<void> {
  try {
    await play(seed);
  } catch (error) {
    throw new Error(`Seed ${seed}; KRAG_SEED=${seed} KRAG_SIM_RUNS=1 repeats it.`, { cause: error });
  }
}

async function play(seed: number): Promise<void> {
  const random = new Random(seed);
  const log = new MemoryEventLog('epoch');
  const clients = MOST.slice(0, random.between(6, MOST.length)).map((who) => new SimClient(who));
  const network = new UnreliableNetwork(log, random, clients);
  await network.start();
  await begin(network, random, seed % 2 === 0);
  for (let step = 0; step < 60; step += 1) {
    await act(network, random);
    await network.pass();
  }
  await network.settle();
  await check(network, log);
}

async function begin(network: UnreliableNetwork, random: Random, isReplanned: boolean): Promise<void> {
  const settings = { ...DEFAULT_SETTINGS, turnMs: 120_000, namesInQueue: random.chance(0.5) };
  const plan = {
    session: 'session',
    network: 'network',
    title: 'Sieć',
    startsAt: network.now,
    mode: 'queue',
  } as const;
  await network.give(ORGANISER, { type: 'PlanSession', ...plan, settings });
  for (const client of network.clients) network.connect(client);
  for (let i = 0; i < 8; i += 1) await network.pass();
  if (isReplanned) {
    await network.give(ORGANISER, { type: 'EditPlan', title: 'Nowa sieć' });
    await network.pass();
    await network.give(MODERATOR, { type: 'EditPlan', startsAt: network.now + 60_000 });
  }
  await network.give(MODERATOR, { type: 'OpenSession' });
}

/** One thing happens: mostly somebody gives a command. */
async function act(network: UnreliableNetwork, random: Random): Promise<void> {
  const client = pick(network.clients, random);
  const dice = random.next();
  if (dice < 0.06) return network.cut(client);
  if (dice < 0.09) {
    network.cut(client);
    return network.connect(client);
  }
  if (dice < 0.1) return network.start();
  if (dice < 0.16) network.now += pick(JUMPS, random);
  else network.now += random.between(0, 2_000);
  for (const other of network.clients) if (!other.isConnected && random.chance(0.2)) network.connect(other);

  const giver = random.chance(0.4) ? pick(network.clients.slice(0, LEADING.length), random) : client;
  const content = likely(giver, network, random);
  if (RIGHTS[content.type].includes('server')) void network.give('server', content);
  else network.command(giver, content);
}

/** Some command; mostly one that can do something, as far as the giver's copy tells. */
function likely(
  { who, replica: { state } }: SimClient,
  network: UnreliableNetwork,
  random: Random,
): CommandBody {
  const scene = sceneOf(state, network.now);
  const make = () => meant(pick(MAKES, random)(scene), network, random);
  for (let tries = random.between(0, 8); tries > 0; tries -= 1) {
    const content = make();
    const by = RIGHTS[content.type].includes('server') ? 'server' : who;
    const answer = decide(state, { ...content, by, at: network.now });
    if (answer.ok && answer.events.length > 0) return content;
  }
  return make();
}

/** Commands are made for six people; here they may mean anybody. */
function meant(content: CommandBody, { clients }: UnreliableNetwork, random: Random): CommandBody {
  if (!('person' in content) || typeof content.person !== 'string' || random.chance(0.5)) return content;
  const { person, role } = pick(clients, random).who;
  return { ...content, person, ...('role' in content ? { role } : {}) };
}

/** What a step looks at: the copy of whoever gives the command, which may be old. */
function sceneOf(state: SessionSpec['state'], now: number): SessionSpec {
  return {
    state,
    now,
    mark: floorMark(state),
    turn: state.turn?.id ?? 0,
    log: [],
    last: [],
  } as unknown as SessionSpec;
}

async function check(network: UnreliableNetwork, log: MemoryEventLog): Promise<void> {
  expect(network.bugs).toEqual([]);
  const rows = await log.read('session', { limit: 10_000 });
  const events = rows.map(decodeEvent);
  const folded = initialState();
  for (const event of events) evolve(folded, event);
  checkLog(events, folded);
  // Promise 7: the server holds the fold of the log, and so does everybody's copy.
  expectSame(shown(await network.state), shown(folded));
  for (const { who, replica } of network.clients) {
    // Who was removed reads no further (T60).
    if (refuseRemoved(folded, who.person) !== null) continue;
    expectSame(snapshotFor(replica.state, who), snapshotFor(folded, who));
  }
  // Promises 1 and 3: what was accepted is there, once; all answers to one command are the same.
  const stored = new Map<string, number[]>();
  for (const { command, seq } of rows) {
    if (command !== null) stored.set(command, [...(stored.get(command) ?? []), seq]);
  }
  for (const { told, unanswered } of network.clients) {
    expect([...unanswered.keys()]).toEqual([]);
    for (const { id, outcome } of told) {
      const seqs = stored.get(id);
      if (!outcome.ok) expect([id, seqs, outcome.code === 'storage']).toEqual([id, undefined, false]);
      else if (seqs)
        expect([id, seqs.at(-1), seqs.length]).toEqual([id, outcome.seq, outcome.seq - (seqs[0] ?? 0) + 1]);
    }
  }
}

/** toEqual is a hundred times slower; it is only asked to show the difference. */
function expectSame(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) expect(actual).toEqual(expected);
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[random.between(0, list.length - 1)] as T;
}
