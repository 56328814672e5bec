import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PersonCommand } from '../../src/core/session/commands.js';
import { KeyboardUser } from '../support/browser/keyboard-user.js';
import { faultsNow, NARROW, PeopleInBrowsers, PHONE, WIDE } from '../support/browser/people-in-browsers.js';
import { stepsWith } from '../support/browser/steps.js';
import { freePort, ServerProcess } from '../support/live/server-process.mjs';
import { Api, asModerator, makePeople, type People, type Signed } from '../support/live/world.mjs';

const TITLE = 'Jak nam idzie?';
const PANEL = 'Głos i lista mówców';
const TO_AGENDA = /^Powitanie.*pokaż program$/;

/**
 * What somebody who takes part finds on a phone: the agenda, the list of speakers, how they were heard. Who leads has
 * a wide page, in English, and sees who has not spoken yet. Everybody has the keyboard alone; each step stands on the
 * one before.
 */
describe.each([
  ['390 px, light', PHONE, 'light'],
  ['320 px, dark', NARROW, 'dark'],
] as const)('on a phone, at %s', (_name, size, colorScheme) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'krag-on-a-phone-'));
  let server: ServerProcess;
  let browsers: PeopleInBrowsers;
  let people: People;
  let session: string;
  let helena: KeyboardUser;
  let anna: KeyboardUser;
  let jan: KeyboardUser;
  const step = stepsWith(() => browsers);
  const faults: string[] = [];

  beforeAll(async () => {
    server = new ServerProcess({ dataDir, port: await freePort() });
    await server.start();
    people = await makePeople({
      url: server.url,
      organiserLink: server.organiserLink ?? '',
      moderators: ['Helena Brzozowska'],
      participants: ['Anna Kowal', 'Jan Zieliński'],
    });
    const plan = { title: TITLE, startsAt: Date.now(), mode: 'queue', turnSeconds: 240 };
    const api = new Api(server.url, people.moderators[0]?.cookie);
    const { id } = (await api.post(`/api/networks/${people.network}/sessions`, plan)) as { id: string };
    session = id;
    for (const [title, minutes] of [
      ['Powitanie', 10],
      ['Plan rozwoju', 25],
    ] as const) {
      await lead({ type: 'AddItem', before: null, title, minutes, mode: 'queue', note: 'tylko dla nas' });
    }
    browsers = await PeopleInBrowsers.start();
  }, 90_000);

  afterAll(async () => {
    await browsers.close();
    await server.stop('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  });

  async function lead(command: PersonCommand): Promise<void> {
    const [moderator] = people.moderators;
    if (moderator !== undefined) await asModerator(server.url, moderator, session, command);
  }

  async function come(who: Signed | undefined, viewport: typeof PHONE): Promise<KeyboardUser> {
    const page = await browsers.openAs(who?.name ?? '', server.url, who?.cookie ?? '');
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    if (viewport === WIDE) {
      await new KeyboardUser(page).use('button', 'EN, English');
      await page.getByRole('button', { name: 'EN, English', pressed: true }).waitFor();
    }
    await page.goto(`${server.url}/sessions/${session}`);
    await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
    return new KeyboardUser(page);
  }

  /** Has axe look at what these people see, and nothing be wider than the page. */
  async function look(state: string, ...at: readonly KeyboardUser[]): Promise<void> {
    await browsers.takePictures(`${size.width} ${state}`);
    for (const { page } of at) {
      faults.push(...(await faultsNow(page)).map((fault) => `${state}: ${fault}`));
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      if (tooWide) faults.push(`${state}: wider than the page`);
    }
  }

  const dialog = ({ page }: KeyboardUser, name: string) => page.getByRole('dialog', { name, exact: true });
  const focused = ({ page }: KeyboardUser) =>
    page.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    });

  step('before the session: the agenda is on the page, without the notes', async () => {
    anna = await come(people.participants[0], size);
    await anna.read('Plan rozwoju');
    await anna.read('25 min');
    expect(await anna.page.getByText('tylko dla nas').count()).toBe(0);
    await look('before the session', anna);
  });

  step('between items and in one: the agenda is behind its line in the header', async () => {
    helena = await come(people.moderators[0], WIDE);
    await helena.use('button', 'Open the meeting');
    await anna.use('button', 'Program');
    await dialog(anna, 'Program').getByText('Plan rozwoju').waitFor();
    await anna.leave('Program');
    await helena.press('i');
    await anna.use('button', TO_AGENDA);
    await dialog(anna, 'Program').getByText('teraz · jeszcze 10 min').waitFor();
    await look('the agenda', anna);
    await anna.leave('Program');
    expect(await focused(anna)).toMatch(TO_AGENDA);
  });

  step('T62: the bar says the place and the wait, and opens the list of speakers', async () => {
    jan = await come(people.participants[1], size);
    await jan.press('g');
    await jan.read('zaraz Ty');
    await anna.press('g');
    await anna.read('miejsce 2 z 2 · ok. 2 min');
    await anna.use('button', PANEL);
    await dialog(anna, PANEL).getByText('Jan Zieliński').waitFor();
    await anna.read('przed Tobą 1 osoba · ok. 2 min');
    await look('the list of speakers', anna);
    await anna.leave(PANEL);
    expect(await focused(anna)).toBe(PANEL);
  });

  step('T63: she is called while the list is open: it says so and leads to where she writes', async () => {
    await anna.use('button', PANEL);
    await dialog(anna, PANEL).waitFor();
    await lead({ type: 'Call', person: people.participants[0]?.person ?? '', expectedTurn: null });
    await dialog(anna, PANEL).getByText('Prosimy Cię o głos').first().waitFor();
    await look('called while the list is open', anna);
    await anna.use('button', 'Przejdź do wypowiedzi');
    await dialog(anna, PANEL).waitFor({ state: 'detached' });
    expect(await anna.page.evaluate(() => document.activeElement?.id)).toBe('composer-text');
    await anna.use('button', 'Zabieram głos');
    await anna.fill('Twoja wypowiedź', 'Zaczęliśmy od rozmów.');
    await anna.press('Control+Enter');
    await helena.read('Zaczęliśmy od rozmów.');
    await anna.use('button', 'Oddaj głos');
  });

  step('who leads reads how many have not spoken, and finds them', async () => {
    await helena.use('button', '1 of 2 here has not spoken yet');
    const sheet = dialog(helena, 'Who is here');
    await sheet.getByText('Jan Zieliński').waitFor();
    expect(await sheet.getByText('Anna Kowal').count()).toBe(0);
    await look('who has not spoken', helena);
    await helena.use('button', 'Not heard yet: 1');
    await sheet.getByText(/^1 contribution · 1 turn, /).waitFor();
    await look('how people were heard', helena);
    await helena.leave('Who is here');
  });

  step('T64: a participant reads their own figures, and nobody else’s', async () => {
    await anna.use('button', '3 osoby, pokaż listę');
    await anna.read(/^1 wypowiedź · 1 raz przy głosie, łącznie /);
    expect(await dialog(anna, 'Kto jest na spotkaniu').getByText('bez wypowiedzi').count()).toBe(0);
    await look('her own figures', anna);
    await anna.leave('Kto jest na spotkaniu');
  });

  step('axe found nothing in any state, and no page complained', async () => {
    expect(faults).toEqual([]);
    expect(browsers.faults).toEqual([]);
    return Promise.resolve();
  });
});
