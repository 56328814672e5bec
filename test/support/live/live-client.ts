import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type {
  ClientToServer,
  CommandAnswer,
  CommandMessage,
  EventsPacket,
  HeadBeacon,
  HistoryAnswer,
  JoinAnswer,
  ServerToClient,
  SnapshotMessage,
} from '../../../src/core/protocol/messages.js';
import { PROTOCOL_VERSION } from '../../../src/core/protocol/messages.js';
import { Replica } from '../../../src/core/replica.js';
import type { PersonCommand } from '../../../src/core/session/commands.js';
import type { CommandId, SessionId } from '../../../src/core/session/ids.js';
import type { ClientHistory, Observation } from './history.js';

/** Refusals after which the same command is worth sending again: it has not been decided for good. */
const TRY_AGAIN = new Set(['slow-down', 'storage', 'internal']);
const TRY_AGAIN_MS = 50;

/** How long what a beacon announces may be on its way before it counts as lost. */
const BEACON_PATIENCE_MS = 1_000;

/** As whom a client connects, where, and to what. */
export interface LiveClientOptions {
  readonly name: string;
  readonly url: string;
  readonly cookie: string;
  readonly session: SessionId;
}

interface Pending {
  readonly message: CommandMessage;
  readonly settle: (answer: CommandAnswer) => void;
  wasSent: boolean;
}

type LiveSocket = Socket<ServerToClient, ClientToServer>;

/**
 * A client as the promises of the protocol assume it: it joins with its position, asks again when
 * something is missing, and sends a command again under the same id until it has an answer. It notes
 * down what it did and saw, for the checker.
 */
export class LiveClient {
  readonly name: string;
  readonly replica = new Replica();
  /** Times that this client asked again since something was missing before a packet. */
  gaps = 0;
  /** Times that this client joined again after its connection was lost. */
  returns = 0;
  /** Commands that were sent more than once. */
  resent = 0;

  private readonly observations: Observation[] = [];
  private readonly socket: LiveSocket;
  private readonly session: SessionId;
  private readonly pending = new Map<CommandId, Pending>();
  private latest: SnapshotMessage | null = null;
  private joined = false;
  private closed = false;
  private joins = 0;
  private failure: Error | null = null;
  private waiting: (() => void)[] = [];

  constructor({ name, url, cookie, session }: LiveClientOptions) {
    this.name = name;
    this.session = session;
    this.socket = io(url, {
      transports: ['websocket'],
      auth: { version: PROTOCOL_VERSION, language: 'pl' },
      extraHeaders: { cookie, origin: url },
      forceNew: true,
      autoConnect: false,
      reconnectionDelay: 50,
      reconnectionDelayMax: 250,
      timeout: 5_000,
    });
    this.socket.on('connect', () => this.join());
    this.socket.on('disconnect', () => (this.joined = false));
    this.socket.on('connect_error', (error) => {
      // A refused handshake is not tried again by socket.io; a server that is away is.
      if (!this.socket.active) this.fail(error);
    });
    this.socket.on('snapshot', (message) => (this.latest = message));
    this.socket.on('events', (packet) => this.receive(packet));
    this.socket.on('head', (beacon) => this.compare(beacon));
  }

  /** Connects; resolves when joined for the first time. */
  async open(): Promise<void> {
    this.socket.connect();
    await this.untilJoined();
  }

  /** Says something on the open floor; resolves with the answer, after however many attempts it takes. */
  contribute(text: string): Promise<CommandAnswer> {
    return this.give({ type: 'Contribute', text, turn: null });
  }

  /** Gives any command. What is said is noted down. */
  give(command: PersonCommand): Promise<CommandAnswer> {
    const message: CommandMessage = { ...command, id: randomUUID(), session: this.session };
    if (command.type === 'Contribute' || command.type === 'Remark') {
      this.note({ kind: 'invoked', id: message.id, text: command.text, at: performance.now() });
    }
    return new Promise((resolve) => {
      const pending = { message, settle: resolve, wasSent: false };
      this.pending.set(message.id, pending);
      this.send(pending);
    });
  }

  /** Waits until this client's copy has everything up to `seq`. */
  async untilAt(seq: number): Promise<void> {
    await this.until(() => this.replica.state.seq >= seq);
  }

  /** Waits until this client has joined, which it does by itself after its connection was lost. */
  async untilJoined(): Promise<void> {
    await this.until(() => this.joined);
  }

