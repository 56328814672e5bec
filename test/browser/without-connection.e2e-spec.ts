import type { KeyboardUser } from '../support/browser/keyboard-user.js';
import { PHONE, WIDE } from '../support/browser/people-in-browsers.js';
import { stageFor } from '../support/browser/stage.js';

const PEOPLE = /pokaż listę$/;
const PEOPLE_DIALOG = /people-dialog-.*\.js/;

/** What a page does of which something was not loaded yet when the connection went. */
describe.each([
  ['1440 px, dark', WIDE, 'dark'],
  ['390 px, light', PHONE, 'light'],
] as const)('without a connection, at %s', (_name, size, colorScheme) => {
  const stage = stageFor({
    name: 'without-connection',
    size,
    colorScheme,
    moderators: ['Helena Brzozowska'],
    participants: ['Anna Kowal'],
    plan: { title: 'Jak nam idzie?' },
  });
  const { step, enter, look } = stage;
  let anna: KeyboardUser;

  step('a dialog that does not come leaves the page as it is, and opens when it is there', async () => {
    anna = await stage.come('Anna Kowal');
    const moderator = await stage.connect('Helena Brzozowska');
    expect(await moderator.give({ type: 'OpenSession' })).toMatchObject({ ok: true });
    const { page } = anna;
    await page.route(PEOPLE_DIALOG, (route) => route.abort());
    // What this browser has loaded already does not count.
    await enter(anna);
    const isMissing = page.waitForEvent('requestfailed', (request) => PEOPLE_DIALOG.test(request.url()));
    await anna.use('button', PEOPLE);
    await isMissing;
    await look('a dialog that does not come', anna);
    await page.getByRole('heading', { level: 1, name: 'Jak nam idzie?' }).waitFor();
    await page.unroute(PEOPLE_DIALOG);
    await page.getByRole('dialog').waitFor();
    await anna.press('Escape');
  });

  step('whoever has been here for a while opens it at once', async () => {
    const { page } = anna;
    const parts = [PEOPLE_DIALOG, /unsent-dialog-.*\.js/, /unsent-dialog-.*\.css/, /unsent-pl-.*\.js/];
    const come = parts.map((part) => page.waitForResponse((response) => part.test(response.url())));
    await enter(anna);
    await Promise.all(come);
    await page.context().setOffline(true);
    await anna.use('button', PEOPLE);
    await page.getByRole('dialog').waitFor();
    await look('the people who are here, without a connection', anna);
    await anna.press('Escape');
  });

  step('what is done meanwhile is named, and can be taken back', async () => {
    const { page } = anna;
    await page.getByText('Brak połączenia.').waitFor();
    await anna.press('g');
    await anna.use('button', 'Pokaż co');
    await page.getByText('Zgłoszenie do głosu').waitFor();
    await look('what waits for the connection', anna);
    await anna.use('button', 'Cofnij');
    await page.getByText('Nic już nie czeka.').waitFor();
    await anna.press('Escape');
    await anna.press('g');
    await anna.use('button', 'Pokaż co');
    await page.getByText('Zgłoszenie do głosu').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Nic już nie czeka.').waitFor();
  });

  stage.endWithoutFaults(3);
});
