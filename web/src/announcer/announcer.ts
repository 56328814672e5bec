/** What a screen reader says next; `turn` makes the same sentence new again. */
export interface Announcement {
  readonly text: string;
  readonly turn: number;
}

const SILENCE: Announcement = { text: '', turn: 0 };

/**
 * What was said leaves the page again: nobody who reads through it should find it a second time, and words
 * that are hidden meanwhile must not stay anywhere (at most five seconds).
 */
const FORGET_MS = 4_000;

/**
 * The page's one voice for screen readers. `polite` waits for its turn; `assertive` is only for a
 * person's own call to the floor.
 */
export class Announcer {
  private readonly listeners = new Set<() => void>();
  private politeNow = SILENCE;
  private assertiveNow = SILENCE;
  private forgetting: ReturnType<typeof setTimeout> | undefined;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly polite = (): Announcement => this.politeNow;
  readonly assertive = (): Announcement => this.assertiveNow;

  /** Says something when the screen reader has finished what it says now. */
  say(text: string): void {
    this.politeNow = { text, turn: this.politeNow.turn + 1 };
    this.tell();
  }

  /** Says something at once. */
  call(text: string): void {
    this.assertiveNow = { text, turn: this.assertiveNow.turn + 1 };
    this.tell();
  }

  private tell(): void {
    clearTimeout(this.forgetting);
    this.forgetting = setTimeout(() => this.forget(), FORGET_MS);
    this.inform();
  }

  private forget(): void {
    this.politeNow = { text: '', turn: this.politeNow.turn + 1 };
    this.assertiveNow = { text: '', turn: this.assertiveNow.turn + 1 };
    this.inform();
  }

  private inform(): void {
    for (const listener of this.listeners) listener();
  }
}
