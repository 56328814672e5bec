/** Time that passes when the test says so. */
export class FakeTimers {
  now = 1_000_000;
  private readonly waiting: { readonly due: number; readonly act: () => void }[] = [];

  readonly after = (ms: number, act: () => void): (() => void) => {
    const timer = { due: this.now + ms, act };
    this.waiting.push(timer);
    return () => {
      const index = this.waiting.indexOf(timer);
      if (index >= 0) this.waiting.splice(index, 1);
    };
  };

  /** Lets time pass, and what is due happen. */
  pass(ms: number): void {
    this.now += ms;
    for (const timer of this.waiting.filter(({ due }) => due <= this.now)) {
      this.waiting.splice(this.waiting.indexOf(timer), 1);
      timer.act();
    }
  }
}
