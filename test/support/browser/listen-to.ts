import type { Page } from 'playwright-core';

/** Notes from now on what the page says to a screen reader; hands over all of it so far. */
export async function listenTo(page: Page): Promise<() => Promise<readonly string[]>> {
  const said = await page.evaluateHandle(() => {
    const heard: string[] = [];
    const regions = document.querySelector('[data-live-announcer]');
    if (regions === null) throw new Error('the page has no voice');
    // Each sentence is a new element, also where it is the same as before.
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node.textContent) heard.push(node.textContent);
    }).observe(regions, { subtree: true, childList: true });
    return heard;
  });
  return () => said.evaluate((heard) => [...heard]);
}
