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

/** What happens together is said together. */
const TOGETHER_MS = 50;

/** How long something stands before the next takes its place: a screen reader has to have noticed it. */
const APART_MS = 1_500;

/** So much news is said at once; what is older is out of date by then. */
const MOST_NEWS = 3;

/** `mine` concerns whoever uses the page, and is never lost; of `news` the newest counts. */
export type Importance = 'mine' | 'news';

/**
 * The page's one voice for screen readers. `polite` waits for its turn; `assertive` is only for a
 * person's own call to the floor.
 */
export class Announcer {
  private readonly listeners = new Set<() => void>();
  private politeNow = SILENCE;
  private assertiveNow = SILENCE;
  private forgetting: ReturnType<typeof setTimeout> | undefined;
  private waiting: readonly { readonly text: string; readonly importance: Importance }[] = [];
  private passing: ReturnType<typeof setTimeout> | null = null;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly polite = (): Announcement => this.politeNow;
  readonly assertive = (): Announcement => this.assertiveNow;

  /** Says something when the screen reader has finished what it says now, together with what else waits. */
  say(text: string, importance: Importance = 'mine'): void {
    this.waiting = [...this.waiting, { text, importance }];
    if (this.passing === null) this.passIn(TOGETHER_MS);
  }

  /** Says something at once; what waits is said after it. */
  call(text: string): void {
    this.assertiveNow = { text, turn: this.assertiveNow.turn + 1 };
    this.passIn(APART_MS);
    this.tell();
  }

  private passIn(ms: number): void {
    if (this.passing !== null) clearTimeout(this.passing);
    this.passing = setTimeout(() => this.pass(), ms);
  }

  private pass(): void {
    this.passing = null;
    if (this.waiting.length === 0) return;
    const of = (wanted: Importance): string[] =>
      this.waiting.filter(({ importance }) => importance === wanted).map(({ text }) => text);
    const text = [...of('mine'), ...of('news').slice(-MOST_NEWS)].join(' ');
    this.waiting = [];
    this.politeNow = { text, turn: this.politeNow.turn + 1 };
    this.passIn(APART_MS);
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
