import { randomUUID } from 'node:crypto';
import type { Socket as TcpSocket } from 'node:net';
import { io, type Socket } from 'socket.io-client';
import type {
  CommandAnswer,
  CutNotice,
  EventsPacket,
  HeadBeacon,
  HistoryAnswer,
  JoinAnswer,
  Language,
  Position,
  SnapshotMessage,
} from '../../../src/core/protocol/messages.js';
import { PROTOCOL_VERSION } from '../../../src/core/protocol/messages.js';
import type { Refusal } from '../../../src/core/protocol/refusals.js';
import { Replica } from '../../../src/core/replica.js';
import type { PersonCommand } from '../../../src/core/session/commands.js';
import type { SessionEvent } from '../../../src/core/session/events.js';
import type { CommandId, Seq, SessionId } from '../../../src/core/session/ids.js';
import type { LiveApp } from './live-app.js';
import type { TestPerson } from './people.js';

const ANSWER_WITHIN_MS = 5_000;

/** How a client connects; what is not named is as the web client does it. */
export interface ConnectOptions {
  readonly language?: Language;
  readonly auth?: object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly transports?: ('websocket' | 'polling')[];
}

/** Why a connection did not come about: the words for the person, where the server got so far as to say some. */
export class NotConnected extends Error {
  constructor(
    message: string,
    readonly refusal: Refusal | undefined,
  ) {
    super(message);
  }
}

/**
 * One tab of a person: a real socket.io client, the copy that it keeps, and every byte that it got.
 * It never comes back by itself, so that tests decide when.
 */
export class Client {
  readonly replica = new Replica();
  /** Every text that came over the wire. */
  readonly bytes: string[] = [];
  readonly packets: EventsPacket[] = [];
  readonly beacons: HeadBeacon[] = [];
  /** The latest; it belongs to the answer that comes after it. */
  snapshot: SnapshotMessage | null = null;
  /** What the server said before it closed the connection. */
  cut: CutNotice | null = null;
  session: SessionId | null = null;
  private waiting: (() => void)[] = [];

  private constructor(
    readonly app: LiveApp,
    readonly person: TestPerson,
    readonly language: Language,
    readonly socket: Socket,
  ) {
    socket.on('snapshot', (message: SnapshotMessage) => (this.snapshot = message));
    socket.on('events', (packet: EventsPacket) => this.receive(packet));
    socket.on('head', (beacon: HeadBeacon) => this.beacons.push(beacon));
    socket.on('cut', (notice: CutNotice) => (this.cut = notice));
    socket.onAny(() => this.wake());
    socket.on('disconnect', () => this.wake());
    app.onEnd(() => socket.close());
  }

  /** Connects as a person. @throws NotConnected */
  static async connect(
    app: LiveApp,
    person: TestPerson,
    { language = 'pl', auth, headers, transports = ['websocket'] }: ConnectOptions = {},
  ): Promise<Client> {
    const socket = io(app.url, {
      transports,
      auth: auth ?? { version: PROTOCOL_VERSION, language },
      extraHeaders: headers ?? { cookie: person.cookie, origin: app.url },
      forceNew: true,
      reconnection: false,
      autoConnect: false,
      timeout: ANSWER_WITHIN_MS,
    });
    const client = new Client(app, person, language, socket);
    await client.open();
    return client;
  }

  /** Connects and joins. */
  static async join(
    app: LiveApp,
    person: TestPerson,
    session: SessionId,
    options?: ConnectOptions,
  ): Promise<Client> {
    const client = await Client.connect(app, person, options);
    const answer = await client.join(session);
    if (!answer.ok) throw new Error(`join was refused: ${answer.code}`);
    return client;
  }

