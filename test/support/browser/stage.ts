import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PersonId, SessionId } from '../../../src/core/session/ids.js';
import type { FloorSettings } from '../../../src/core/session/settings.js';
import { LiveClient } from '../live/live-client.js';
import { freePort, ServerProcess } from '../live/server-process.mjs';
import { Api, makePeople, type People, type Signed } from '../live/world.mjs';
import { KeyboardUser } from './keyboard-user.js';
import { faultsNow, PeopleInBrowsers, WIDE } from './people-in-browsers.js';
import { stepsWith, type Step } from './steps.js';

const START_TIMEOUT_MS = 90_000;

/** Who is there, what they see by, and what is planned before they come. */
export interface StageOptions {
  /** One word for the folder of the server's data. */
  readonly name: string;
  /** The screen of everybody who comes. */
  readonly size: typeof WIDE;
  readonly colorScheme: 'light' | 'dark';
  /** Their names. */
  readonly moderators: readonly string[];
  readonly participants: readonly string[];
  /** For whom the participants speak; nobody unless it is said. */
  readonly unit?: string;
  /** The session that people come to. Without it they come to their home page. */
  readonly plan?: SessionOnStage;
}

/** A session with a speakers’ list that begins now. */
export interface SessionOnStage {
  readonly title: string;
  /** No limit unless it is said. */
  readonly turnSeconds?: number;
  readonly settings?: Partial<FloorSettings>;
}

/** A server with people, a session, and browsers in which they come to it. What is only there later is read from the stage. */
export interface Stage {
  /** One step of what people do; it stands on the one before. */
  readonly step: Step;
  readonly server: ServerProcess;
  readonly people: People;
  /** The session that was planned last. */
  readonly session: SessionId;
  /** Whether what leads is on a sheet above the discussion, as on a phone. */
  readonly isNarrow: boolean;
  /** The id of somebody, by name. */
  readonly idOf: (name: string) => PersonId;
  /** The HTTP interface as somebody uses it. */
  readonly api: (name: string) => Api;
  /** Plans a session, as the first moderator; whoever comes from now on comes to that one. */
  readonly plan: (plan: SessionOnStage) => Promise<void>;
  /** Somebody comes in a browser that has never been here, and has the keyboard alone. */
  readonly come: (name: string, language?: 'pl' | 'en') => Promise<KeyboardUser>;
  /** Goes to the session anew, in the same browser. */
  readonly enter: (who: KeyboardUser) => Promise<void>;
  /** Somebody takes part over a connection, without a browser; it is closed at the end. */
  readonly connect: (name: string, session?: SessionId) => Promise<LiveClient>;
  readonly openConsole: (who: KeyboardUser, title?: string) => Promise<void>;
  readonly closeConsole: (who: KeyboardUser, title?: string) => Promise<void>;
  /** Has axe look at what these people see, and keeps what is wrong with it for the last step. */
  readonly look: (state: string, ...at: readonly KeyboardUser[]) => Promise<void>;
  /** The last step: in so many looks, or more, nothing was found, and no page complained. */
  readonly endWithoutFaults: (looks: number) => void;
}

/** Sets a stage up before the steps of this group of tests, and takes it down after them. */
export function stageFor(options: StageOptions): Stage {
  const { name, size, colorScheme, moderators, participants, unit = '' } = options;
  const isNarrow = size.width < WIDE.width;
  const dataDir = mkdtempSync(join(tmpdir(), `krag-${name}-`));
  const clients: LiveClient[] = [];
  const faults: string[] = [];
  let looks = 0;
  let server: ServerProcess;
  let people: People;
  let browsers: PeopleInBrowsers;
  let session: SessionId = '';
  let title = '';
  const step = stepsWith(() => browsers);

  beforeAll(async () => {
    server = new ServerProcess({ dataDir, port: await freePort() });
    await server.start();
    const organiserLink = server.organiserLink ?? '';
    people = await makePeople({ url: server.url, organiserLink, moderators, participants, unit });
    if (options.plan !== undefined) await plan(options.plan);
    browsers = await PeopleInBrowsers.start();
  }, START_TIMEOUT_MS);

  afterAll(async () => {
    for (const client of clients) client.close();
    await browsers.close();
    await server.stop('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  });

  function find(wanted: string): Signed {
    const everybody = [people.organiser, ...people.moderators, ...people.participants];
    const found = everybody.find((one) => one.name === wanted);
    if (found === undefined) throw new Error(`nobody is called ${wanted}`);
    return found;
  }

  function api(who: string): Api {
    return new Api(server.url, find(who).cookie);
  }

  async function plan(planned: SessionOnStage): Promise<void> {
    const body = { startsAt: Date.now(), mode: 'queue', turnSeconds: null, ...planned };
    const path = `/api/networks/${people.network}/sessions`;
    session = ((await api(moderators[0] ?? '').post(path, body)) as { id: SessionId }).id;
    title = planned.title;
  }

  async function come(who: string, language: 'pl' | 'en' = 'pl'): Promise<KeyboardUser> {
    const page = await browsers.openAs(who, server.url, find(who).cookie);
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const user = new KeyboardUser(page);
    if (language === 'en') {
      await user.use('button', 'EN, English');
      await page.getByRole('button', { name: 'EN, English', pressed: true }).waitFor();
    }
    if (session !== '') await enter(user);
    return user;
  }

  async function enter({ page }: KeyboardUser): Promise<void> {
    await page.goto(`${server.url}/sessions/${session}`);
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  }

  async function connect(who: string, to = session): Promise<LiveClient> {
    const client = new LiveClient({ name: who, url: server.url, cookie: find(who).cookie, session: to });
    clients.push(client);
    await client.open();
    return client;
  }

  async function openConsole(who: KeyboardUser, title = 'Prowadzenie'): Promise<void> {
    if (!isNarrow) return;
    await who.press('o');
    await who.dialog(title).waitFor();
  }

  async function closeConsole(who: KeyboardUser, title = 'Prowadzenie'): Promise<void> {
    if (isNarrow) await who.leave(title);
  }

  async function look(state: string, ...at: readonly KeyboardUser[]): Promise<void> {
    await browsers.takePictures(`${size.width} ${looks} ${state}`);
    for (const { page } of at) {
      looks += 1;
      faults.push(...(await faultsNow(page)).map((fault) => `${state}: ${fault}`));
    }
  }

  function endWithoutFaults(wanted: number): void {
    step('axe found nothing in any state, and no page complained', () => {
      expect(looks).toBeGreaterThanOrEqual(wanted);
      expect(faults).toEqual([]);
      expect(browsers.faults).toEqual([]);
      return Promise.resolve();
    });
  }

  return {
    step,
    isNarrow,
    idOf: (who) => find(who).person,
    api,
    plan,
    come,
    enter,
    connect,
    openConsole,
    closeConsole,
    look,
    endWithoutFaults,
    get server() {
      return server;
    },
    get people() {
      return people;
    },
    get session() {
      return session;
    },
  };
}
