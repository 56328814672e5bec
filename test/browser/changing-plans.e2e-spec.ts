import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyboardUser } from '../support/browser/keyboard-user.js';
import { faultsNow, PeopleInBrowsers, PHONE, WIDE } from '../support/browser/people-in-browsers.js';
import { stepsWith } from '../support/browser/steps.js';
import { freePort, ServerProcess } from '../support/live/server-process.mjs';
import { Api, makePeople, type People, type Signed } from '../support/live/world.mjs';

/** 12 March 2030, 14:30 in Warsaw. */
const STARTS_AT = Date.UTC(2030, 2, 12, 13, 30);

/**
 * A planned meeting is renamed and moved, and called off in the end, by an organiser on the page of the network and by
 * a moderator who waits in it; a participant who waits there too reads all of it. Everybody has the keyboard alone; the
 * organiser reads English, the others Polish.
 */
describe.each([
  ['1440 px, light', WIDE, 'light'],
  ['390 px, dark', PHONE, 'dark'],
] as const)('a plan that changes, at %s', (_name, size, colorScheme) => {
  const isNarrow = size === PHONE;
  const dataDir = mkdtempSync(join(tmpdir(), 'krag-changing-plans-'));
  let server: ServerProcess;
  let browsers: PeopleInBrowsers;
  let people: People;
  let session: string;
  let organiser: KeyboardUser;
  let helena: KeyboardUser;
  let anna: KeyboardUser;
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
      participants: ['Anna Kowal'],
    });
    const plan = { title: 'Jak nam idzie?', startsAt: STARTS_AT, mode: 'queue', turnSeconds: null };
    const api = new Api(server.url, people.moderators[0]?.cookie);
    const made = (await api.post(`/api/networks/${people.network}/sessions`, plan)) as { id: string };
    session = made.id;
    browsers = await PeopleInBrowsers.start();
  }, 90_000);

  afterAll(async () => {
    await browsers.close();
    await server.stop('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** Somebody opens a page. */
  async function come(who: Signed | undefined, path: string, language: 'pl' | 'en'): Promise<KeyboardUser> {
    const page = await browsers.openAs(who?.name ?? '', server.url, who?.cookie ?? '');
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    if (language === 'en') {
      await new KeyboardUser(page).use('button', 'EN, English');
      await page.getByRole('button', { name: 'EN, English', pressed: true }).waitFor();
    }
    await page.goto(server.url + path);
    return new KeyboardUser(page);
  }

  /** Has axe look at what these people see. */
  async function look(state: string, ...at: readonly KeyboardUser[]): Promise<void> {
    await browsers.takePictures(`${size.width} ${seen.length} ${state}`);
    for (const { page } of at) {
      seen.push(state);
      faults.push(...(await faultsNow(page)).map((fault) => `${state}: ${fault}`));
    }
  }

  const title = ({ page }: KeyboardUser, name: string) => page.getByRole('heading', { name, level: 1 });

  step('an organiser renames it on the page of the network; who waits reads the new title', async () => {
    anna = await come(people.participants[0], `/sessions/${session}`, 'pl');
    await title(anna, 'Jak nam idzie?').waitFor();
    organiser = await come(people.organiser, `/networks/${people.network}`, 'en');
    await organiser.pick('What can be done: Jak nam idzie?', 'Change title or time…');
    await organiser.fill('Title', 'Co dalej?');
    await look('the dialog of an organiser', organiser);
    await organiser.use('button', 'Save');
    await organiser.untilNoDialog();
    await organiser.read('Co dalej?');
    await title(anna, 'Co dalej?').waitFor();
    await anna.read(/^Początek: .*12 marca 2030.*14:30/);
  });

  step('a moderator who waits in it moves it; the others follow', async () => {
    helena = await come(people.moderators[0], `/sessions/${session}`, 'pl');
    await title(helena, 'Co dalej?').waitFor();
    if (isNarrow) {
      await helena.press('o');
      await helena.page.getByRole('dialog', { name: 'Prowadzenie' }).waitFor();
    }
    await helena.use('button', 'Zmień tytuł lub termin…');
    await helena.page.getByRole('dialog', { name: 'Tytuł i termin spotkania' }).waitFor();
    await helena.page.getByLabel('Godzina').fill('16:00');
    await look('the dialog of a moderator', helena);
    await helena.use('button', 'Zapisz');
    await anna.read(/^Początek: .*12 marca 2030.*16:00/);
    await look('the plan has changed', helena, anna);
  });

  step('the organiser is asked before it is called off, and leaves it', async () => {
    await organiser.pick('What can be done: Co dalej?', 'Call off…');
    await organiser.page.getByRole('alertdialog', { name: 'Call the meeting off?' }).waitFor();
    await look('the question on the page of the network', organiser);
    await organiser.use('button', 'Cancel');
    await organiser.untilNoDialog();
  });

  step('the moderator calls it off, for good; it says so wherever it is shown', async () => {
    await helena.use('button', 'Odwołaj…');
    await helena.page.getByRole('alertdialog').waitFor();
    await look('the question before it is called off', helena);
    await helena.use('button', 'Odwołaj spotkanie');
    for (const who of [helena, anna]) await who.read('Spotkanie zostało odwołane.');
    await anna.read(/^Miało się zacząć: .*12 marca 2030.*16:00/);
    await look('it is called off', helena, anna);
    await organiser.page.reload();
    await organiser.read(/^called off/);
    expect(await organiser.page.getByRole('button', { name: /^What can be done: Co dalej/ }).count()).toBe(0);
    await look('the list of meetings', organiser);
    await anna.use('link', 'Wróć do swoich sieci');
    await anna.read(/^Spotkanie odwołane/);
    await look('the networks', anna);
  });

  step('axe found nothing in any state, and no page complained', async () => {
    expect(seen.length).toBe(10);
    expect(faults).toEqual([]);
    expect(browsers.faults).toEqual([]);
    return Promise.resolve();
  });
});
