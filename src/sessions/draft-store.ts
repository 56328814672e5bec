import type { KeptDraft } from '../core/protocol/messages.js';
import type { Millis, PersonId, SessionId } from '../core/session/ids.js';

/** Whose draft, in which session. */
export interface DraftOwner {
  readonly session: SessionId;
  readonly person: PersonId;
}

/** Something that concerns a draft. */
export type DraftChange = DraftOwner &
  (
    | {
        readonly kind: 'keep';
        /** Empty: nothing is to be kept. */
        readonly text: string;
        /** The version that its author had before them; 0 for none. */
        readonly base: number;
        readonly at: Millis;
      }
    /** This was said: a draft that it began with is no draft any more. */
    | { readonly kind: 'said'; readonly text: string }
  );

/** What became of a change: done, or another device has kept something else meanwhile. */
export type DraftOutcome =
  { readonly kept: true; readonly version: number } | { readonly kept: false; readonly draft: KeptDraft };

/** Where drafts are kept. A port: used as type and as Nest token at once. */
export abstract class DraftStore {
  /** Everybody who has a draft. */
  abstract owners(): Promise<readonly DraftOwner[]>;

  /** Somebody's draft. */
  abstract find(owner: DraftOwner): Promise<KeptDraft | null>;

  /** Makes changes, in their order and all or none. */
  abstract apply(changes: readonly DraftChange[]): Promise<readonly DraftOutcome[]>;

  /** Deletes all drafts of a session. */
  abstract deleteSession(session: SessionId): Promise<void>;
}

/** What is to be done for a change, where `present` is kept now. */
export function decideDraft(
  present: KeptDraft | null,
  change: DraftChange,
): { readonly outcome: DraftOutcome; readonly write: KeptDraft | 'delete' | 'nothing' } {
  const version = present?.version ?? 0;
  if (change.kind === 'said') {
    const isSaid = present !== null && change.text.startsWith(present.text.trim());
    return { outcome: { kept: true, version: 0 }, write: isSaid ? 'delete' : 'nothing' };
  }
  const { text, base, at } = change;
  if (present !== null && present.text === text)
    return { outcome: { kept: true, version }, write: 'nothing' };
  if (present !== null && version !== base)
    return { outcome: { kept: false, draft: present }, write: 'nothing' };
  if (text === '') return { outcome: { kept: true, version: 0 }, write: 'delete' };
  // By time, so that no version comes twice, also when a draft was deleted in between.
  const next = Math.max(at, version + 1);
  return { outcome: { kept: true, version: next }, write: { text, version: next } };
}
