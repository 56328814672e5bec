import { KeyboardUser } from '../support/browser/keyboard-user.js';
import { PHONE } from '../support/browser/people-in-browsers.js';
import { eventually } from '../support/e2e/eventually.js';
import { stageFor } from '../support/browser/stage.js';

/** Two people on their phones: in two tabs, called, speaking, and with a question that is not let in. */
describe('taking part at 390 px', () => {
  const stage = stageFor({
    name: 'taking-part',
    size: PHONE,
    colorScheme: 'dark',
    moderators: ['Helena Brzozowska'],
    participants: ['Anna Kowal', 'Jan Zieliński'],
    plan: {
      title: 'Jak nam idzie?',
      settings: { advance: 'assisted', acceptMs: 60_000, interposed: 'speaker' },
    },
  });
  const { step, come, look, openConsole, closeConsole } = stage;
  let helena: KeyboardUser;
  let anna: KeyboardUser;
  let otherTab: KeyboardUser;
  let jan: KeyboardUser;
  const composer = ({ page }: KeyboardUser) => page.locator('#composer-text');

  step('somebody waits, with a draft in two tabs', async () => {
    helena = await come('Helena Brzozowska');
    await openConsole(helena);
    await helena.use('button', 'Otwórz spotkanie');
    await closeConsole(helena);
    anna = await come('Anna Kowal');
    jan = await come('Jan Zieliński', 'en');
    await anna.press('g');
    await anna.read('zaraz Ty');
    await composer(anna).fill('Zaczynam od szkół.');
    otherTab = new KeyboardUser(await anna.page.context().newPage());
    await otherTab.page.goto(anna.page.url());
    await composer(otherTab).waitFor();
    expect(await composer(otherTab).inputValue()).toBe('Zaczynam od szkół.');
  });

  step('T36: who is called has the menu and the list; accepting leads to the composer', async () => {
    await helena.press('n');
    await anna.use('button', 'Co jeszcze możesz zrobić');
    await anna.page.getByRole('menuitem', { name: 'Wniosek formalny…' }).waitFor();
    await look('the menu of who is called', anna);
    await anna.press('Escape');
    await anna.pick('Co jeszcze możesz zrobić', 'Głos i lista mówców');
    await anna.dialog('Głos i lista mówców').waitFor();
    await anna.leave('Głos i lista mówców');
    await anna.use('button', 'Zabieram głos');
    await anna.read('Masz głos');
    const isThere = () => composer(anna).evaluate((field) => field === document.activeElement);
    await eventually(isThere, 'the focus in the composer');
    await anna.button('Co jeszcze możesz zrobić').waitFor();
    await look('who speaks', anna);
  });

  step('T33, T13: a question that is not let in is kept, and becomes a request', async () => {
    await jan.pick('Ask in another way', /^Put a question in/);
    await jan.fill(/^Question/, 'Ile to kosztuje?');
    await jan.use('button', 'Ask for consent');
    await anna.use('button', 'Nie teraz');
    await jan.read('Your question was not let in.');
    await look('a question that was not let in', jan);
    await jan.use('button', 'Ask for the floor with it');
    await jan.read('you are next');
  });

  step('T16: what was sent in one tab is gone in the other', async () => {
    await composer(anna).press('Control+Enter');
    await jan.read('Zaczynam od szkół.');
    await otherTab.page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('#composer-text')?.value === '',
    );
  });

  step('T5: that the list is closed is told, and what it is like when it is held', async () => {
    const said = (text: string) =>
      jan.page.locator('[role="status"]', { hasText: text }).waitFor({ state: 'attached' });
    await openConsole(helena);
    const closed = said('The speakers’ list is closed.');
    await helena.press('l');
    await helena.use('button', 'Zamknij listę');
    await closed;
    const held = said('The speakers’ list is on hold.');
    await helena.use('button', 'Wstrzymaj listę');
    await held;
  });

  stage.endWithoutFaults(3);
});
