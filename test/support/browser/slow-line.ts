import type { Page } from 'playwright-core';

/** A line on which what the server says can be kept back for a while, as on a bad network. */
export class SlowLine {
  private kept: (() => void)[] | null = null;

  private constructor() {}

  /** For whatever connects from this page on after the next page that it loads. */
  static async of(page: Page): Promise<SlowLine> {
    const line = new SlowLine();
    await page.routeWebSocket(/\/socket\.io\//, (socket) => {
      const server = socket.connectToServer();
      server.onMessage((message) => line.pass(() => socket.send(message)));
    });
    return line;
  }

  /** From now on nothing comes through; what the page says still goes out. */
  hold(): void {
    this.kept ??= [];
  }

  /** All that was kept back comes at once. */
  release(): void {
    const kept = this.kept ?? [];
    this.kept = null;
    for (const deliver of kept) deliver();
  }

  private pass(deliver: () => void): void {
    if (this.kept === null) deliver();
    else this.kept.push(deliver);
  }
}
