import { agendaMark } from '../../src/core/session/agenda-course.js';
import type { PersonCommand } from '../../src/core/session/commands.js';
import type { FloorSettings } from '../../src/core/session/settings.js';
import type { KeyboardUser } from '../support/browser/keyboard-user.js';
import { PHONE, WIDE } from '../support/browser/people-in-browsers.js';
import { stageFor } from '../support/browser/stage.js';
import { watchFor } from '../support/browser/watch-for.js';
import { eventually } from '../support/e2e/eventually.js';
import type { LiveClient } from '../support/live/live-client.js';

const TITLE = 'Jak nam idzie?';
/** So soon a session is without a moderator, and a floor silent: no setting allows less. */
const SOON_MS = 10_000;
const SETTINGS: Partial<FloorSettings> = {
  advance: 'manual',
  queueOrder: 'balanced',
  unattendedPolicy: 'selfRun',
  unattendedAfterMs: SOON_MS,
  silentFloorMs: SOON_MS,
};

/**
 * People are asked for an answer in writing, told that there was no time, decide together without a moderator, and
 * are carried over to the next session. They are in browsers and have the keyboard alone; Jan reads English.
 */
describe.each([
  ['1440 px, light', WIDE, 'light'],
  ['390 px, dark', PHONE, 'dark'],
] as const)('what became of it, at %s', (_name, size, colorScheme) => {
  const stage = stageFor({
    name: 'what-became-of-it',
    size,
    colorScheme,
    moderators: ['Helena Brzozowska'],
    participants: ['Anna Kowal', 'Jan Zieliński', 'Ola Wilk'],
    plan: { title: TITLE, settings: SETTINGS },
  });
  const { step, come, enter, look, isNarrow } = stage;
  let moderator: LiveClient;
  let anna: KeyboardUser;
  let jan: KeyboardUser;
  let ola: KeyboardUser;

  /** Gives a command as the moderator, and waits until what came of it is known. */
  async function lead(command: PersonCommand): Promise<void> {
    const answer = await moderator.give(command);
    if (!answer.ok) throw new Error(`${command.type}: ${answer.code}`);
    await moderator.untilAt(answer.seq);
  }

  /** Asks for the floor, and gives the request. */
  async function ask(who: KeyboardUser, name: string): Promise<number> {
    await who.press('g');
    const find = () =>
      moderator.replica.state.queue.waiting.find((one) => one.person === stage.idOf(name))?.id;
    await eventually(() => find() !== undefined, 'the request');
    return find() ?? 0;
  }

  const region = ({ page }: KeyboardUser, name: string | RegExp) => page.getByRole('region', { name });

  step('before it begins, its moderator is not told to wait for one', async () => {
    const helena = await come('Helena Brzozowska');
    await helena.read('Spotkanie czeka, aż je otworzysz. Szkic możesz przygotować już teraz.');
    await helena.page.context().close();
    moderator = await stage.connect('Helena Brzozowska');
    await lead({ type: 'OpenSession' });
    for (const title of ['Dowozy', 'Budżet'])
      await lead({
        type: 'AddItem',
        title,
        minutes: 20,
        mode: 'queue',
        note: '',
        before: null,
      });
    const { state } = moderator.replica;
    const item = state.agenda.items[0]?.id ?? 0;
    await lead({ type: 'StartItem', item, expected: agendaMark(state) });
    anna = await come('Anna Kowal');
    jan = await come('Jan Zieliński', 'en');
    ola = await come('Ola Wilk');
  });

  step('T42: whoever waits chooses not to be moved before others, and back', async () => {
    await ask(jan, 'Jan Zieliński');
    await ask(anna, 'Anna Kowal');
    const own = () => moderator.replica.state.notAdvanced.has(stage.idOf('Anna Kowal'));
    await anna.pick('Zmień zgłoszenie', 'Nie przesuwaj mnie przed innych');
    await eventually(own, 'the choice');
    await anna.pick('Zmień zgłoszenie', 'Przesuwaj mnie, gdy moja kolej wypada wcześniej');
    await eventually(() => !own(), 'the other choice');
  });

  step('T57: one is asked to write, one is thanked, and nobody else reads of it', async () => {
    const [first, second] = moderator.replica.state.queue.waiting.map(({ id }) => id);
    const isSaid = await watchFor(anna.page, 'Możesz odpowiedzieć na piśmie.');
    await lead({ type: 'SettleRequest', request: first ?? 0, fate: 'drop' });
    await lead({ type: 'SettleRequest', request: second ?? 0, fate: 'follow-up' });
    await region(anna, /^Na Twój głos \(„Dowozy”\) nie starczyło czasu/).waitFor();
    await jan.read('There was no time for your request. Thank you for offering.');
    await look('settled', anna, jan);
    // By the announcer alone, which lets what it said before stand for a while.
    await eventually(isSaid, 'what is said of it');
    expect(await ola.page.getByText('nie starczyło czasu').count()).toBe(0);
    await jan.use('button', 'All right');
    await jan.page.getByRole('button', { name: 'All right' }).waitFor({ state: 'detached' });
    await enter(jan);
    await jan.read('Dowozy');
    expect(await jan.page.getByText('There was no time for your request.').count()).toBe(0);
  });

  step('T57: the answer is written in a break, its draft survives a reload, and all read it', async () => {
    await lead({ type: 'PauseSession', reason: '' });
    await anna.read('Przerwa');
    await anna.use('button', 'Napisz odpowiedź');
    await anna.fill('Twoja odpowiedź na piśmie', 'Dowozy wspólne z gminą obok.');
    await look('the answer in writing', anna);
    await enter(anna);
    expect(await anna.page.getByLabel('Twoja odpowiedź na piśmie').inputValue()).toContain('Dowozy wspólne');
    // It is there, and has not taken the focus.
    expect(await anna.page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await anna.use('button', 'Wyślij odpowiedź');
    await jan.read('Dowozy wspólne z gminą obok.');
    await jan.read('In writing');
    await region(anna, /^Na Twój głos/).waitFor({ state: 'detached' });
    await lead({ type: 'ResumeSession' });
  });

  step('T46a: without a moderator and a word, all are asked whether to go on, and half decide', async () => {
    moderator.close();
    await region(jan, 'The group decides').waitFor({ timeout: 60_000 });
    await region(jan, 'The group decides').getByText('Go on with the next item, “Budżet”?').waitFor();
    await look('whether to move on', anna, jan);
    await anna.use('button', 'Tak, przejdźmy');
    await anna.read('Twoja odpowiedź: tak. Nie można jej już zmienić.');
    await jan.read(/So far yes: 1, no: 0/);
    await look('answered', anna);
    await jan.use('button', 'Yes, go on');
    await region(ola, 'Decyzja grupy').waitFor({ state: 'detached' });
    await ola.read('Zaczynamy: Budżet');
  });

  step('T53: one proposes to remove another, who reads it; the third says no, and that is that', async () => {
    await anna.use('button', /^3 osoby/);
    await anna.pick('Usunięcie ze spotkania: Ola Wilk', 'Zaproponuj usunięcie ze spotkania…');
    await anna.fill('Powód', 'Przerywa innym.');
    await look('the question before a removal is proposed', anna);
    await anna.use('button', 'Zapytaj grupę');
    await anna.untilNoDialog();
    await anna.leave('Kto jest na spotkaniu');
    await anna.read('To Twoja propozycja, więc liczy się jako odpowiedź „tak”.');
    await ola.read('Grupa decyduje, czy zostajesz na tym spotkaniu.');
    expect(await ola.page.getByRole('button', { name: /^Tak/ }).count()).toBe(0);
    await jan.read('Remove Ola Wilk from the meeting?');
    await look('whether somebody is removed', anna, jan, ola);
    await jan.use('button', 'No, let them stay');
    await region(anna, 'Decyzja grupy').waitFor({ state: 'detached' });
    await anna.read('Grupa zdecydowała, że Ola Wilk zostaje.');
  });

  step('T57: the session ends: who still waited reads that it goes on, the others what was', async () => {
    moderator = await stage.connect('Helena Brzozowska');
    await ola.read('Spotkanie znów ktoś prowadzi.');
    await ask(ola, 'Ola Wilk');
    await lead({ type: 'CloseSession' });
    await ola.read('Co stało się z Twoimi zgłoszeniami');
    await ola.read('Twoje zgłoszenie przechodzi na następne spotkanie.');
    await anna.read('Zamiast głosu w zapisie jest Twoja odpowiedź na piśmie.');
    await jan.read('There was no time for your request. Thank you for offering.');
    await look('after the session', anna, jan, ola);
    moderator.close();
  });

  step('T57: in the next one she reads why she is on the list, and nobody else does', async () => {
    await stage.plan({ title: 'Co dalej?', settings: SETTINGS });
    moderator = await stage.connect('Helena Brzozowska');
    await lead({ type: 'OpenSession' });
    await enter(ola);
    await enter(jan);
    await ola.read(`Twoje zgłoszenie ze spotkania „${TITLE}” czeka już na liście mówców.`);
    await look('carried over', ola, jan);
    await ola.use('button', 'Rozumiem');
    await ola.page.getByRole('button', { name: 'Rozumiem' }).waitFor({ state: 'detached' });
    expect(await jan.page.getByText(TITLE).count()).toBe(0);
    await ola.read(isNarrow ? 'zaraz Ty' : 'Kolej na Ciebie będzie zaraz');
  });

  stage.endWithoutFaults(13);
});
