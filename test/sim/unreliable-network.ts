import type {
  EventsPacket,
  FreshStart,
  JoinedWithEvents,
  SnapshotMessage,
} from '../../src/core/protocol/messages.js';
import { Replica } from '../../src/core/replica.js';
import type { CommandBody } from '../../src/core/session/commands.js';
import type { Actor, CommandId, Millis, SessionId } from '../../src/core/session/ids.js';
import type { SessionState } from '../../src/core/session/state.js';
import { dueTimers } from '../../src/core/session/timers.js';
import { audience } from '../../src/core/views/audience.js';
import type { CommittedEvents } from '../../src/journal/batch.js';
import { CORE } from '../../src/journal/domain.js';
import type { MemoryEventLog } from '../../src/journal/memory-event-log.js';
import type { Outcome } from '../../src/journal/submission.js';
import { Writer } from '../../src/journal/writer.js';
import { Welcome } from '../../src/sessions/welcome.js';
import type { Random } from '../support/live/random.js';
import { turns } from '../contract/writer-under-test.js';

/** What can become of a message. */
type Fate = 'arrives' | 'is late' | 'is lost' | 'comes twice';

const SESSION: SessionId = 'session';

type Person = Exclude<Actor, 'server'>;

/** A command that has been given, until its giver has the answer. */
interface Given {
  readonly id: CommandId;
  readonly content: CommandBody;
}

/** What the giver of a command was told. */
export interface Told {
  readonly id: CommandId;
  readonly outcome: Outcome;
}

/** One person's client behind a line that loses, delays and doubles. */
export class SimClient {
  readonly replica = new Replica();
  readonly told: Told[] = [];
  readonly unanswered = new Map<CommandId, Given>();
  isConnected = false;
  /** Each connection has a number: what was sent on an earlier one never arrives. */
  connection = 0;

  constructor(readonly who: Person) {}

  get hasJoined(): boolean {
    return this.isConnected && this.replica.position() !== null;
  }
}

/**
 * The server's own parts (writer, welcome, rules) over a log that survives it, a crowd of clients, and a
 * network between them in which anything may happen but forgery. Time is simulated and jumps.
 */
export class UnreliableNetwork {
  now: Millis = 1_790_000_000_000;
  /** Throws of the server that are bugs. */
  readonly bugs: unknown[] = [];
  private writer!: Writer;
  private welcome!: Welcome;
  private inFlight: { readonly due: number; readonly deliver: () => void | Promise<void> }[] = [];
  private step = 0;
  private ids = 0;
  private isCalm = false;

  constructor(
    private readonly log: MemoryEventLog,
    private readonly random: Random,
    readonly clients: readonly SimClient[],
  ) {}

  /** The state that the server holds. */
  get state(): Promise<SessionState> {
    return this.writer.read(SESSION, (state) => state);
  }

  /** Starts the server on what the log holds. Everybody's connection is gone. */
  async start(): Promise<void> {
    for (const client of this.clients) this.cut(client, false);
    this.inFlight = [];
    const writer = new Writer({
      log: this.log,
      domain: CORE,
      salt: () => `salt-${(this.ids += 1)}`,
      onBug: (error) => this.bugs.push(error),
      onFatal: (error) => this.bugs.push(error),
    });
    this.writer = writer;
    this.welcome = new Welcome(this.log.epoch, []);
    // One that was left behind by a restart tells nobody any more.
    writer.onCommitted((batch) => {
      if (writer === this.writer) this.tell(batch);
    });
    await writer.open(SESSION);
    await this.give('server', { type: 'NoteRestart' });
  }

  /** Gives a command as the server does. */
  give(by: Actor, content: CommandBody, command: CommandId | null = null): Promise<Outcome> {
    const { writer, now: at } = this;
    return writer.submitAndWait({ session: SESSION, command, content, actor: () => by, at });
  }

  /** Somebody gives a command; it is on its way. */
  command(client: SimClient, content: CommandBody): void {
    const given = { id: `command-${(this.ids += 1)}`, content };
    client.unanswered.set(given.id, given);
    this.send(client, given);
  }

  /** A client connects, and asks to join with what it has. */
  connect(client: SimClient): void {
    client.isConnected = true;
    client.connection += 1;
    this.join(client);
    for (const given of client.unanswered.values()) this.send(client, given);
  }

