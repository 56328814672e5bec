import type { PersonCommand } from '../../src/core/session/commands.js';
import { DEFAULT_SETTINGS } from '../../src/core/session/settings.js';
import { floorMark } from '../../src/core/session/turns.js';
import { floorRecords, playFloor, type FloorRecord, type Table } from '../support/live/floors.js';
import type { LiveClient } from '../support/live/live-client.js';
import { LiveServer } from '../support/live/live-server.js';
import type { World } from '../support/live/world.mjs';
import { MINUTE, ORGANISER, SessionSpec, START } from '../support/session-spec.js';
import { eventually } from '../support/e2e/eventually.js';

const records = floorRecords();
if (records.length === 0) {
  // Not console.log: jest shows nothing of a file whose tests are all skipped.
  process.stderr.write('Real queues are not played: the folder ../shared/meetings is not there.\n');
}
const meetings = records.map((record) => [record.name, record] as const);
const played = records.length === 0 ? describe.skip : describe;

const SILENT_READERS = 10;

/** The rules that say why the real floor was not always ours. */
const EXPLAINED: ReadonlySet<string> = new Set([
  // T6, T7: who has the floor has it; a second grant changes nothing and restarts no clock.
  'Call, already-speaking',
  // T11: one request for each person.
  'RequestTurn, already-waiting',
  // T9: a moderator does not call themselves past others who are waiting.
  'Call, own-turn',
]);
const withoutLine = (refusal: string) => refusal.slice(refusal.indexOf(': ') + 2);

/**
 * The moderator lost power before line 55 and was back within some minutes. Here they stay away until the
 * co-moderator, who took over, has called somebody.
 */
const OUTAGE = { meeting: '2023-08-22', moderator: 'Harrison_Tang', from: 54, to: 88 };

played('the queue of a real meeting, by its own clock', () => {
  it.each(meetings)('%s is the recorded one at every step', async (_name, record) => {
    const table = new RulesAlone(record);
    const { differences, refused } = await playFloor(record, table);
    expect(differences).toEqual([]);
    expect(refused.filter((one) => !EXPLAINED.has(withoutLine(one)))).toEqual([]);
  });

  it('2020-10-27: what three moderators grant twice changes nothing the second time and restarts no clock', async () => {
    const record = meeting('2020-10-27');
    const table = new RulesAlone(record, 5 * MINUTE);
    const clocks = new Map<number, unknown>();
    let last = 0;
    const { refused } = await playFloor(record, table, ({ n }) => {
      clocks.set(last, table.state.turn?.clock);
      last = n;
      return Promise.resolve();
    });
    const doubled = refused
      .filter((one) => one.endsWith('Call, already-speaking'))
      .map((one) => parseInt(one));
    expect(doubled).toEqual([360, 409, 432, 483, 513]);
    const [first, second] = [359, 360].map((n) => record.lines.find((line) => line.n === n));
    expect([first?.person, first?.by === second?.by]).toEqual([second?.person, false]);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeLessThan(660);
    expect(clocks.get(360)).toEqual(clocks.get(359));
  });
});

played('the queue of a real meeting, through the server', () => {
  let server: LiveServer | null = null;

  afterEach(async () => {
    await server?.clear();
    server = null;
  });

  it.each(meetings)(
    '%s is the recorded one on everybody’s screen',
    async (name, record) => {
      const called = (what: string, count: number) =>
        Array.from({ length: count }, (_, index) => `${what} ${index + 1}`);
      server = await LiveServer.start({
        moderators: called('Prowadzenie', record.moderators.length),
        participants: called('Osoba', record.participants.length + SILENT_READERS),
      });
      const table = await ThroughTheServer.open(server);
      const cast = castFrom(record, server.world);
      const unlucky = cast.moderators[record.moderators.indexOf(OUTAGE.moderator)] ?? '';
      const hasPower = (n: number) => name !== OUTAGE.meeting || n < OUTAGE.from || n > OUTAGE.to;
      const playing = playFloor(cast, table, ({ n }) =>
        unlucky === '' ? Promise.resolve() : table.setPower(unlucky, hasPower(n)),
      );
      const { differences, refused } = await server.during(playing);
      expect(differences).toEqual([]);
      expect(refused.filter((one) => !EXPLAINED.has(withoutLine(one)))).toEqual([]);
      await table.untilAllAgree();
    },
    120_000,
  );

  it(`${OUTAGE.meeting}: a co-moderator carries on while the moderator has no power`, () => {
    const { lines } = meeting(OUTAGE.meeting);
    const during = lines.filter(({ n, type }) => type === 'grant' && n > OUTAGE.from && n < OUTAGE.to);
    expect(during.length).toBeGreaterThan(0);
    for (const { by } of during) expect(by).not.toBe(OUTAGE.moderator);
  });
});

