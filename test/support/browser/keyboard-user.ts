import type { Locator, Page } from 'playwright-core';
import { eventually } from '../e2e/eventually.js';

/** More stops than any page has: after so many the way has gone round. */
const MOST_STOPS = 200;
const MOST_CHOICES = 20;

type ControlRole =
  'button' | 'link' | 'textbox' | 'searchbox' | 'spinbutton' | 'radio' | 'checkbox' | 'switch' | 'row';

/** Somebody without a pointer: all that they can do is look, and press keys. */
export class KeyboardUser {
  constructor(readonly page: Page) {}

  /** Presses a key, for instance `n` or `Escape`. */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Writes where the focus is, in place of what is there. */
  async write(text: string): Promise<void> {
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(text);
  }

  /** Goes on with Tab until the focus is on the control; fails when it cannot be reached. */
  async reach(role: ControlRole, name: string | RegExp): Promise<void> {
    const wanted = this.byRole(role, name);
    await wanted.first().waitFor({ state: 'attached' });
    await this.tabTo(wanted, `${role} “${String(name)}”`);
  }

  /** Reaches a control and presses it. */
  async use(role: ControlRole, name: string | RegExp): Promise<void> {
    await this.reach(role, name);
    await this.press('Enter');
  }

  /** Reaches a field and writes in it. */
  async fill(name: string | RegExp, text: string): Promise<void> {
    const field = this.page.getByLabel(name, typeof name === 'string' ? { exact: true } : {});
    await field.first().waitFor();
    await this.tabTo(field, `the field “${String(name)}”`);
    await this.write(text);
  }

  /** Reaches a group of choices and goes through it with the arrow keys. */
  async choose(group: string | RegExp, option: string | RegExp): Promise<void> {
    const choices = this.page.getByRole('radiogroup', { name: group }).getByRole('radio');
    const wanted = this.page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: option });
    await wanted.waitFor({ state: 'attached' });
    await this.tabTo(choices, `the choices “${String(group)}”`);
    for (let pressed = 0; !(await wanted.isChecked()); pressed += 1) {
      if (pressed === MOST_CHOICES) throw new Error(`no arrow key leads to “${String(option)}”`);
      await this.press('ArrowDown');
    }
  }

  /** Reaches a list whose lines are gone through with the arrow keys, and one of its lines. */
  async goToLine(list: string | RegExp, line: string | RegExp): Promise<void> {
    const rows = this.page.getByRole('grid', { name: list }).getByRole('row');
    await this.tabTo(rows, `the list “${String(list)}”`);
    await this.arrowTo(rows.filter({ hasText: line }), String(line));
  }

  /** Opens a menu and takes one of its actions. */
  async pick(menu: string | RegExp, action: string | RegExp): Promise<void> {
    await this.use('button', menu);
    const wanted = this.page.getByRole('menuitem', { name: action });
    await wanted.waitFor();
    await this.arrowTo(wanted, String(action));
    await this.press('Enter');
  }

  /** Looks until a text is there to be read. */
  async read(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor();
  }

  /** The dialog of this name. */
  dialog(name: string): Locator {
    return this.page.getByRole('dialog', { name, exact: true });
  }

  /** The button of this name. */
  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Leaves a dialog by its key. */
  async leave(dialog: string): Promise<void> {
    const sheet = this.dialog(dialog);
    // The first one may go to the hint of the button that has the focus.
    await eventually(async () => {
      if ((await sheet.count()) === 0) return true;
      await this.press('Escape');
      return false;
    }, `“${dialog}” to go`);
  }

  /** Looks until no dialog is open any more. */
  async untilNoDialog(): Promise<void> {
    await this.page.getByRole('alertdialog').waitFor({ state: 'detached' });
  }

  private byRole(role: ControlRole, name: string | RegExp): Locator {
    return this.page.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name });
  }

  private async arrowTo(wanted: Locator, what: string): Promise<void> {
    for (let pressed = 0; !(await hasFocus(wanted)); pressed += 1) {
      if (pressed === MOST_CHOICES) throw new Error(`no arrow key leads to “${what}”`);
      await this.press('ArrowDown');
    }
  }

  private async tabTo(wanted: Locator, what: string): Promise<void> {
    const passed: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await hasFocus(wanted)) return;
      await this.press('Tab');
      passed.push(await this.focused());
    }
    throw new Error(`Tab does not lead to ${what}, only to: ${[...new Set(passed)].join(' | ')}`);
  }

  private focused(): Promise<string> {
    return this.page.evaluate(() => {
      const focused = document.activeElement;
      return (focused?.getAttribute('aria-label') ?? focused?.textContent ?? '').trim().slice(0, 40);
    });
  }
}

/** Whether the focus is on one of these. */
function hasFocus(wanted: Locator): Promise<boolean> {
  return wanted.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
}