  /** A client's line goes; what is on its way in either direction is lost. */
  cut(client: SimClient, isNoticed = true): void {
    if (!client.isConnected) return;
    client.isConnected = false;
    client.connection += 1;
    if (isNoticed) void this.give('server', { type: 'LoseConnection', person: client.who.person });
  }

  /** Lets the messages that are due arrive, the writer store, and the timers fire. */
  async pass(): Promise<void> {
    this.step += 1;
    const due = this.inFlight.filter((message) => message.due <= this.step);
    this.inFlight = this.inFlight.filter((message) => message.due > this.step);
    for (const { deliver } of due) await deliver();
    const state = await this.state;
    for (const { command } of dueTimers(state, this.now)) void this.give('server', command);
    await turns(2);
  }

  /** From now on nothing is lost or late; everybody comes back, gets their answers and what they missed. */
  async settle(): Promise<void> {
    this.isCalm = true;
    for (let round = 0; round < 2; round += 1) {
      while (this.inFlight.length > 0) await this.pass();
      for (const client of this.clients) {
        this.cut(client, false);
        this.connect(client);
      }
      while (this.inFlight.length > 0) await this.pass();
    }
    await this.pass();
  }

  private send(client: SimClient, { id, content }: Given): void {
    this.transmit(client, async () => {
      const outcome = await this.give(client.who, content, id);
      this.transmit(client, () => {
        client.told.push({ id, outcome });
        client.unanswered.delete(id);
      });
    });
  }

  private join(client: SimClient): void {
    const position = client.replica.position();
    this.transmit(client, async () => {
      const { person, role } = client.who;
      const arrived = await this.give('server', { type: 'Arrive', person, role, name: person, unit: '' });
      if (!arrived.ok) return;
      await this.writer.read(SESSION, (state, recent) => {
        const { snapshot, answer } = this.welcome.greet(state, recent, client.who, position, this.now);
        if (!answer.ok) throw new Error('nobody is refused here');
        let came: SnapshotMessage | null = null;
        snapshot?.sendTo(asSocket((message) => (came = message)));
        const said = overWire(answer);
        const first = overWire(came) as SnapshotMessage | null;
        this.transmit(client, () => {
          if (said.kind === 'events') client.replica.catchUp(said satisfies JoinedWithEvents);
          else if (first) client.replica.load({ ...said, ...first } satisfies FreshStart);
        });
      });
    });
  }

  private tell(batch: readonly CommittedEvents[]): void {
    for (const { from, to, events, state } of batch) {
      this.welcome.note(events);
      for (const client of this.clients) {
        if (!client.hasJoined) continue;
        const seen = events
          .map((event) => audience(event, client.who, state))
          .filter((event) => event !== null);
        const packet: EventsPacket = { session: SESSION, from, to, at: state.at, events: seen };
        this.transmit(client, () => this.receive(client, packet));
      }
    }
  }

  private receive(client: SimClient, packet: EventsPacket): void {
    if (client.replica.receive(packet) === 'gap') this.join(client);
  }

  private transmit(client: SimClient, deliver: () => void | Promise<void>): void {
    const { connection } = client;
    const arrive = () => (client.connection === connection ? deliver() : undefined);
    switch (this.fate()) {
      case 'is lost':
        return;
      case 'is late':
        return this.schedule(this.random.between(2, 6), arrive);
      case 'comes twice':
        this.schedule(1, arrive);
        return this.schedule(this.random.between(1, 6), arrive);
      default:
        return this.schedule(1, arrive);
    }
  }

  private schedule(steps: number, deliver: () => void | Promise<void>): void {
    this.inFlight.push({ due: this.step + steps, deliver });
  }

  private fate(): Fate {
    if (this.isCalm) return 'arrives';
    const dice = this.random.next();
    if (dice < 0.05) return 'is lost';
    if (dice < 0.15) return 'is late';
    return dice < 0.22 ? 'comes twice' : 'arrives';
  }
}

/** A socket on which nothing is written below socket.io. */
function asSocket(take: (message: SnapshotMessage) => void): never {
  const conn = { readyState: 'closed', transport: { name: 'none', writable: false }, writeBuffer: [] };
  return { conn, emit: (_name: string, message: SnapshotMessage) => take(message) } as never;
}

function overWire<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
