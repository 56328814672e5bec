import type { Page } from 'playwright-core';

/** Notes from now on whether a text was ever on a page, however shortly. */
export async function watchFor(page: Page, text: string): Promise<() => Promise<boolean>> {
  const watch = await page.evaluateHandle((wanted) => {
    const seen = { ever: false };
    const look = (): void => {
      seen.ever ||= document.body.innerText.includes(wanted);
    };
    look();
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    return seen;
  }, text);
  return () => watch.evaluate((seen) => seen.ever);
}