function meeting(name: string): FloorRecord {
  const record = records.find((one) => one.name === name);
  if (!record) throw new Error(`${name} is not there`);
  return record;
}

/** The rules without a server: an hour is played in a moment, and time is as it really was. */
class RulesAlone implements Table {
  /** Two messages, and the time to press a key. */
  readonly sightMs = 1_000;
  private readonly spec = new SessionSpec();
  private readonly moderators: ReadonlySet<string>;

  constructor({ moderators, participants }: FloorRecord, turnMs: number | null = null) {
    this.moderators = new Set(moderators);
    this.spec.given(ORGANISER, {
      type: 'PlanSession',
      session: 'session',
      network: 'network',
      title: 'Prawdziwe spotkanie',
      startsAt: START,
      mode: 'queue',
      settings: { ...DEFAULT_SETTINGS, turnMs },
    });
    for (const person of [...moderators, ...participants]) {
      const { role } = this.actor(person);
      this.spec.given('server', { type: 'Arrive', person, role, name: person, unit: '' });
    }
    this.spec.given(this.actor(moderators[0] ?? ''), { type: 'OpenSession' });
  }

  get state() {
    return this.spec.state;
  }

  get now() {
    return this.spec.now;
  }

  until(at: number): void {
    this.spec.now = Math.max(this.spec.now, START + at);
  }

  give(person: string, command: PersonCommand): Promise<string> {
    const answer = this.spec.refusal(this.actor(person), command);
    if (answer === 'accepted') this.spec.given(this.actor(person), command);
    return Promise.resolve(answer);
  }

  private actor(person: string) {
    return { person, role: this.moderators.has(person) ? 'moderator' : 'participant' } as const;
  }
}

/** Real clients of a real server, as fast as it answers. What is seen is the copy of a silent reader. */
class ThroughTheServer implements Table {
  /** An hour is played in seconds; each line comes after the answer to the one before. */
  readonly sightMs = 0;
  private constructor(
    private readonly server: LiveServer,
    private readonly clients: Map<string, LiveClient>,
    private readonly reader: LiveClient,
  ) {}

  static async open(server: LiveServer): Promise<ThroughTheServer> {
    const { moderators, participants } = server.world;
    const everybody = [...moderators, ...participants];
    const joined = await server.join(everybody);
    const clients = new Map(everybody.map(({ person }, index) => [person, nth(joined, index)]));
    const table = new ThroughTheServer(server, clients, nth(joined, everybody.length - 1));
    await table.give(nth(moderators, 0).person, { type: 'SetFloorMode', mode: 'queue' });
    return table;
  }

  get state() {
    return this.reader.replica.state;
  }

  get now() {
    return Date.now();
  }

  until(): void {
    // Its time is the real one.
  }

  async give(person: string, command: PersonCommand): Promise<string> {
    const answer = await this.clients.get(person)?.give(command);
    if (answer?.ok !== true) return answer?.code ?? 'nobody of that name';
    await this.reader.untilAt(answer.seq);
    return 'accepted';
  }

  /** Cuts a person's connection, or brings them back. */
  async setPower(person: string, isOn: boolean): Promise<void> {
    if (this.clients.has(person) === isOn) return;
    if (isOn) {
      const who = this.server.world.moderators.find((one) => one.person === person);
      if (!who) throw new Error('only moderators lose power here');
      const client = this.server.client(who);
      this.clients.set(person, client);
      await client.open();
    } else {
      this.clients.get(person)?.close();
      this.clients.delete(person);
      await eventually(() => this.state.people.get(person)?.presence !== 'here', 'the loss to be seen');
    }
  }

  /** Everybody's copy is that of everybody else. */
  async untilAllAgree(): Promise<void> {
    const copies = [...this.clients.values()];
    const head = Math.max(...copies.map(({ replica }) => replica.state.seq));
    await Promise.all(copies.map((client) => client.untilAt(head)));
    const queueOf = ({ replica: { state } }: LiveClient) => [floorMark(state), state.queue];
    for (const client of copies) expect(queueOf(client)).toEqual(queueOf(this.reader));
  }
}

/** A record whose people are those of a server. */
function castFrom(record: FloorRecord, { moderators, participants }: World): FloorRecord {
  const cast = [...moderators, ...participants];
  const names = [...record.moderators, ...record.participants];
  const id = (name: string) => cast[names.indexOf(name)]?.person ?? '';
  const lines = record.lines.map((line) => ({ ...line, person: id(line.person), by: id(line.by) }));
  return {
    ...record,
    moderators: record.moderators.map(id),
    participants: record.participants.map(id),
    lines,
  };
}

function nth<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`there is no number ${index}`);
  return item;
}
