import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyboardUser } from '../support/browser/keyboard-user.js';
import { faultsNow, PeopleInBrowsers, PHONE, WIDE } from '../support/browser/people-in-browsers.js';
import { stepsWith } from '../support/browser/steps.js';
import { freePort, ServerProcess } from '../support/live/server-process.mjs';
import { Api, makePeople, type People, type Signed } from '../support/live/world.mjs';

const TITLE = 'Jak nam idzie?';
const UNIT = 'Gmina Lipowo';
/** A unit has at least so much. */
const UNIT_BUDGET_MS = 30_000;

/**
 * A moderator keeps the list of speakers to the end: who waits for what, how much time units have, what becomes of
 * those for whom there is none. Everybody is in a browser and has the keyboard alone. Each step stands on the one before.
 */
describe.each([
  ['1440 px, light', WIDE, 'light'],
  ['390 px, dark', PHONE, 'dark'],
] as const)('a moderator and the speakers’ list, at %s', (_name, size, colorScheme) => {
  const isNarrow = size === PHONE;
  const dataDir = mkdtempSync(join(tmpdir(), 'krag-keeping-the-list-'));
  let server: ServerProcess;
  let browsers: PeopleInBrowsers;
  let people: People;
  let address: string;
  let helena: KeyboardUser;
  let anna: KeyboardUser;
  let jan: KeyboardUser;
  let speaksSince = 0;
  const step = stepsWith(() => browsers);
  /** States that were looked at, and what is wrong with them. */
  const seen: string[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    server = new ServerProcess({ dataDir, port: await freePort() });
    await server.start();
    people = await makePeople({
      url: server.url,
      organiserLink: server.organiserLink ?? '',
      moderators: ['Helena Brzozowska'],
      participants: ['Anna Kowal', 'Jan Zieliński'],
      unit: UNIT,
    });
    const plan = {
      title: TITLE,
      startsAt: Date.now(),
      mode: 'queue',
      turnSeconds: null,
      settings: { advance: 'manual', acceptMs: null, unitBudgetMs: UNIT_BUDGET_MS },
    };
    const api = new Api(server.url, people.moderators[0]?.cookie);
    const { id } = (await api.post(`/api/networks/${people.network}/sessions`, plan)) as { id: string };
    address = `${server.url}/sessions/${id}`;
    browsers = await PeopleInBrowsers.start();
  }, 90_000);

  afterAll(async () => {
    await browsers.close();
    await server.stop('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  });

  async function come(who: Signed | undefined): Promise<KeyboardUser> {
    const page = await browsers.openAs(who?.name ?? '', server.url, who?.cookie ?? '');
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(address);
    await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
    return new KeyboardUser(page);
  }

  /** Has axe look at what the moderator sees. */
  async function look(state: string): Promise<void> {
    await browsers.takePictures(`${size.width} ${seen.length} ${state}`);
    seen.push(state);
    faults.push(...(await faultsNow(helena.page)).map((fault) => `${state}: ${fault}`));
  }

  const question = () => helena.page.getByRole('alertdialog');
  const line = (name: string) => helena.page.getByRole('row').filter({ hasText: name });

  step('T8: the moderator asks for the floor by a button, and takes that back', async () => {
    helena = await come(people.moderators[0]);
    if (isNarrow) await helena.press('o');
    await helena.use('button', 'Otwórz spotkanie');
    anna = await come(people.participants[0]);
    jan = await come(people.participants[1]);
    await helena.use('button', 'Chcę zabrać głos');
    await line('Helena Brzozowska').waitFor();
    await helena.use('button', 'Wycofaj zgłoszenie');
    await helena.read('Nikt nie czeka na głos.');
  });

  step('T14: she adds somebody for an answer, and puts the kind of a request right', async () => {
    await jan.press('g');
    await line('Jan Zieliński').waitFor();
    await helena.press('n');
    await jan.read('Wszyscy czytają, co teraz napiszesz.');
    speaksSince = Date.now();
    await anna.press('g');
    await helena.pick('Co można zrobić: Anna Kowal', 'Popraw rodzaj zgłoszenia…');
    await helena.choose('Rodzaj zgłoszenia', /^pytanie/);
    await look('the kind of a request');
    await helena.use('button', 'Zapisz');
    await line('Anna Kowal').getByText('pytanie').waitFor();
    await helena.pick('Co można zrobić: Anna Kowal', 'Zdejmij z listy');
    await line('Anna Kowal').waitFor({ state: 'detached' });
    if (isNarrow) await helena.leave('Prowadzenie');
    await helena.use('button', '3 osoby, pokaż listę');
    await helena.pick('Co można zrobić: Anna Kowal', 'Dopisz do listy: ad vocem (Jan Zieliński)');
    await helena.leave('Kto jest na spotkaniu');
    if (isNarrow) await helena.press('o');
    await line('Anna Kowal').getByText('ad vocem').waitFor();
  });

  step('T29: choosing whom to call goes on when the floor moves, and says whose turn would end', async () => {
    await helena.press('c');
    await helena.read('Teraz mówi Jan Zieliński. Ta wypowiedź się zakończy.');
    await look('whom to call while somebody speaks');
    // The time of the unit runs out meanwhile.
    await helena.page.waitForTimeout(Math.max(0, speaksSince + UNIT_BUDGET_MS + 500 - Date.now()));
    await jan.use('button', 'Oddaj głos');
    await helena.read('Nikt nie ma teraz głosu.');
    await helena.use('button', 'Udziel głosu: Jan Zieliński');
    await jan.read('Wszyscy czytają, co teraz napiszesz.');
    await jan.use('button', 'Oddaj głos');
  });

  step('T44: a unit whose time is used up is marked, and gets more', async () => {
    await jan.press('g');
    await line('Jan Zieliński').getByText('czas jednostki wykorzystany').waitFor();
    await helena.use('button', 'Czas jednostek…');
    await helena.read('czas wykorzystany · ktoś z niej czeka na głos');
    await look('the time of units');
    await helena.use('button', `Dodaj 1 minutę: ${UNIT}`);
    await helena.read(/^zostało (0:[1-5]|1:0)\d · /);
    await helena.leave('Czas jednostek w tym temacie');
    await line('Jan Zieliński').getByText('czas jednostki wykorzystany').waitFor({ state: 'detached' });
  });

  step('T57: of one request she says what becomes of it', async () => {
    await helena.pick('Co można zrobić: Anna Kowal', 'Zabrakło czasu: co dalej…');
    await helena.choose('Co dalej z tym zgłoszeniem?', /^Poproś o odpowiedź na piśmie/);
    await look('what becomes of one request');
    await helena.use('button', 'Zdejmij z listy');
    await line('Anna Kowal').waitFor({ state: 'detached' });
    await line('Jan Zieliński').waitFor();
  });

  step('T57, T59: closing asks about those who wait', async () => {
    await helena.press('x');
    await helena.read('Na głos jeszcze czekają: Jan Zieliński.');
    expect(await question().getByRole('radio').count()).toBe(2);
    await helena.choose('Co dalej z ich zgłoszeniami?', /^Podziękuj i zdejmij z listy/);
    await look('what becomes of those who wait');
    await helena.use('button', 'Zamknij spotkanie');
    await anna.read('Spotkanie się skończyło. Dziękujemy.');
  });

  step('the record says what became of each', async () => {
    const session = address.split('/').at(-1) ?? '';
    const { text } = await new Api(server.url, people.organiser.cookie).request(
      'GET',
      `/api/sessions/${session}/transcript.jsonl`,
    );
    // An event is a text within a line of the export.
    const fates = [...text.matchAll(/\\?"fate\\?":\\?"([a-z-]+)/gu)].map(([, fate]) => fate);
    expect(fates).toEqual(['follow-up', 'drop']);
    expect(faults).toEqual([]);
    expect(browsers.faults).toEqual([]);
  });
});
