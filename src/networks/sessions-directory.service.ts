import type { SessionSummary } from '../core/protocol/http.js';
import type { NetworkId } from '../core/session/ids.js';

/** What networks have to know about sessions. A port: used as type and as Nest token at once. */
export abstract class SessionsDirectory {
  /** The session to join: the live one, else the next planned, else the one that ended last. */
  abstract current(network: NetworkId): SessionSummary | null;
}