  /** Reads the timeline back to its beginning. */
  async readAllHistory(): Promise<void> {
    for (let before = this.replica.olderBefore; before !== null; before = this.replica.olderBefore) {
      const message = { session: this.session, before, limit: 200 };
      const page = (await this.socket.timeout(10_000).emitWithAck('history', message)) as HistoryAnswer;
      if (!page.ok) throw new Error(`${this.name}: history was refused with ${page.code}`);
      for (const event of page.events) this.note({ kind: 'paged', event });
      this.replica.prepend(page);
    }
  }

  /** Ends the connection; what has no answer yet stays unknown. */
  close(): void {
    if (this.closed) return;
    this.closed = true;
    for (const id of this.pending.keys()) this.note({ kind: 'unknown', id });
    this.socket.disconnect();
  }

  /** What this client did and saw. */
  get history(): ClientHistory {
    return { client: this.name, observations: this.observations };
  }

  /** How many commands have no answer yet. */
  get unanswered(): number {
    return this.pending.size;
  }

  private join(): void {
    const { socket } = this;
    this.joins += 1;
    const attempt = this.joins;
    const message = { session: this.session, position: this.replica.position() };
    socket.emit('join', message, (answer) => {
      // A later join has been sent meanwhile, or the connection is another one.
      if (attempt === this.joins && socket.connected) this.take(answer);
    });
  }

  private take(answer: JoinAnswer): void {
    if (!answer.ok) {
      if (TRY_AGAIN.has(answer.code)) setTimeout(() => this.rejoin(), TRY_AGAIN_MS);
      else this.fail(new Error(`${this.name}: join was refused with ${answer.code}`));
      return;
    }
    if (this.replica.position() !== null && !this.joined) this.returns += 1;
    if (answer.kind === 'snapshot') {
      if (this.latest === null) return this.fail(new Error(`${this.name}: joined, but no snapshot came`));
      const { snapshot, history } = this.latest;
      this.note({ kind: 'began', seq: snapshot.seq });
      for (const event of history.events) this.note({ kind: 'paged', event });
      this.noteShown(answer.since, snapshot.seq);
      this.replica.load({ ...answer, snapshot, history });
    } else {
      this.noteShown(answer.missed, this.replica.state.seq);
      this.replica.catchUp(answer);
    }
    this.joined = true;
    for (const pending of this.pending.values()) this.send(pending);
    this.wake();
  }

  private receive(packet: EventsPacket): void {
    // Before the answer to the join nothing is known to which a packet could be added.
    if (!this.joined) return;
    const before = this.replica.state.seq;
    const received = this.replica.receive(packet);
    if (received === 'gap') {
      this.gaps += 1;
      this.rejoin();
    } else if (received === 'applied') {
      this.noteShown(packet, before);
      this.wake();
    }
  }

  private compare({ session, head }: HeadBeacon): void {
    if (session !== this.session || head <= this.replica.state.seq) return;
    setTimeout(() => {
      if (!this.joined || head <= this.replica.state.seq) return;
      this.gaps += 1;
      this.rejoin();
    }, BEACON_PATIENCE_MS).unref();
  }

  private rejoin(): void {
    if (!this.closed && this.socket.connected) this.join();
  }

  private send(pending: Pending): void {
    // Not into socket.io's own buffer: it would go out before the join.
    if (!this.joined) return;
    if (pending.wasSent) this.resent += 1;
    pending.wasSent = true;
    this.socket.emit('command', pending.message, (answer) => this.settle(pending, answer));
  }

  private settle(pending: Pending, answer: CommandAnswer): void {
    const { id } = pending.message;
    if (!answer.ok && TRY_AGAIN.has(answer.code)) {
      setTimeout(() => this.send(pending), answer.retryAfterMs ?? TRY_AGAIN_MS);
      return;
    }
    if (answer.ok) this.note({ kind: 'acknowledged', id, seq: answer.seq, at: performance.now() });
    else this.note({ kind: 'refused', id, code: answer.code });
    this.pending.delete(id);
    pending.settle(answer);
  }

  /** Notes what of a packet is new to a reader who had everything up to `seq`. */
  private noteShown({ events, to }: EventsPacket, seq: number): void {
    for (const event of events) if (event.seq > seq) this.note({ kind: 'shown', event });
    this.note({ kind: 'covered', seq: to });
  }

  private note(observation: Observation): void {
    if (!this.closed || observation.kind === 'unknown') this.observations.push(observation);
  }

  private async until(holds: () => boolean): Promise<void> {
    while (!holds()) {
      if (this.failure !== null) throw this.failure;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  private wake(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  private fail(error: Error): void {
    this.failure = error;
    this.wake();
  }
}
