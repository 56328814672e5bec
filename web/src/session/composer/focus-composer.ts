/** The field in which everybody writes. */
export const COMPOSER_ID = 'composer-text';

/** Takes the keyboard to where I write; only ever as the answer to what I pressed. */
export function focusComposer(): void {
  document.getElementById(COMPOSER_ID)?.focus();
}