  /** Connects again, after `close` or after having been cut. */
  async open(): Promise<void> {
    const { socket } = this;
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', (error: Error & { data?: Refusal }) =>
        reject(new NotConnected(error.message, error.data)),
      );
      socket.connect();
      socket.io.engine.on('packet', ({ data }: { data?: unknown }) => {
        if (typeof data === 'string') this.bytes.push(data);
      });
    }).finally(() => socket.off('connect').off('connect_error'));
  }

  /** Joins, with what this client has already unless told otherwise. */
  async join(session: SessionId, position: Position | null = this.replica.position()): Promise<JoinAnswer> {
    return new Promise((resolve, reject) => {
      this.socket
        .timeout(ANSWER_WITHIN_MS)
        .emit('join', { session, position }, (error: Error | null, answer: JoinAnswer) => {
          if (error) return reject(error);
          // At once: the packets that follow may stand in the same piece of the stream.
          if (answer.ok) this.take(session, answer);
          resolve(answer);
        });
    });
  }

  /** Gives a command. */
  async give(command: PersonCommand, id: CommandId = randomUUID()): Promise<CommandAnswer> {
    if ('text' in command) this.app.log.keepOut(command.text);
    if ('reason' in command && command.reason) this.app.log.keepOut(command.reason);
    return this.ask('command', { ...command, id, session: this.session });
  }

  /** Gives a command that is expected to be accepted. Returns the position of its last event. */
  async do(command: PersonCommand): Promise<Seq> {
    const answer = await this.give(command);
    if (!answer.ok) throw new Error(`${command.type} was refused: ${answer.code}`);
    await this.untilAt(answer.seq);
    return answer.seq;
  }

  /** One page of history; it is not taken over. */
  async history(before: Seq, limit = 50, session = this.session): Promise<HistoryAnswer> {
    return this.ask('history', { session, before, limit });
  }

  /** Sends anything and waits for its answer. */
  async ask<T>(event: string, ...message: unknown[]): Promise<T> {
    return (await this.socket.timeout(ANSWER_WITHIN_MS).emitWithAck(event, ...message)) as T;
  }

  /** Reads the timeline back to its beginning. */
  async readAllHistory(): Promise<void> {
    for (let before = this.replica.olderBefore; before !== null; before = this.replica.olderBefore) {
      const page = await this.history(before, 200);
      if (!page.ok) throw new Error(`history was refused: ${page.code}`);
      this.replica.prepend(page);
    }
  }

  /** Waits until this client's copy has everything up to `seq`. */
  async untilAt(seq: Seq): Promise<void> {
    await this.until(() => this.replica.state.seq >= seq, `position ${seq}`);
  }

  /** Waits for an event that this client is told of live, from the next one that it has not waited for. */
  async untilEvent<T extends SessionEvent['type']>(
    type: T,
    fits: (event: Extract<SessionEvent, { type: T }>) => boolean = () => true,
  ): Promise<Extract<SessionEvent, { type: T }>> {
    const find = () =>
      this.events().find(
        (event): event is Extract<SessionEvent, { type: T }> =>
          event.type === type && fits(event as Extract<SessionEvent, { type: T }>),
      );
    await this.until(() => find() !== undefined, type);
    return find() as Extract<SessionEvent, { type: T }>;
  }

  async untilGone(): Promise<void> {
    await this.until(() => !this.socket.connected, 'the end of the connection');
  }

  /** Waits until something holds; looks again at every packet. */
  async until(holds: () => boolean, what = 'something'): Promise<void> {
    const deadline = Date.now() + ANSWER_WITHIN_MS;
    while (!holds()) {
      const left = deadline - Date.now();
      if (left <= 0) throw new Error(`${this.person.name} waited in vain for ${what}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(left, 250));
        this.waiting.push(() => (clearTimeout(timer), resolve()));
      });
    }
  }

  /** All events that came live, in order. */
  events(): SessionEvent[] {
    return this.packets.flatMap(({ events }) => events);
  }

  /** Closes this tab. */
  close(): void {
    this.socket.disconnect();
  }

  /** The line goes without a word, as when the network is lost. */
  terminate(): void {
    this.ws.terminate();
  }

  /** From now on nothing is read from the network; the buffers of both sides fill. */
  stopReading(): void {
    this.ws._socket.pause();
  }

  goOnReading(): void {
    this.ws._socket.resume();
  }

  private get ws(): { terminate(): void; readonly _socket: TcpSocket } {
    return (this.socket.io.engine.transport as unknown as { ws: Client['ws'] }).ws;
  }

  private take(session: SessionId, answer: Extract<JoinAnswer, { ok: true }>): void {
    if (this.session !== session) this.packets.length = 0;
    this.session = session;
    if (answer.kind === 'snapshot') this.replica.load({ ...answer, ...this.latestSnapshot() });
    else this.replica.catchUp(answer);
    this.wake();
  }

  /** What came before the answer to a join. */
  latestSnapshot(): SnapshotMessage {
    if (this.snapshot === null) throw new Error('joined with a snapshot, but none came');
    return this.snapshot;
  }

  private receive(packet: EventsPacket): void {
    this.packets.push(packet);
    if (this.session === null) return;
    const received = this.replica.receive(packet);
    if (received === 'gap') throw new Error(`a gap before ${packet.from}`);
    if (packet.events.some(({ type }) => type === 'ContributionUnhidden')) void this.refill(packet);
  }

  /** As the web client does: the words of what is shown again are fetched. */
  private async refill({ events }: EventsPacket): Promise<void> {
    for (const event of events) {
      if (event.type !== 'ContributionUnhidden') continue;
      const page = await this.history(event.contribution + 1, 1);
      if (page.ok) this.replica.refill(page);
    }
  }

  private wake(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
