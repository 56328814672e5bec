import type { LiveDraftMessage } from '../core/protocol/messages.js';
import type { Millis, PersonId, SessionId } from '../core/session/ids.js';

/** At most four a second: enough to read along, little for a thousand readers. */
const APART_MS = 250;

/** Words of a speaker on their way to the others. */
export interface LiveWords extends LiveDraftMessage {
  readonly person: PersonId;
}

interface Pace {
  lastAt: Millis;
  next: LiveWords | null;
  timer: NodeJS.Timeout | null;
}

/** Paces the words that speakers show while they write: what is newer takes the place of what waits. Nothing is kept. */
export class LiveDrafts {
  private readonly paces = new Map<SessionId, Pace>();

  constructor(private readonly send: (words: LiveWords) => void) {}

  /** Sends words as soon as the pace allows. */
  show(words: LiveWords): void {
    const pace = this.paceOf(words.session);
    pace.next = words;
    if (pace.timer !== null) return;
    const wait = pace.lastAt + APART_MS - performance.now();
    if (wait <= 0) this.pass(pace);
    else pace.timer = setTimeout(() => this.pass(pace), wait);
  }

  /** Sends nothing more. */
  close(): void {
    for (const { timer } of this.paces.values()) if (timer !== null) clearTimeout(timer);
    this.paces.clear();
  }

  private pass(pace: Pace): void {
    const words = pace.next;
    pace.timer = null;
    pace.next = null;
    pace.lastAt = performance.now();
    if (words !== null) this.send(words);
  }

  private paceOf(session: SessionId): Pace {
    let pace = this.paces.get(session);
    if (pace === undefined) this.paces.set(session, (pace = { lastAt: -Infinity, next: null, timer: null }));
    return pace;
  }
}
