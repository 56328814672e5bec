import { randomBytes, randomUUID } from 'node:crypto';

const SECRET_BYTES = 32;
const SALT_BYTES = 16;

/** Everything random, from the system's secure source. Injected, so that tests can count instead. */
export class Ids {
  /** A new UUID (version 4): names a person, a network, a session. Not a secret. */
  uuid(): string {
    return randomUUID();
  }

  /** A new secret of 256 bits, safe in a URL: join links and sign-ins. */
  token(): string {
    return randomBytes(SECRET_BYTES).toString('base64url');
  }

  /** A new salt of 128 bits (hex), which keeps the digest of words from being guessed, and seeds what is drawn. */
  salt(): string {
    return randomBytes(SALT_BYTES).toString('hex');
  }
}
