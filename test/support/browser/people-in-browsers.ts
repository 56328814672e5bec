import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';

/** Chromium without anything that would ask the network for something. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 320, height: 640 };
export const PHONE = { width: 390, height: 844 };

/** People in browsers: each has a context of their own, as if at their own machine. */
export class PeopleInBrowsers {
  /** What went wrong in a page without a test asking for it. */
  readonly faults: string[] = [];
  private readonly pages = new Map<Page, string>();

  private constructor(private readonly browser: Browser) {}

  /** Starts Chromium, the one that `npm test` has found. */
  static async start(): Promise<PeopleInBrowsers> {
    const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
    return new PeopleInBrowsers(await chromium.launch({ executablePath, args: ARGUMENTS }));
  }

  /** Somebody opens a page in a browser that has never been here. */
  async open(who: string, url: string): Promise<Page> {
    const page = await this.newPage(who);
    await page.goto(url);
    return page;
  }

  /** Somebody who has signed in already opens a page: `cookie` as a request would carry it. */
  async openAs(who: string, url: string, cookie: string): Promise<Page> {
    const page = await this.newPage(who);
    const cookies = cookie.split('; ').map((pair) => {
      const at = pair.indexOf('=');
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
    });
    await page.context().addCookies(cookies);
    await page.goto(url);
    return page;
  }

  private async newPage(who: string): Promise<Page> {
    const context = await this.browser.newContext({ viewport: WIDE, locale: 'pl-PL' });
    const page = await context.newPage();
    this.pages.set(page, who);
    page.on('close', () => this.pages.delete(page));
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => this.faults.push(`${who}: ${error.message}`));
    page.on('console', (message) => {
      // A lost connection is logged by the browser itself.
      if (message.type() === 'error' && !/WebSocket|ERR_CONNECTION|Failed to load/.test(message.text())) {
        this.faults.push(`${who}: ${message.text()}`);
      }
    });
    return page;
  }

  /** Keeps a picture of every open page in the folder KRAG_PICTURES, where that is set. */
  async takePictures(state: string): Promise<void> {
    const folder = process.env['KRAG_PICTURES'];
    if (folder === undefined) return;
    const pictures = [...this.pages].map(([page, who]) =>
      page.screenshot({ path: join(folder, `${state} - ${who}.png`.replaceAll(/[/:]/g, ' ')) }),
    );
    await Promise.all(pictures);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** What axe finds wrong with a page as it is now, in short; an empty list is what we want. */
export async function axeFaults(page: Page, without: readonly string[] = []): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // No page here has frames, so axe need not open another page to put theirs together; what passes is not told.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .disableRules([...without])
    .analyze();
  return violations
    .map(({ id, nodes }) => ({ id, nodes: nodes.filter(({ html }) => id !== 'region' || !isHint(html)) }))
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

/** A hint stands above the page, in none of its regions: it is read with the button that it describes. */
function isHint(html: string): boolean {
  return html.includes('role="tooltip"');
}

/** What is wrong with a page as it is now: all that axe finds, and whether it is larger than the screen. */
export async function faultsNow(page: Page, without: readonly string[] = []): Promise<string[]> {
  await page.locator('h1, [role=dialog], [role=alertdialog]').filter({ visible: true }).first().waitFor();
  const faults = await axeFaults(page, without);
  const over = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    // The page of a live session scrolls in its parts, never as a whole.
    const isLive =
      document.querySelector('#content') !== null && /^\/sessions\/[^/]+$/.test(location.pathname);
    return { wide: scrollWidth - innerWidth, tall: isLive ? scrollHeight - innerHeight : 0 };
  });
  if (over.wide > 0) faults.push(`${over.wide} px too wide`);
  if (over.tall > 0) faults.push(`${over.tall} px too tall`);
  return faults;
}

/** Faults of a page wide and narrow, light and dark; and whether it can be read without scrolling sideways. */
export async function faultsInEveryForm(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const size of [WIDE, NARROW]) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // Colours on their way from one scheme to the other are nobody's fault.
      await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
      const found = await axeFaults(page);
      faults.push(...found.map((fault) => `${size.width} ${colorScheme}: ${fault}`));
    }
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (tooWide > 0) faults.push(`${size.width}: ${tooWide} px too wide`);
  }
  await page.setViewportSize(WIDE);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
  return faults;
}
