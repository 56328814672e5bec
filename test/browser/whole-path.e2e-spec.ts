import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { axeFaults, faultsInEveryForm, PeopleInBrowsers } from '../support/browser/people-in-browsers.js';
import { stepsWith } from '../support/browser/steps.js';
import { freePort, ServerProcess } from '../support/live/server-process.mjs';

/** The dialog on top, whether or not it waits for an answer. */
const dialogOf = (page: Page) => page.locator('[role=dialog], [role=alertdialog]').last();
const button = (page: Page | Locator, name: string | RegExp) => page.getByRole('button', { name });

/**
 * Two participants and a moderator go the whole way in real browsers against the real server: from the
 * organiser's link to the transcript, with the server killed on the way. Each step stands on the one before.
 */
describe('the whole path, in browsers', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'krag-browser-'));
  let server: ServerProcess;
  let people: PeopleInBrowsers;
  let organiser: Page;
  let moderator: Page;
  let anna: Page;
  let jan: Page;
  const step = stepsWith(() => people);

  beforeAll(async () => {
    server = new ServerProcess({ dataDir, port: await freePort() });
    await server.start();
    people = await PeopleInBrowsers.start();
  }, 60_000);

  afterAll(async () => {
    await people.close();
    await server.stop('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  });

  step(
    'the organiser signs in by the one-time link and sees the networks',
    async () => {
      organiser = await people.open('organiser', server.organiserLink ?? '');
      await organiser.getByText('Gminy wiejskie').waitFor();
      expect(organiser.url()).not.toContain('#');
      expect(await faultsInEveryForm(organiser)).toEqual([]);
    },
    60_000,
  );

  step(
    'the link works once; a stranger is told what to do',
    async () => {
      const stranger = await people.open('stranger', server.organiserLink ?? '');
      await stranger.getByText('Ten link nie działa').waitFor();
      expect(await faultsInEveryForm(stranger)).toEqual([]);
      await stranger.context().close();
    },
    60_000,
  );

  step(
    'the organiser adds people by hand and makes a personal link for each',
    async () => {
      const entry = organiser.locator('section, article, li').filter({ hasText: 'Gminy wiejskie' }).last();
      await entry.getByRole('link', { name: 'Prowadzenie i osoby' }).click();
      await organiser.getByRole('heading', { name: 'Osoby' }).waitFor();
      expect(await faultsInEveryForm(organiser)).toEqual([]);
      moderator = await people.open('moderator', await invite('Helena Brzozowska', 'prowadzenie'));
      anna = await people.open('anna', await invite('Anna Kowal', 'uczestnictwo'));
      jan = await people.open('jan', await invite('Jan Zieliński', 'uczestnictwo'));
    },
    120_000,
  );

  step(
    'each is greeted by name, reads the charter and accepts it',
    async () => {
      for (const [page, name] of [
        [moderator, 'Helena Brzozowska'],
        [anna, 'Anna Kowal'],
        [jan, 'Jan Zieliński'],
      ] as const) {
        await page.getByRole('heading', { name: `Dzień dobry, ${name}` }).waitFor();
        if (page === anna) expect(await faultsInEveryForm(page)).toEqual([]);
        await button(page, 'Przyjmuję te warunki').click();
        await page.getByText('Nie zaplanowano jeszcze spotkania.').waitFor();
      }
    },
    60_000,
  );

  step(
    'the moderator plans a session; the participants find it and wait before it',
    async () => {
      await moderator.getByRole('link', { name: 'Prowadzenie i osoby' }).click();
      await button(moderator, 'Zaplanuj spotkanie').click();
      await moderator.getByLabel('Tytuł').fill('Jak nam idzie?');
      await moderator.getByLabel('Dzień').fill('2030-05-14');
      await moderator.getByLabel('Godzina').fill('10:00');
      await button(dialogOf(moderator), 'Zaplanuj').click();
      await moderator.getByRole('link', { name: /Wejdź/ }).first().click();
      await moderator.getByText('Spotkanie jeszcze się nie zaczęło').first().waitFor();
      for (const page of [anna, jan]) {
        await page.goto(home());
        await page.getByRole('link', { name: /Zajrzyj i przygotuj się|Wejdź na spotkanie/ }).click();
        await page.getByText('Spotkanie jeszcze się nie zaczęło').first().waitFor();
      }
      expect(await faultsInEveryForm(anna)).toEqual([]);
      expect(await faultsInEveryForm(moderator)).toEqual([]);
    },
    90_000,
  );

  step(
    'the moderator opens it, wants to call by hand, and puts a question that all see at once',
    async () => {
      await button(moderator, 'Otwórz spotkanie').first().click();
      await button(moderator, 'Zmień tryb…').click();
      await dialogOf(moderator).getByText('gdy o nią poprosisz').click();
      await button(dialogOf(moderator), 'Zapisz').click();
      await button(moderator, 'Zadaj pytanie…').click();
      await moderator.getByLabel('Treść pytania').fill('Co okazało się trudniejsze, niż myśleliśmy?');
      await button(dialogOf(moderator), 'Zadaj pytanie').click();
      for (const page of [anna, jan, moderator]) {
        await page.getByText('Co okazało się trudniejsze, niż myśleliśmy?').first().waitFor();
      }
      expect(await faultsInEveryForm(anna)).toEqual([]);
      expect(await faultsInEveryForm(moderator)).toEqual([]);
    },
    90_000,
  );

  step(
    'two ask for the floor; both see their place; the first is called and speaks; all read it',
    async () => {
      await anna.getByRole('textbox').first().fill('U nas największym kłopotem był harmonogram.');
      await button(anna, 'Zgłoś się do głosu').click();
      await button(anna, 'Wycofaj zgłoszenie').waitFor();
      await button(jan, 'Zgłoś się do głosu').click();
      await jan.getByText('przed Tobą 1 osoba').first().waitFor();
      await button(moderator, /Poproś następną osobę/).click();
      await button(anna, 'Zabieram głos').waitFor();
      expect(await axeFaults(anna)).toEqual([]);
      await button(anna, 'Zabieram głos').click();
      await anna.getByText('Masz głos').first().waitFor();
      expect(await anna.getByRole('textbox').first().inputValue()).toBe(
        'U nas największym kłopotem był harmonogram.',
      );
      expect(await faultsInEveryForm(anna)).toEqual([]);
      await button(anna, 'Powiedz wszystkim').click();
      for (const page of [anna, jan, moderator]) {
        await page.getByText('U nas największym kłopotem był harmonogram.').first().waitFor();
      }
      await jan.getByText('Kolej na Ciebie będzie zaraz').first().waitFor();
      expect(await faultsInEveryForm(jan)).toEqual([]);
    },
    120_000,
  );

  step(
    'the server is killed and started again: nothing is missing, and what was typed is kept',
    async () => {
      await anna.getByRole('textbox').first().fill('Jeszcze jedno zdanie, niewysłane.');
      await server.stop('SIGKILL');
      for (const page of [anna, jan, moderator])
        await page
          .getByText(/Brak połączenia/)
          .first()
          .waitFor();
      expect(await faultsInEveryForm(jan)).toEqual([]);
      await server.start();
      await anna
        .getByText(/Brak połączenia/)
        .first()
        .waitFor({ state: 'detached', timeout: 30_000 });
      expect(await anna.getByRole('textbox').first().inputValue()).toBe('Jeszcze jedno zdanie, niewysłane.');
      await button(anna, 'Powiedz wszystkim').click();
      for (const page of [anna, jan, moderator]) {
        await page.getByText('Jeszcze jedno zdanie, niewysłane.').first().waitFor({ timeout: 30_000 });
        expect(await page.getByText('U nas największym kłopotem był harmonogram.').count()).toBeGreaterThan(
          0,
        );
      }
      await button(anna, 'Oddaj głos').click();
    },
    120_000,
  );

  step(
    'the moderator hides a contribution: all see that and why, the participants no longer what',
    async () => {
      await button(moderator, /Poproś następną osobę/).click();
      await button(jan, 'Zabieram głos').click();
      await jan.getByText('Masz głos').first().waitFor();
      await jan.getByRole('textbox').first().fill('Tu padło nazwisko dziecka.');
      await jan.keyboard.press('Control+Enter');
      await anna.getByText('Tu padło nazwisko dziecka.').first().waitFor();
      await button(moderator, 'Co zrobić z tą wypowiedzią').last().click();
      await moderator.getByRole('menuitem', { name: 'Ukryj wypowiedź…' }).click();
      await dialogOf(moderator).getByRole('textbox').fill('dane osobowe');
      await button(dialogOf(moderator), 'Ukryj').click();
      await anna.getByText('dane osobowe').first().waitFor();
      await expectGone(anna, 'Tu padło nazwisko dziecka.');
      expect(await moderator.getByText('Tu padło nazwisko dziecka.').count()).toBeGreaterThan(0);
      expect(await faultsInEveryForm(anna)).toEqual([]);
      expect(await faultsInEveryForm(moderator)).toEqual([]);
    },
    120_000,
  );

  step(
    'English is a switch away',
    async () => {
      await button(anna, /EN/).first().click();
      await anna.getByText('Question').first().waitFor();
      expect(await anna.locator('html').getAttribute('lang')).toBe('en');
      expect(await faultsInEveryForm(anna)).toEqual([]);
    },
    60_000,
  );

  step(
    'the moderator closes the session; the organiser reads the transcript',
    async () => {
      await button(moderator, 'Zamknij spotkanie…').click();
      await button(dialogOf(moderator), 'Zamknij spotkanie').waitFor();
      expect(await axeFaults(moderator)).toEqual([]);
      await button(dialogOf(moderator), 'Zamknij spotkanie').click();
      await jan.getByText('Spotkanie się skończyło. Dziękujemy.').first().waitFor();
      expect(await faultsInEveryForm(jan)).toEqual([]);
      await jan.getByRole('link', { name: 'Przeczytaj zapis' }).click();
      await jan.getByText('U nas największym kłopotem był harmonogram.').waitFor();
      await organiser.goto(home());
      await organiser.getByRole('link', { name: /zapis/i }).first().click();
      await organiser.getByText('Jeszcze jedno zdanie, niewysłane.').waitFor();
      await organiser.getByText('Tu padło nazwisko dziecka.').waitFor();
      expect(await faultsInEveryForm(organiser)).toEqual([]);
    },
    120_000,
  );

  step(
    'no page complained on the way',
    async () => {
      expect(people.faults).toEqual([]);
    },
    5_000,
  );

  /** The address that links name; the cookie is only sent there. */
  function home(): string {
    return new URL(server.organiserLink ?? '').origin;
  }

  async function invite(name: string, role: string): Promise<string> {
    await button(organiser, 'Dodaj osobę').first().click();
    const dialog = dialogOf(organiser);
    await dialog.getByLabel('Imię i nazwisko').fill(name);
    await dialog.getByLabel('Jednostka').fill('gmina Lipowo');
    await dialog.getByText(role, { exact: true }).click();
    await button(dialog, 'Dodaj').click();
    await dialog.getByText(`Dodano: ${name}`).waitFor();
    await organiser.keyboard.press('Escape');
    await button(organiser, `Co można zrobić: ${name}`).click();
    await organiser.getByRole('menuitem', { name: 'Zrób osobisty link' }).click();
    // It is shown once, so it does not close by a click beside it.
    const field = dialogOf(organiser).getByRole('textbox');
    await field.waitFor();
    const link = await field.inputValue();
    await button(dialogOf(organiser), 'Zamknij').click();
    return link;
  }
});

async function expectGone(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor({ state: 'detached' });
  expect(await page.content()).not.toContain(text);
}
