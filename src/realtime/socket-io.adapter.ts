import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions, Socket } from 'socket.io';
import { PROTOCOL_VERSION, type Language } from '../core/protocol/messages.js';
import type { Refusal, RefusalCode } from '../core/protocol/refusals.js';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { cookieFrom, SIGN_IN_COOKIE } from '../platform/cookies.js';
import { Refusals } from '../platform/refusals.js';
import { CommandBudget } from './command-budget.js';
import { engineConnections } from './engine-connections.js';
import { Authenticator, type SocketData } from './identity.js';
import { personRoom } from './rooms.js';

/** A contribution of 20,000 code points, each of up to 12 bytes when escaped in JSON, with its envelope. */
const MAX_MESSAGE_BYTES = 256 * 1_024;

/** Messages of one socket that may wait for their commit at the same time. */
const MOST_IN_FLIGHT = 64;

/** After so many more refusals for coming too fast than messages that were taken, the connection is cut. */
const MOST_STRIKES = 200;

/** How long the end of the server waits for connections to close in good order. */
const CLOSE_WITHIN_MS = 1_000;

type Answer = (answer: unknown) => void;
type Handler = { message: unknown; callback: (...args: unknown[]) => unknown };

/**
 * socket.io under Nest: who may connect, how messages reach the gateways, and that every one of them is
 * answered. Foreign pages are turned away at the HTTP request, those who are not signed in at the
 * handshake; nothing is handled before that.
 */
export class SocketIoAdapter extends IoAdapter {
  private readonly config: Config;
  private readonly refusals: Refusals;
  private readonly authenticator: Authenticator;
  private readonly clock: Clock;
  private readonly budget: CommandBudget;

  constructor(app: INestApplicationContext) {
    super(app);
    this.config = app.get(Config);
    this.refusals = app.get(Refusals);
    this.authenticator = app.get(Authenticator, { strict: false });
    this.clock = app.get(Clock);
    this.budget = new CommandBudget(this.config.commandsPerSecond, this.config.commandBurst);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const server = super.createIOServer(port, {
      ...options,
      serveClient: false,
      transports: ['websocket', 'polling'],
      maxHttpBufferSize: MAX_MESSAGE_BYTES,
      perMessageDeflate: false,
      httpCompression: false,
      connectTimeout: 5_000,
      pingInterval: 10_000,
      pingTimeout: 8_000,
      allowRequest: (request, decide) => {
        const allowed = this.comesFromHere(request);
        decide(allowed ? null : 'foreign-origin', allowed);
      },
    } as ServerOptions);
    server.use((socket, next) => next(this.admit(server, socket)));
    server.on('connection', forgetRequest);
    return server;
  }

  /**
   * Hands messages to the gateway in the order in which they came (Nest's own binding does not keep
   * it), answers through the acknowledgement only, and refuses what comes too fast or too late.
   */
  override bindMessageHandlers(socket: Socket, handlers: Handler[]): void {
    const byName = new Map(handlers.map((handler) => [handler.message, handler.callback]));
    socket.onAny((name: string, ...parts: unknown[]) => {
      const ack = typeof parts.at(-1) === 'function' ? (parts.pop() as Answer) : null;
      const answer: Answer = (result) => ack?.(result);
      // What is not understood costs as much as what is.
      if (this.tooLate(socket, answer) || this.tooFast(socket, answer)) return;
      const handle = byName.get(name);
      if (!handle) return answer(this.refuse(socket, 'unknown-command'));
      if (parts.length > 1) return answer(this.refuse(socket, 'bad-input'));
      this.run(socket, handle, parts[0], answer);
    });
  }

  /** Ends all connections; one whose peer does not answer is not waited for. */
  override async close(server: Server): Promise<void> {
    // Taken now: a connection that is closed is forgotten at once, whether or not its peer has heard of it.
    const connections = engineConnections(server);
    const impatience = setTimeout(() => {
      for (const connection of connections) connection.transport.socket?.terminate();
      (this.httpServer as HttpServer).closeAllConnections();
    }, CLOSE_WITHIN_MS);
    server.disconnectSockets(true);
    await super.close(server);
    clearTimeout(impatience);
  }

  private run(socket: Socket, handle: Handler['callback'], payload: unknown, answer: Answer): void {
    const data = socket.data as SocketData;
    data.inFlight += 1;
    Promise.resolve(handle(payload))
      // Nothing comes back where the handler threw (GatewayFaults).
      .then((result) => answer(result ?? this.refuse(socket, 'internal')))
      .catch(() => answer(this.refuse(socket, 'internal')))
      .finally(() => (data.inFlight -= 1));
  }

  /** The sign-in's time can run out while its connection lives. */
  private tooLate(socket: Socket, answer: Answer): boolean {
    const { identity } = socket.data as SocketData;
    if (this.clock.now() < identity.expiresAt) return false;
    const refusal = this.refuse(socket, 'session-expired');
    answer(refusal);
    cut(socket, refusal);
    return true;
  }

  private tooFast(socket: Socket, answer: Answer): boolean {
    const data = socket.data as SocketData;
    const wait =
      data.inFlight >= MOST_IN_FLIGHT
        ? 1_000 / this.config.commandsPerSecond
        : this.budget.take(data.identity.person, this.clock.now());
    if (wait === 0) {
      data.strikes = Math.max(0, data.strikes - 1);
      return false;
    }
    data.strikes += 1;
    const seconds = Math.ceil(wait / 1_000);
    const refusal = this.refusals.refuse('slow-down', { seconds }, data.language);
    answer(refusal);
    if (data.strikes > MOST_STRIKES) cut(socket, refusal);
    return true;
  }

  /** Scheme, host and port must match exactly: `cors` alone does not guard websockets. */
  private comesFromHere(request: IncomingMessage): boolean {
    const { origin } = request.headers;
    // Polling requests of one's own page are GETs without Origin; browsers vouch for them otherwise.
    if (origin === undefined) return request.headers['sec-fetch-site'] === 'same-origin';
    return this.config.allowedOrigins.has(origin);
  }

  private admit(server: Server, socket: Socket): Error | undefined {
    const auth = socket.handshake.auth as { version?: unknown; language?: unknown };
    const language: Language = auth.language === 'en' ? 'en' : 'pl';
    const refuse = (code: RefusalCode) =>
      Object.assign(new Error(code), { data: this.refusals.refuse(code, {}, language) });
    const token = cookieFrom(socket.handshake.headers.cookie, SIGN_IN_COOKIE);
    const identity = token === null ? 'not-signed-in' : this.authenticator.identify(token);
    if (typeof identity === 'string') return refuse(identity);
    if (auth.version !== PROTOCOL_VERSION) return refuse('unsupported-version');
    const room = personRoom(identity.person);
    const connected = server.sockets.adapter.rooms.get(room)?.size ?? 0;
    if (connected >= this.config.socketsPerPerson) return refuse('too-many-connections');
    const data: SocketData = { identity, language, inFlight: 0, strikes: 0 };
    socket.data = data;
    void socket.join(room);
    return undefined;
  }

  private refuse(socket: Socket, code: RefusalCode) {
    return this.refusals.refuse(code, {}, (socket.data as SocketData).language);
  }
}

/** Closes a connection and says why. */
function cut(socket: Socket, why: Refusal): void {
  socket.emit('cut', why);
  socket.disconnect(true);
}

/** The upgrade request is some 10 KiB for each connection; nobody needs it, nor what came with CONNECT, once the person is known. */
function forgetRequest(socket: Socket): void {
  (socket.conn as { request: unknown }).request = null;
  socket.handshake.headers = {};
  socket.handshake.auth = {};
}
