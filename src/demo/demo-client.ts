import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { Charter, Me, Member, NewJoinLink } from '../core/protocol/http.js';
import {
  PROTOCOL_VERSION,
  type CommandAnswer,
  type EventsPacket,
  type JoinAnswer,
  type SnapshotMessage,
} from '../core/protocol/messages.js';
import { Replica } from '../core/replica.js';
import type { PersonCommand } from '../core/session/commands.js';
import type { NetworkId, SessionId } from '../core/session/ids.js';

const ANSWER_WITHIN_MS = 10_000;

/** Somebody of the demo: signs in by a link and talks through a real socket, like a browser does. */
export class DemoClient {
  readonly replica = new Replica();
  private socket: Socket | null = null;
  /** The latest; it belongs to the answer that comes after it. */
  private snapshot: SnapshotMessage | null = null;

  private constructor(
    readonly base: string,
    private readonly cookie: string,
    readonly me: Me,
  ) {}

  /** Signs in by a link. */
  static async signIn(base: string, link: string): Promise<DemoClient> {
    const answer = await fetch(`${base}/api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: base },
      body: JSON.stringify({ token: link.slice(link.indexOf('#') + 1) }),
    });
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    return new DemoClient(base, cookie, (await answer.json()) as Me);
  }

  /** Asks the HTTP interface. */
  async http<T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<T> {
    const answer = await fetch(`${this.base}/api${path}`, {
      method,
      headers: { 'content-type': 'application/json', origin: this.base, cookie: this.cookie },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return (text === '' ? null : JSON.parse(text)) as T;
  }

  /** Adds somebody to a network and makes their personal link; for organisers. */
  async invite(network: NetworkId, role: Member['role'], name: string, unit: string): Promise<string> {
    const { person } = await this.http<Member>('POST', `/networks/${network}/people`, { name, unit, role });
    return (await this.http<NewJoinLink>('POST', `/networks/${network}/people/${person}/links`, {})).url;
  }

  /** Reads and accepts the charter of a network. */
  async acceptCharter(network: NetworkId): Promise<void> {
    const { version } = await this.http<Charter>('GET', `/networks/${network}/charter`);
    await this.http('POST', `/networks/${network}/charter/acceptance`, { version });
  }

  /** Joins a session and keeps a copy of it from then on. */
  async join(session: SessionId): Promise<void> {
    const socket = io(this.base, {
      transports: ['websocket'],
      forceNew: true,
      auth: { version: PROTOCOL_VERSION, language: 'pl' },
      extraHeaders: { cookie: this.cookie, origin: this.base },
    });
    this.socket = socket;
    socket.on('snapshot', (message: SnapshotMessage) => (this.snapshot = message));
    socket.on('events', (packet: EventsPacket) => this.replica.receive(packet));
    // Also after a break: each new connection has to join again.
    const joined = new Promise<void>((resolve, reject) => {
      socket.on('connect', () => {
        this.catchUp(socket, session).then(resolve, reject);
      });
    });
    await joined;
  }

  /** Gives a command. */
  async command(content: PersonCommand): Promise<CommandAnswer> {
    const { session } = this.replica.state;
    if (!this.socket) throw new Error('join first');
    const message = { ...content, id: randomUUID(), session };
    return (await this.socket.timeout(ANSWER_WITHIN_MS).emitWithAck('command', message)) as CommandAnswer;
  }

  private async catchUp(socket: Socket, session: SessionId): Promise<void> {
    const message = { session, position: this.replica.position() };
    const answer = (await socket.timeout(ANSWER_WITHIN_MS).emitWithAck('join', message)) as JoinAnswer;
    if (!answer.ok) throw new Error(answer.message);
    if (answer.kind === 'events') return this.replica.catchUp(answer);
    if (this.snapshot === null) throw new Error('joined with a snapshot, but none came');
    this.replica.load({ ...answer, ...this.snapshot });
  }
}
