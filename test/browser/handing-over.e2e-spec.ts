import type { Page } from 'playwright-core';
import type { UnattendedPolicy } from '../../src/core/session/settings.js';
import type { KeyboardUser } from '../support/browser/keyboard-user.js';
import { PHONE, WIDE } from '../support/browser/people-in-browsers.js';
import { SlowLine } from '../support/browser/slow-line.js';
import { stageFor } from '../support/browser/stage.js';
import { watchFor } from '../support/browser/watch-for.js';

/** A session is without a moderator for at least so long before anything becomes of it. */
const UNATTENDED_AFTER_MS = 10_000;

/** Within two seconds, and later. */
const TOO_LATE = /^The floor has (changed hands this very moment|moved on in the meantime)\./;

const SAID = 'U nas w szkole jest podobnie.';
const TO_REPORTER = 'Słowo do niej, jeśli chcesz je dodać';

/** What each policy is called by those who choose it, and what all others then read. */
const POLICIES = {
  hold: {
    name: /^lista mówców czeka/,
    notice: 'There is no moderator. The speakers’ list waits for one to come back.',
  },
  lock: { name: /^nikt nie pisze/, notice: 'There is no moderator. Nobody can post until one is back.' },
} as const satisfies Partial<Record<UnattendedPolicy, object>>;

/**
 * Two moderators hand the lead over and back; then both are gone, and the deputy whom they named takes over until
 * one of them is back. Everybody is in a browser and has the keyboard alone; one moderator and one participant read
 * Polish, the others English. Each step stands on the one before.
 */
