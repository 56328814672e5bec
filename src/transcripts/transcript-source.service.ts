import type { NetworkId, Seq, SessionId } from '../core/session/ids.js';

/** What transcripts have to know about sessions. A port: used as type and as Nest token at once. */
export abstract class TranscriptSource {
  /** The network that a session belongs to, or null for an id that nobody knows. */
  abstract networkOf(session: SessionId): NetworkId | null;

  /** The contributions whose words nobody but their authors may read as yet (T46b); for good, where they were never revealed. */
  abstract sealedIn(session: SessionId): ReadonlySet<Seq>;
}
