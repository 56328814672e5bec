import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Socket } from 'socket.io';
import { createApp } from '../../../src/app.js';
import type { SessionSummary } from '../../../src/core/protocol/http.js';
import type { CommandBody } from '../../../src/core/session/commands.js';
import type { FloorMode } from '../../../src/core/session/events.js';
import type { Actor, SessionId } from '../../../src/core/session/ids.js';
import { DEFAULT_SETTINGS, type FloorSettings } from '../../../src/core/session/settings.js';
import type { SessionState } from '../../../src/core/session/state.js';
import type { Outcome } from '../../../src/journal/submission.js';
import { Writer } from '../../../src/journal/writer.js';
import { createLogger, NestLogger } from '../../../src/platform/logging.js';
import { personRoom } from '../../../src/realtime/rooms.js';
import { LiveGateway } from '../../../src/sessions/live.gateway.js';
import { SessionCatalogue } from '../../../src/sessions/session-catalogue.js';
import { SessionsService } from '../../../src/sessions/sessions.service.js';
import { freePort } from '../live/server-process.mjs';
import { eventually } from './eventually.js';
import { LogLines } from './log-lines.js';
import { People, type TestPerson } from './people.js';

// With a server in it, and on a machine that has other things to do.
jest.setTimeout(30_000);

/** Settings of the environment; what is not named here is as people get it. */
export type Environment = Readonly<Record<string, string>>;

/** So much that no test of something else is ever slowed down. */
export const UNHURRIED: Environment = {
  KRAG_COMMANDS_PER_SECOND: '100000',
  KRAG_COMMAND_BURST: '100000',
};

/** What a planned session differs in. */
export interface Plan {
  readonly mode?: FloorMode;
  readonly settings?: Partial<FloorSettings>;
  readonly network?: string;
}

/**
 * The whole server as it runs for people, listening on a port of the loopback interface, with a data
 * folder of its own and everything that it logs within reach.
 */
export class LiveApp {
  readonly log = new LogLines();
  nest: NestExpressApplication;
  people: People;
  private readonly closers = new Set<() => void>();

  private constructor(
    readonly port: number,
    readonly directory: string,
    private readonly environment: Environment,
  ) {}

  static async start(environment: Environment = {}): Promise<LiveApp> {
    const directory = await mkdtemp(join(tmpdir(), 'krag-e2e-'));
    const app = new LiveApp(await freePort(), directory, environment);
    await app.boot();
    return app;
  }

  /** What people type, and the origin of their pages. */
  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** One of the server's services. */
  get<T>(token: { readonly prototype: T }): T {
    return this.nest.get<T>(token as Type<T>);
  }

  /** Closes this when the server ends; for connections. */
  onEnd(close: () => void): void {
    this.closers.add(close);
  }

  /** Stops the server politely and starts it again on the same data and port. */
  async restart(): Promise<void> {
    await this.nest.close();
    await this.boot();
  }

  /** Ends the server, removes its data, and looks through all that it has logged. */
  async end(): Promise<void> {
    for (const close of this.closers) close();
    // A connection by polling that is not taken leave of keeps a timer for half a minute.
    await eventually(() => Object.keys(this.engineClients()).length === 0, 'the end of all connections');
    await this.nest.close();
    await rm(this.directory, { recursive: true });
    expect(this.log.leaks()).toEqual([]);
  }

  /** Gives a command as the server does, or in the name of somebody, without a connection. */
  give(session: SessionId, content: CommandBody, by: TestPerson | 'server' = 'server'): Promise<Outcome> {
    const actor = (): Actor => (by === 'server' ? by : { person: by.id, role: by.role });
    return this.get(Writer).submitAndWait({ session, command: null, content, actor, at: Date.now() });
  }

  /** A planned session, with settings that could not be asked for over HTTP. */
  async plan({
    mode = 'queue',
    settings = {},
    network = this.people.network,
  }: Plan = {}): Promise<SessionId> {
    const session = randomUUID();
    await this.get(SessionsService)['open'](session);
    await this.give(
      session,
      {
        type: 'PlanSession',
        session,
        network,
        title: 'Czwarta środa miesiąca',
        startsAt: Date.now(),
        mode,
        settings: { ...DEFAULT_SETTINGS, ...settings },
      },
      this.people.moderatorOf(network),
    );
    return session;
  }

  /** A session that is open; the one that was open in this network before is closed. */
  async open(plan: Plan = {}): Promise<SessionId> {
    const network = plan.network ?? this.people.network;
    const moderator = this.people.moderatorOf(network);
    const live = this.get(SessionCatalogue).liveIn(network);
    if (live !== null) await this.give(live, { type: 'CloseSession' }, moderator);
    const session = await this.plan(plan);
    await this.give(session, { type: 'OpenSession' }, moderator);
    return session;
  }

  /** Looks at what the server holds, in a moment when all of it is committed. */
  read<T>(session: SessionId, look: (state: SessionState) => T): Promise<T> {
    return this.get(Writer).read(session, look);
  }

  /** A person's connections as the server holds them. */
  sockets(person: string): Socket[] {
    const io = this.get(LiveGateway)['io'];
    const ids = io.sockets.adapter.rooms.get(personRoom(person)) ?? new Set<string>();
    return [...ids].flatMap((id) => io.sockets.sockets.get(id) ?? []);
  }

  /** All connections, by the id of Engine.IO; also those that have not said who they are. */
  engineClients(): Readonly<Record<string, unknown>> {
    const { engine } = this.get(LiveGateway)['io'];
    return (engine as unknown as { clients: Record<string, unknown> }).clients;
  }

  /** A session as pages list it. */
  summary(session: SessionId): SessionSummary | null {
    return this.get(SessionCatalogue).find(session);
  }

  private async boot(): Promise<void> {
    const settings: Environment = {
      PORT: String(this.port),
      DATA_DIR: this.directory,
      LOG_LEVEL: 'silent',
      ...this.environment,
    };
    Object.assign(process.env, settings);
    this.nest = await createApp(join(this.directory, 'no-web-client'));
    for (const name of Object.keys(settings)) delete process.env[name];
    // The program's own log, with all that it keeps back, at its most talkative.
    this.nest.useLogger(new NestLogger(createLogger('trace', this.log)));
    await this.nest.listen(this.port, '127.0.0.1');
    this.people = new People(this.nest, this.log, this.people);
  }
}