describe.each([
  ['1440 px, light', WIDE, 'light', 'hold'],
  ['390 px, dark', PHONE, 'dark', 'lock'],
] as const)('two moderators and a deputy, at %s', (_name, size, colorScheme, policy) => {
  const stage = stageFor({
    name: 'handing-over',
    size,
    colorScheme,
    moderators: ['Helena Brzozowska', 'Maria Wilk'],
    participants: ['Anna Kowal', 'Jan Zieliński'],
    plan: {
      title: 'Jak nam idzie?',
      settings: { advance: 'manual', unattendedAfterMs: UNATTENDED_AFTER_MS },
    },
  });
  const { step, come, look, openConsole, closeConsole, isNarrow } = stage;
  let helena: KeyboardUser;
  let maria: KeyboardUser;
  let mariasLine: SlowLine;
  let anna: KeyboardUser;
  let jan: KeyboardUser;

  /** What a page says of itself, whatever the discussion says. */
  const notice = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

  step('the first opens the session and has the lead; two of the others ask for the floor', async () => {
    helena = await come('Helena Brzozowska');
    await openConsole(helena);
    await helena.use('button', 'Otwórz spotkanie');
    await helena.read('Prowadzenie: Ty');
    await closeConsole(helena);
    maria = await come('Maria Wilk', 'en');
    mariasLine = await SlowLine.of(maria.page);
    await stage.enter(maria);
    anna = await come('Anna Kowal');
    jan = await come('Jan Zieliński', 'en');
    await anna.press('g');
    await anna.read(isNarrow ? 'zaraz Ty' : 'Kolej na Ciebie będzie zaraz');
    await jan.press('g');
    await jan.read(isNarrow ? 'place 2' : '1 person before you');
  });

  step('T51: she leaves a note, offers the lead, takes the offer back, and offers it again', async () => {
    await openConsole(helena);
    await helena.use('button', 'Stan i notatki…');
    await helena.fill('Nowa notatka', 'zapytać o dowóz');
    await helena.use('button', 'Dodaj notatkę');
    await helena.read('zapytać o dowóz');
    await helena.leave('Stan spotkania');
    await helena.use('button', 'Kto prowadzi…');
    await helena.use('button', 'Przekaż prowadzenie: Maria Wilk');
    await helena.read('propozycja czeka na odpowiedź');
    await look('the lead is offered', helena, maria);
    await openConsole(maria, 'Moderating');
    await maria.read('Helena Brzozowska offers you the lead.');
    await helena.use('button', 'Cofnij propozycję: Maria Wilk');
    await maria.button('Accept the lead').waitFor({ state: 'detached' });
    await helena.use('button', 'Przekaż prowadzenie: Maria Wilk');
    await maria.read('Helena Brzozowska offers you the lead.');
  });

  step('T51: the second reads where the session stands, and accepts; all see who leads', async () => {
    await look('the offer', maria);
    await maria.use('button', 'State and notes…');
    await maria.read('zapytać o dowóz');
    await maria.read('Anna Kowal and Jan Zieliński');
    await look('where the session stands', maria);
    await maria.leave('Where the session stands');
    await maria.use('button', 'Accept the lead');
    await maria.read('The lead: you');
    await helena.dialog('Kto prowadzi').getByText('Prowadzenie: Maria Wilk').waitFor();
    await anna.read('Spotkanie prowadzi teraz: Maria Wilk.');
    await jan.read('Now leading the meeting: Maria Wilk.');
    await look('the other one leads', helena, maria, anna);
  });

  step('she lays the lead down, and the first takes it', async () => {
    await maria.use('button', 'Who leads…');
    await maria.use('button', 'Lay the lead down…');
    await maria.page.getByRole('alertdialog').waitFor();
    await look('the question before the lead is laid down', maria);
    await maria.use('button', 'Lay it down');
    await maria.leave('Who leads');
    await helena.read('Prowadzenie jest wolne');
    await look('nobody has the lead', helena);
    await helena.use('button', 'Przejmij prowadzenie');
    await helena.read('Prowadzenie: Ty');
    await maria.read('The lead: Helena Brzozowska');
    await helena.leave('Kto prowadzi');
  });

  step('T50: both press “next” at once: one is called, nobody skipped, the other told why not', async () => {
    // What one of them has done has not reached the other yet.
    mariasLine.hold();
    await helena.press('n');
    await anna.button('Zabieram głos').waitFor();
    await maria.press('n');
    mariasLine.release();
    await maria.read(TOO_LATE);
    await look('both have pressed “next”', maria);
    await maria.use('button', 'All right');
    await anna.use('button', 'Zabieram głos');
    await anna.read('Wszyscy czytają, co teraz napiszesz.');
    await anna.fill('Twoja wypowiedź', SAID);
    await anna.press('Control+Enter');
    await jan.read(SAID);
    await jan.read(isNarrow ? 'you are next' : 'You are next');
  });

  step('T50: both press it while somebody speaks: it counts once, and the other is told', async () => {
    await helena.read('Głos ma');
    await maria.read('Has the floor');
    // Whoever has only just been given the floor is not passed over.
    await helena.page.getByRole('button', { name: /^Poproś następną osobę/, disabled: false }).waitFor();
    await maria.page.getByRole('button', { name: /^Ask the next person/, disabled: false }).waitFor();
    mariasLine.hold();
    await helena.press('n');
    await helena.read('Obecna wypowiedź się zakończy.');
    await jan.button('Take the floor').waitFor();
    await maria.press('n');
    await maria.read('The present turn will end.');
    mariasLine.release();
    await maria.read(TOO_LATE);
    expect(await maria.page.getByText('The present turn will end.').count()).toBe(0);
    await maria.use('button', 'All right');
    await jan.use('button', 'Not yet');
    await closeConsole(maria, 'Moderating');
  });

  step(
    'a contribution is reported: one settles it, what the other is writing to its reporter stays',
    async () => {
      await jan.use('button', /^React/);
      await jan.use('button', 'Report to the moderators…');
      await jan.fill('What is wrong with it?', 'It names a child.');
      await look('a report is written', jan);
      await jan.use('button', 'Report it');
      await helena.use('button', 'Zobacz');
      await helena.read('It names a child.');
      await look('a report', helena);
      await helena.use('button', 'Zostaw, jak jest…');
      await helena.fill(TO_REPORTER, 'Imię jest zmienione.');
      await openConsole(maria, 'Moderating');
      await maria.use('button', 'See');
      await maria.use('button', 'Uphold, do not hide…');
      await maria.use('button', 'Uphold the report');
      await maria.read('1 report is settled.');
      await maria.leave('Where the session stands');
      await closeConsole(maria, 'Moderating');
      await helena.read('To zgłoszenie jest już rozstrzygnięte.');
      expect(await helena.page.getByLabel(TO_REPORTER).inputValue()).toBe('Imię jest zmienione.');
      await look('settled by the other', helena);
      await helena.use('button', 'Anuluj');
      await helena.untilNoDialog();
      await helena.leave('Stan spotkania');
      await jan.read('The moderators have upheld your report.');
    },
  );

  step('T54: she names a deputy, and says what happens without a moderator; all read it', async () => {
    await closeConsole(helena);
    await helena.use('button', '4 osoby, pokaż listę');
    await helena.pick('Co można zrobić: Anna Kowal', 'Wyznacz na zastępstwo');
    await helena.dialog('Kto jest na spotkaniu').getByText('zastępstwo', { exact: true }).waitFor();
    await look('a deputy in the list of people', helena);
    await helena.leave('Kto jest na spotkaniu');
    await anna.read('W razie potrzeby osobę prowadzącą zastąpi: Anna Kowal.');
    await openConsole(helena);
    await helena.use('button', 'Kto prowadzi…');
    await helena.read('Anna Kowal może przejąć spotkanie, gdy zabraknie osoby prowadzącej.');
    await helena.choose('Gdy zabraknie osoby prowadzącej', POLICIES.lock.name);
    await look('who leads, who stands in, and a policy that is not saved yet', helena);
    await helena.use('button', 'Zapisz zmiany');
    await jan.read('While there is no moderator: nobody posts.');
    if (policy === 'lock') return;
    await helena.choose('Gdy zabraknie osoby prowadzącej', POLICIES[policy].name);
    await helena.use('button', 'Zapisz zmiany');
    await jan.read('While there is no moderator: the speakers’ list waits, asides go on.');
  });

  step('T52, T53: both are gone: the others read that it is so, then what becomes of it', async () => {
    await maria.page.context().close();
    await helena.page.context().close();
    await jan.read('No moderator is here now. You can read and prepare your contribution.');
    expect(await anna.button('Poprowadź spotkanie').count()).toBe(0);
    await look('no moderator is here', jan);
    await notice(jan.page, 'No moderator').getByText(POLICIES[policy].notice).waitFor();
    await jan.read('Anna Kowal can take over as deputy.');
    await anna.read('Nie ma osoby prowadzącej, a zastępstwo należy do Ciebie.');
    expect(await jan.button('Lead the session').count()).toBe(0);
    await look('unattended', anna, jan);
  });

  step('T54: the deputy takes over without losing the line, and calls the next person', async () => {
    const hasLostLine = await watchFor(anna.page, 'Brak połączenia');
    await anna.use('button', 'Poprowadź spotkanie');
    await jan.read('Taking over as deputy: Anna Kowal.');
    await anna.button(isNarrow ? 'Prowadzenie' : 'Kto prowadzi…').waitFor();
    expect(await hasLostLine()).toBe(false);
    await openConsole(anna);
    await anna.use('button', 'Stan i notatki…');
    await anna.read('zapytać o dowóz');
    await anna.leave('Stan spotkania');
    await look('the deputy leads', anna, jan);
    await anna.press('n');
    await jan.use('button', 'Take the floor');
    await anna.read('Jan Zieliński');
    await jan.read('Everybody reads what you write now.');
    await look('the deputy has called somebody', anna, jan);
  });

  step('T55: a moderator is back: the deputy stands down, and the lead is offered, not given', async () => {
    const hasLostLine = await watchFor(anna.page, 'Brak połączenia');
    helena = await come('Helena Brzozowska');
    await anna.read('Koniec zastępstwa: Anna Kowal.');
    await anna.button(isNarrow ? 'Zgłoś się' : 'Zgłoś się do głosu').waitFor();
    expect(await anna.dialog('Prowadzenie').count()).toBe(0);
    expect(await anna.button('Kto prowadzi…').count()).toBe(0);
    expect(await hasLostLine()).toBe(false);
    await openConsole(helena);
    await helena.read('Prowadzenie może do Ciebie wrócić.');
    await helena.read('Prowadzenie jest wolne');
    await look('a moderator is back', helena, anna, jan);
    await helena.use('button', 'Przyjmij prowadzenie');
    await helena.read('Prowadzenie: Ty');
    await jan.read('Everybody reads what you write now.');
    const discussion = jan.page.locator('main');
    expect(await discussion.getByText('Now leading the meeting: Helena Brzozowska.').count()).toBe(2);
  });

  stage.endWithoutFaults(24);
});
