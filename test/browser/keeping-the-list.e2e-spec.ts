import type { KeyboardUser } from '../support/browser/keyboard-user.js';
import { PHONE, WIDE } from '../support/browser/people-in-browsers.js';
import { stageFor } from '../support/browser/stage.js';

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
  const stage = stageFor({
    name: 'keeping-the-list',
    size,
    colorScheme,
    moderators: ['Helena Brzozowska'],
    participants: ['Anna Kowal', 'Jan Zieliński'],
    unit: UNIT,
    plan: {
      title: 'Jak nam idzie?',
      settings: { advance: 'manual', acceptMs: null, unitBudgetMs: UNIT_BUDGET_MS },
    },
  });
  const { step, come, openConsole, closeConsole } = stage;
  let helena: KeyboardUser;
  let anna: KeyboardUser;
  let jan: KeyboardUser;
  let speaksSince = 0;

  const look = (state: string) => stage.look(state, helena);
  const question = () => helena.page.getByRole('alertdialog');
  const line = (name: string) => helena.page.getByRole('row').filter({ hasText: name });

  step('the session is opened, and somebody speaks', async () => {
    helena = await come('Helena Brzozowska');
    await openConsole(helena);
    await helena.use('button', 'Otwórz spotkanie');
    jan = await come('Jan Zieliński');
    await jan.press('g');
    await line('Jan Zieliński').waitFor();
    await helena.press('n');
    await jan.read('Wszyscy czytają, co teraz napiszesz.');
    speaksSince = Date.now();
  });

  step('T8: the moderator asks for the floor by a button, and takes that back', async () => {
    await helena.use('button', 'Chcę zabrać głos');
    await line('Helena Brzozowska').waitFor();
    await helena.use('button', 'Wycofaj zgłoszenie');
    await helena.read('Nikt nie czeka na głos.');
  });

  step('T14: she adds somebody for an answer, and puts the kind of a request right', async () => {
    anna = await come('Anna Kowal');
    await anna.press('g');
    await helena.pick('Co można zrobić: Anna Kowal', 'Popraw rodzaj zgłoszenia…');
    await helena.choose('Rodzaj zgłoszenia', /^pytanie/);
    await look('the kind of a request');
    await helena.use('button', 'Zapisz');
    await line('Anna Kowal').getByText('pytanie').waitFor();
    await helena.pick('Co można zrobić: Anna Kowal', 'Zdejmij z listy');
    await line('Anna Kowal').waitFor({ state: 'detached' });
    await closeConsole(helena);
    await helena.use('button', '3 osoby, pokaż listę');
    await helena.pick('Co można zrobić: Anna Kowal', 'Dopisz do listy: ad vocem (Jan Zieliński)');
    await helena.leave('Kto jest na spotkaniu');
    await openConsole(helena);
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
    await jan.page.getByText(/^Nikt nie ma teraz głosu\. Zgłoś się/).waitFor();
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
    const { text } = await stage
      .api(stage.people.organiser.name)
      .request('GET', `/api/sessions/${stage.session}/transcript.jsonl`);
    // An event is a text within a line of the export.
    const fates = [...text.matchAll(/\\?"fate\\?":\\?"([a-z-]+)/gu)].map(([, fate]) => fate);
    expect(fates).toEqual(['follow-up', 'drop']);
  });

  stage.endWithoutFaults(5);
});
