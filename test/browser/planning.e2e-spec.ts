import type { KeyboardUser } from '../support/browser/keyboard-user.js';
import { PHONE, WIDE } from '../support/browser/people-in-browsers.js';
import { stageFor } from '../support/browser/stage.js';
import type { SessionSummary } from '../../src/core/protocol/http.js';
import type { FloorSettings } from '../../src/core/session/settings.js';

/**
 * An organiser and a moderator plan meetings, each with rules of its own: the organiser locks some. Both have the
 * keyboard alone; the organiser reads Polish, the moderator English.
 */
describe.each([
  ['1440 px, light', WIDE, 'light'],
  ['390 px, dark', PHONE, 'dark'],
] as const)('the rules of a planned meeting, at %s', (_name, size, colorScheme) => {
  const stage = stageFor({
    name: 'planning',
    size,
    colorScheme,
    moderators: ['Helena Brzozowska'],
    participants: ['Anna Kowal'],
  });
  const { step, come, look } = stage;
  let organiser: KeyboardUser;
  let moderator: KeyboardUser;

  /** Goes on with Tab to what opens a folded part, and opens it. */
  async function unfold({ page }: KeyboardUser, title: string): Promise<void> {
    const summary = page.locator('summary').filter({ hasText: title });
    await summary.waitFor();
    for (let stop = 0; !(await summary.evaluate((one) => one === document.activeElement)); stop += 1) {
      if (stop === 100) throw new Error(`Tab does not lead to “${title}”`);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  }

  /** The settings of the meeting of this title, as whoever enters it gets them. */
  async function settingsOf(title: string): Promise<FloorSettings> {
    const path = `/api/networks/${stage.people.network}/sessions`;
    const sessions = (await stage.api('Helena Brzozowska').get(path)) as SessionSummary[];
    const client = await stage.connect('Helena Brzozowska', sessions.find((one) => one.title === title)?.id);
    const { settings } = client.replica.state;
    client.close();
    return settings;
  }

  step('T35, T36, T62: an organiser plans other rules than usual, ranks, and locks', async () => {
    organiser = await come(stage.people.organiser.name);
    await organiser.use('link', 'Prowadzenie i osoby');
    await organiser.use('button', 'Zaplanuj spotkanie');
    await organiser.fill('Tytuł', 'Z zasadami');
    await organiser.page.getByRole('radiogroup', { name: 'Tryb głosu' }).waitFor();
    await organiser.use('button', 'Na stałe: Czas na wypowiedź');
    await organiser.read('Jak na każdym nowym spotkaniu.');
    await unfold(organiser, 'Zasady…');
    await unfold(organiser, 'Bez osoby prowadzącej');
    await organiser.use('button', 'Na stałe: Gdy nie ma osoby prowadzącej');
    await organiser.read('Ustalone na stałe: Czas na głos i Gdy nie ma osoby prowadzącej.');
    await unfold(organiser, 'Co kto widzi i wnioski formalne');
    await organiser.reach('switch', 'Na liście mówców wszyscy widzą, kto czeka');
    await organiser.press('Space');
    await organiser.use('button', 'Przesuń wyżej: kłopot techniczny');
    expect(await organiser.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Przesuń wyżej: kłopot techniczny',
    );
    await organiser.reach('checkbox', /przerwa/);
    await organiser.press('Space');
    await organiser.read(/^Inaczej niż zwykle: Na liście mówców wszyscy widzą, kto czeka: nie; /);
    await look('the rules of an organiser', organiser);
    await organiser.use('button', 'Zaplanuj');
    await organiser.untilNoDialog();
    await organiser.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await settingsOf('Z zasadami')).toMatchObject({
      turnMs: 300_000,
      namesInQueue: false,
      orderCategories: ['technical', 'charter', 'off-topic', 'time', 'queue', 'other'],
      locked: ['turnMs', 'unattendedPolicy'],
    });
  });

  step('T44: a moderator plans by a template, sees its rules, and changes one of them', async () => {
    moderator = await come('Helena Brzozowska', 'en');
    await moderator.use('link', 'Meetings and people');
    await moderator.use('button', 'Plan a meeting');
    await moderator.fill('Title', 'By template');
    await moderator.choose('Course of the session', /Exchange of experience/);
    await moderator.read(
      'Otherwise than usual: Order of the speakers: units take turns; Time of a unit on one topic: 10 min.',
    );
    expect(await moderator.page.getByRole('radiogroup', { name: 'Floor mode' }).count()).toBe(0);
    expect(await moderator.page.getByRole('button', { name: /^Fixed/ }).count()).toBe(0);
    await unfold(moderator, 'Rules…');
    await unfold(moderator, 'Order of the list');
    await moderator.fill('Time of a unit on one topic', '900');
    await moderator.read('Correct what is marked in red.');
    await look('a value out of its range', moderator);
    await moderator.page.getByRole('button', { name: 'Plan', exact: true, disabled: true }).waitFor();
    await moderator.fill('Time of a unit on one topic', '8');
    await moderator.read(/Time of a unit on one topic: 8 min\.$/);
    await unfold(moderator, 'Who sees what, and points of order');
    await moderator.read('The organisers of the network choose this.');
    await look('the rules of a moderator', moderator);
    await moderator.use('button', 'Plan');
    await moderator.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await settingsOf('By template')).toMatchObject({
      queueOrder: 'by-unit',
      unitBudgetMs: 480_000,
      locked: [],
    });
  });

  stage.endWithoutFaults(3);
});
