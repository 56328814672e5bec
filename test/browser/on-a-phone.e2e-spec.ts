import type { PersonCommand } from '../../src/core/session/commands.js';
import { listenTo } from '../support/browser/listen-to.js';
import type { KeyboardUser } from '../support/browser/keyboard-user.js';
import { NARROW, PHONE, WIDE } from '../support/browser/people-in-browsers.js';
import { stageFor } from '../support/browser/stage.js';
import { eventually } from '../support/e2e/eventually.js';
import { asModerator } from '../support/live/world.mjs';

const PANEL = 'Głos i lista mówców';
const MORE_WAIT = 'Czekają 2 osoby.';
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
  const stage = stageFor({
    name: 'on-a-phone',
    size,
    colorScheme,
    moderators: ['Helena Brzozowska', 'Ewa Lis'],
    participants: ['Anna Kowal', 'Jan Zieliński'],
    plan: { title: 'Jak nam idzie?', turnSeconds: 240 },
  });
  const { step, come, look } = stage;
  let helena: KeyboardUser;
  let anna: KeyboardUser;
  let jan: KeyboardUser;
  let ewa: KeyboardUser;
  let heardByEwa: () => Promise<readonly string[]>;

  const signalsHeard = async () => (await heardByEwa()).filter((text) => text.includes(MORE_WAIT)).length;

  async function lead(command: PersonCommand): Promise<void> {
    const [moderator] = stage.people.moderators;
    if (moderator !== undefined) await asModerator(stage.server.url, moderator, stage.session, command);
  }

  const focused = ({ page }: KeyboardUser) =>
    page.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    });

  step('before the session: the agenda is on the page, without the notes', async () => {
    for (const [title, minutes] of [
      ['Powitanie', 4],
      ['Plan rozwoju', 25],
    ] as const) {
      await lead({ type: 'AddItem', before: null, title, minutes, mode: 'queue', note: 'tylko dla nas' });
    }
    anna = await come('Anna Kowal');
    await anna.read('Plan rozwoju');
    await anna.read('25 min');
    expect(await anna.page.getByText('tylko dla nas').count()).toBe(0);
    await look('before the session', anna);
  });

  step('between items and in one: the agenda is behind its line in the header', async () => {
    helena = await come('Helena Brzozowska', 'en');
    await helena.page.setViewportSize(WIDE);
    await helena.use('button', 'Open the meeting');
    await anna.use('button', 'Program');
    await anna.dialog('Program').getByText('Plan rozwoju').waitFor();
    await anna.leave('Program');
    await helena.press('i');
    await anna.use('button', TO_AGENDA);
    await anna.dialog('Program').getByText('teraz · jeszcze 4 min').waitFor();
    await look('the agenda', anna);
    await anna.leave('Program');
    expect(await focused(anna)).toMatch(TO_AGENDA);
  });

  step('who leads on a phone, with the console shut', async () => {
    ewa = await come('Ewa Lis');
    await ewa.button('Prowadzenie').waitFor();
    heardByEwa = await listenTo(ewa.page);
  });

  step('T62: the bar says the place and the wait, and opens the list of speakers', async () => {
    jan = await come('Jan Zieliński');
    await jan.press('g');
    await jan.read('zaraz Ty');
    await anna.press('g');
    await anna.read('miejsce 2 z 2 · ok. 2 min');
    await anna.use('button', PANEL);
    await anna.dialog(PANEL).getByText('Jan Zieliński').waitFor();
    await anna.read('przed Tobą 1 osoba · ok. 2 min');
    await look('the list of speakers', anna);
    await anna.leave(PANEL);
    expect(await focused(anna)).toBe(PANEL);
  });

  step('hears that more wait than there is time for, and reads it in the console', async () => {
    await eventually(async () => (await signalsHeard()) === 1, 'the signal');
    expect(await ewa.dialog('Prowadzenie').count()).toBe(0);
    await ewa.press('o');
    await ewa.dialog('Prowadzenie').getByText(MORE_WAIT).waitFor();
    await look('a signal', ewa);
    await ewa.leave('Prowadzenie');
  });

  step('T63: she is called while the list is open: it says so and leads to where she writes', async () => {
    await anna.use('button', PANEL);
    await anna.dialog(PANEL).waitFor();
    await lead({ type: 'Call', person: stage.idOf('Anna Kowal'), expectedTurn: null });
    await anna.dialog(PANEL).getByText('Prosimy Cię o głos').first().waitFor();
    await look('called while the list is open', anna);
    await anna.use('button', 'Przejdź do wypowiedzi');
    await anna.dialog(PANEL).waitFor({ state: 'detached' });
    await anna.page.locator('#composer-text:focus').waitFor();
    await anna.use('button', 'Zabieram głos');
    await anna.fill('Twoja wypowiedź', 'Zaczęliśmy od rozmów.');
    await anna.press('Control+Enter');
    await helena.read('Zaczęliśmy od rozmów.');
    await anna.use('button', 'Oddaj głos');
  });

  step('the signal was told once, although it was seen since', async () => {
    const isLater = async () => (await heardByEwa()).some((text) => text.includes('Zaczęliśmy od rozmów.'));
    await eventually(isLater, 'what was said after it');
    expect(await signalsHeard()).toBe(1);
  });

  step('who leads reads how many have not spoken, and finds them', async () => {
    await helena.use('button', '1 of 2 here has not spoken yet');
    const sheet = helena.dialog('Who is here');
    await sheet.getByText('Jan Zieliński').waitFor();
    expect(await sheet.getByText('Anna Kowal').count()).toBe(0);
    await look('who has not spoken', helena);
    await helena.use('button', 'Not heard yet: 1');
    await sheet.getByText(/^1 contribution · 1 turn, /).waitFor();
    await look('how people were heard', helena);
    await helena.leave('Who is here');
  });

  step('T64: a participant reads their own figures, and nobody else’s', async () => {
    await anna.use('button', '4 osoby, pokaż listę');
    await anna.read(/^1 wypowiedź · 1 raz przy głosie, łącznie /);
    expect(await anna.dialog('Kto jest na spotkaniu').getByText('bez wypowiedzi').count()).toBe(0);
    await look('her own figures', anna);
    await anna.leave('Kto jest na spotkaniu');
  });

  stage.endWithoutFaults(8);
});
