import type { KeepDraftAnswer, KeptDraft } from '../../../src/core/protocol/messages.js';
import type { Millis } from '../../../src/core/session/ids.js';
import type { Draft } from './draft.js';
import { KEY_PREFIX, type KeyValueStore } from './storage.js';

/** What keeping a draft on the server needs. */
export interface DraftKeeperParts {
  readonly store: KeyValueStore;
  readonly place: string;
  readonly draft: Draft;
  /** Null: no connection, or no answer. */
  readonly keep: (text: string, base: number) => Promise<KeepDraftAnswer | null>;
  readonly after: (ms: Millis, act: () => void) => () => void;
  readonly tabs: Tabs;
}

/** The other tabs of this browser, where the same person may have the same text before them. */
export interface Tabs {
  readonly tell: (note: string) => void;
  /** Returns how to stop. */
  readonly listen: (hear: (note: string) => void) => () => void;
}

/** What one tab tells the others when its text was sent. */
interface Sent {
  readonly text: string;
  /** The version that this tab and the server had in common last. */
  readonly version: number;
}

/** So long after the last key. */
const QUIET_MS = 2_000;

/** What this browser and the server had in common last. */
interface Common {
  readonly version: number;
  readonly text: string;
}

const NOTHING: Common = { version: 0, text: '' };

/**
 * Keeps a person's draft on the server, so that their other device has it (T16). The newest wins where one text goes
 * on from the other; where both devices went on by themselves the person is asked. No text is ever thrown away.
 */
export class DraftKeeper {
  private readonly key: string;
  private readonly listeners = new Set<() => void>();
  private common: Common;
  private other: KeptDraft | null = null;
  private cancel: (() => void) | null = null;
  private isAsking = false;
  private readonly stopListening: () => void;

  constructor(private readonly parts: DraftKeeperParts) {
    this.key = `${KEY_PREFIX}draft-kept:${parts.place}`;
    this.common = commonOf(parts.store.get(this.key));
    parts.draft.subscribe(() => this.later());
    this.stopListening = parts.tabs.listen((note) => this.sentElsewhere(sentOf(note)));
  }

  /** For useSyncExternalStore. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The text of another device that does not go together with this one, until the person has decided. */
  readonly otherText = (): string | null => this.other?.text ?? null;

  /** After each join: what the server has. */
  joined(theirs: KeptDraft | null): void {
    if (theirs !== null) return this.compare(theirs);
    // It was said or emptied elsewhere. What stands here stays, and is kept again when it is written on.
    this.agree({ version: 0, text: this.common.version === 0 ? '' : this.common.text });
    this.later();
  }

  /** The text was sent: it is gone here, and in the other tabs that had it, so that nobody says it twice. */
  sent(): void {
    const { draft, tabs } = this.parts;
    const sent: Sent = { text: draft.text(), version: this.common.version };
    draft.write('');
    tabs.tell(JSON.stringify(sent));
  }

  /** The person has decided: the other text below this one, or this one alone. */
  decide(choice: 'both' | 'mine'): void {
    const { other } = this;
    if (other === null) return;
    this.other = null;
    this.agree(other);
    const { draft } = this.parts;
    if (choice === 'both') draft.write(`${draft.text()}\n\n${other.text}`);
    this.later();
    this.tell();
  }

  /** Stops. */
  close(): void {
    this.cancel?.();
    this.stopListening();
  }

  /** Empties what was sent in another tab, or grew there into what was sent. Words typed here alone stay. */
  private sentElsewhere(sent: Sent | null): void {
    const { draft, store } = this.parts;
    const mine = draft.text();
    if (sent === null || mine === '') return;
    // Versions grow from one another: whoever sent a later one had this one too.
    const { version, text } = this.common;
    const hadInCommon = version > 0 && mine === text && sent.version >= version;
    if (mine !== sent.text && !hadInCommon) return;
    if (this.other?.text === sent.text) this.other = null;
    this.common = commonOf(store.get(this.key));
    draft.write('');
    this.tell();
  }

  private compare(theirs: KeptDraft): void {
    const { draft } = this.parts;
    const mine = draft.text();
    if (mine === theirs.text) return this.agree(theirs);
    if (theirs.version === this.common.version) return this.later(); // only this device went on
    if (mine.trim() === '' || mine === this.common.text) {
      this.agree(theirs);
      draft.write(theirs.text);
      return;
    }
    this.other = theirs;
    this.tell();
  }

  private later(): void {
    this.cancel?.();
    this.cancel = this.parts.after(QUIET_MS, () => void this.keep());
  }

  private async keep(): Promise<void> {
    const text = this.parts.draft.text();
    if (this.isAsking || this.other !== null || text === this.common.text) return;
    this.isAsking = true;
    const answer = await this.parts.keep(text, this.common.version).catch(() => null);
    this.isAsking = false;
    // Without an answer it is kept at the next word, or after the next join.
    if (answer?.ok !== true) return;
    if (!answer.kept) return this.compare(answer.draft);
    this.agree({ version: answer.version, text });
    if (this.parts.draft.text() !== text) this.later();
  }

  private agree({ version, text }: Common): void {
    this.common = { version, text };
    this.parts.store.set(this.key, JSON.stringify(this.common));
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

function commonOf(stored: string | null): Common {
  try {
    const { version, text } = JSON.parse(stored ?? 'null') as Common;
    return typeof version === 'number' && typeof text === 'string' ? { version, text } : NOTHING;
  } catch {
    return NOTHING;
  }
}

function sentOf(note: string): Sent | null {
  try {
    const { text, version } = JSON.parse(note) as Sent;
    return typeof text === 'string' && typeof version === 'number' ? { text, version } : null;
  } catch {
    return null;
  }
}
