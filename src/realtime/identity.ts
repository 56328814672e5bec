import type { Language } from '../core/protocol/messages.js';
import type { PersonId } from '../core/session/ids.js';

/** Who is behind a socket. Made by the server at the handshake, never from what a client says of itself. */
export interface Identity {
  readonly person: PersonId;
  /** The sign-in that the cookie stands for; when it ends, so do its sockets. */
  readonly signIn: string;
}

/** Knows who is signed in. Implemented by the feature that keeps the sign-ins. */
export abstract class Authenticator {
  /** The identity that belongs to the token of a sign-in cookie, or null. Never waits and never throws. */
  abstract identify(cookieToken: string): Identity | null;
}

/** What the server keeps with a socket (`socket.data`): small, since there are thousands. */
export interface SocketData {
  identity: Identity;
  language: Language;
  /** Commands on their way to the journal. */
  inFlight: number;
  /** Messages in a row that were refused for coming too fast. */
  strikes: number;
}
