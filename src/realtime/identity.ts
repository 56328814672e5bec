import type { Language } from '../core/protocol/messages.js';
import type { Millis, PersonId } from '../core/session/ids.js';

/** Who is behind a socket. Made by the server at the handshake, never from what a client says of itself. */
export interface Identity {
  readonly person: PersonId;
  /** The sign-in that the cookie stands for; when it ends, so do its sockets. */
  readonly signIn: string;
  /** From when on the cookie stands for nobody any more. */
  readonly expiresAt: Millis;
}

/** Why a cookie stands for nobody: it is not known here, or its time is over. */
export type NoIdentity = 'not-signed-in' | 'session-expired';

/** Knows who is signed in. Implemented by the feature that keeps the sign-ins. */
export abstract class Authenticator {
  /** The identity that belongs to the token of a sign-in cookie, or why there is none. Never waits and never throws. */
  abstract identify(cookieToken: string): Identity | NoIdentity;
}

/** What the server keeps with a socket (`socket.data`): small, since there are thousands. */
export interface SocketData {
  identity: Identity;
  language: Language;
  /** Commands on their way to the journal. */
  inFlight: number;
  /** Messages that were refused for coming too fast, less those that were taken since. */
  strikes: number;
}
