/**
 * Runs changes one after the other, in the order of the calls: each is judged by what the one before
 * left behind, and no two pass a limit together.
 */
export class OneByOne {
  private tail: Promise<unknown> = Promise.resolve();

  /** Resolves, or rejects, with what becomes of this change. */
  run<T>(change: () => Promise<T>): Promise<T> {
    const turn = this.tail.then(change);
    this.tail = turn.catch(() => undefined);
    return turn;
  }
}
