import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import supertest from 'supertest';
import type { NewJoinLink, SessionSummary } from '../../../src/core/protocol/http.js';
import { Database } from '../../../src/database/database.js';
import { EventLog } from '../../../src/journal/event-log.js';
import { MemoryEventLog } from '../../../src/journal/memory-event-log.js';
import { NetworksModule } from '../../../src/networks/networks.module.js';
import { SEED } from '../../../src/networks/seed/seed.js';
import { SessionsDirectory } from '../../../src/networks/sessions-directory.service.js';
import { LinksService } from '../../../src/people/links.service.js';
import { PeopleModule } from '../../../src/people/people.module.js';
import { Clock } from '../../../src/platform/clock.js';
import { Config, loadConfig } from '../../../src/platform/config.js';
import { setUpHttp } from '../../../src/platform/http-setup.js';
import { PlatformModule } from '../../../src/platform/platform.module.js';
import { MeetingRecord } from '../../../src/topics/meeting-record.service.js';
import { TranscriptSource } from '../../../src/transcripts/transcript-source.service.js';
import { TopicsModule } from '../../../src/topics/topics.module.js';
import { TranscriptsModule } from '../../../src/transcripts/transcripts.module.js';
import { FakeSessions } from './fake-sessions.js';

/** The page that the tests pretend to come from. */
export const ORIGIN = 'http://localhost:3000';

/** A clock that the tests can move. */
export class TestClock extends Clock {
  ahead = 0;
  override now(): number {
    return Date.now() + this.ahead;
  }
}

/** A server with everything that speaks HTTP, on a database of its own. */
export class HttpApp {
  private constructor(
    readonly nest: NestExpressApplication,
    readonly database: Database,
    readonly sessions: FakeSessions,
    readonly clock: TestClock,
    readonly directory: string,
  ) {}

  static async start(directory?: string): Promise<HttpApp> {
    const place = directory ?? (await mkdtemp(join(tmpdir(), 'krag-http-')));
    const database = await Database.open(join(place, 'krag.sqlite'));
    const log = new MemoryEventLog('e2e');
    const sessions = new FakeSessions(log);
    const clock = new TestClock();

    @Global()
    @Module({
      providers: [
        { provide: Database, useValue: database },
        { provide: EventLog, useValue: log },
        { provide: SessionsDirectory, useValue: { current: (): SessionSummary | null => null } },
        { provide: TranscriptSource, useValue: sessions },
        { provide: MeetingRecord, useValue: sessions },
      ],
      exports: [Database, EventLog, SessionsDirectory, TranscriptSource, MeetingRecord],
    })
    class Ground {}

    const testing = await Test.createTestingModule({
      imports: [PlatformModule, Ground, PeopleModule, NetworksModule, TopicsModule, TranscriptsModule],
    })
      .overrideProvider(Config)
      .useValue(loadConfig({ DATA_DIR: place, LOG_LEVEL: 'silent' }))
      .overrideProvider(Clock)
      .useValue(clock)
      .compile();
    const nest = testing.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: false });
    setUpHttp(nest);
    await nest.init();
    return new HttpApp(nest, database, sessions, clock, place);
  }

  /** Stops the server, and keeps its database. */
  async stop(): Promise<void> {
    await this.nest.close();
    await this.database.close();
  }

  /** Stops the server and throws its database away. */
  async end(): Promise<void> {
    await this.stop();
    await rm(this.directory, { recursive: true });
  }

  /** A browser without a sign-in. */
  visitor(): Browser {
    return new Browser(this);
  }

  /** A browser in which the organiser is signed in. */
  async organiser(): Promise<Browser> {
    const url = await this.nest.get(LinksService).makeOrganiserLink();
    return this.signedIn(url);
  }

  /** A browser in which the moderator of a seeded network is signed in. */
  async moderator(place = 0): Promise<Browser> {
    const network = SEED.networks[place] ?? fail('no such network');
    return this.member(network.id, network.moderator.id);
  }

  /** A browser in which a new person is signed in. */
  async newMember(network: string, role: string, name = 'Ewa Nowak'): Promise<Browser> {
    const organiser = await this.organiser();
    const made = await organiser
      .post(`/api/networks/${network}/people`, { name, unit: 'Urząd', role })
      .expect(201);
    return this.member(network, made.body.person as string);
  }

  /** A browser that opened a link. */
  async signedIn(url: string): Promise<Browser> {
    const browser = this.visitor();
    await browser.post('/api/sign-in', { token: secretOf(url) }).expect(200);
    return browser;
  }

  private async member(network: string, person: string): Promise<Browser> {
    const organiser = await this.organiser();
    const link = await organiser.post(`/api/networks/${network}/people/${person}/links`).expect(201);
    return this.signedIn((link.body as NewJoinLink).url);
  }
}

/** Keeps its cookie and says which page it is on, as browsers do. */
export class Browser {
  cookie = '';

  constructor(private readonly app: HttpApp) {}

  get(path: string): supertest.Test {
    return this.from(supertest(this.app.nest.getHttpServer()).get(path));
  }

  post(path: string, body?: unknown): supertest.Test {
    const test = this.from(supertest(this.app.nest.getHttpServer()).post(path));
    return body === undefined ? test : test.send(body as object);
  }

  put(path: string, body: unknown): supertest.Test {
    return this.from(supertest(this.app.nest.getHttpServer()).put(path)).send(body as object);
  }

  delete(path: string): supertest.Test {
    return this.from(supertest(this.app.nest.getHttpServer()).delete(path));
  }

  private from(test: supertest.Test): supertest.Test {
    void test.set('Origin', ORIGIN).on('response', (response: supertest.Response) => {
      const set = response.headers['set-cookie']?.[0];
      if (set !== undefined) this.cookie = set.split(';')[0] ?? '';
    });
    return this.cookie === '' ? test : test.set('Cookie', this.cookie);
  }
}

/** The secret of a link: what stands behind `#`. */
export function secretOf(url: string): string {
  return url.split('#')[1] ?? '';
}

function fail(message: string): never {
  throw new Error(message);
}
