import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Ids } from '../platform/ids.js';
import { Refused } from '../platform/refused.js';
import { AttemptLimit } from './attempt-limit.js';
import { digestOf } from './digest.js';
import { PeopleIndex } from './people-index.js';
import { PeopleStore } from './people-store.js';
import { PeopleService } from './people.service.js';
import type { JoinLink, Person, SignIn } from './people.js';

/** How long a device is remembered. */
export const SIGN_IN_MS = 30 * 24 * 60 * 60 * 1000;

/** Somebody who has just signed in, with the token for the cookie. */
export interface SignedIn {
  readonly person: Person;
  readonly token: string;
}

/** Signing in by a link, and out again. */
@Injectable()
export class SignInService {
  private readonly attempts = new AttemptLimit();

  constructor(
    private readonly index: PeopleIndex,
    private readonly store: PeopleStore,
    private readonly people: PeopleService,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Signs in whoever holds the secret of a link, always with a new token; the sign-in that this
   * device had before (`present`: its token) ends, so that a token planted by somebody else is dead.
   */
  async signIn(secret: string, address: string, present: string | null): Promise<SignedIn> {
    await this.attempts.assertMayTry(address);
    const link = this.index.linkByDigest(digestOf(secret));
    const person = link === null ? null : this.index.person(link.person);
    const refusal = refusalOf(link);
    if (refusal !== null || link === null || person === null) {
      await this.attempts.noteFailure(address);
      throw refusal ?? new Refused('link-unknown');
    }
    await this.attempts.noteSuccess(link.id);
    const token = this.ids.token();
    const signIn = this.newSignIn(link, token);
    const replaced = present === null ? null : this.index.signInByDigest(digestOf(present));
    if (!(await this.store.useLink(link, signIn, replaced?.id ?? null))) {
      throw refusalOf(this.index.link(link.id)) ?? new Refused('link-unknown');
    }
    this.index.noteUse(link.id, signIn.createdAt);
    this.index.putSignIn(signIn);
    if (replaced !== null) this.forget(replaced);
    return { person, token };
  }

  /** Ends a sign-in. Its connections are cut, its token works no more. */
  async signOut(id: string): Promise<void> {
    await this.store.endSignIn(id, this.clock.now());
    const signIn = this.index.removeSignIn(id);
    if (signIn !== null) this.people.noteSignInEnded(signIn, 'signed-out');
  }

  private newSignIn(link: JoinLink, token: string): SignIn {
    const createdAt = this.clock.now();
    return {
      id: this.ids.uuid(),
      person: link.person,
      link: link.id,
      digest: digestOf(token),
      createdAt,
      expiresAt: createdAt + SIGN_IN_MS,
    };
  }

  private forget(signIn: SignIn): void {
    if (this.index.removeSignIn(signIn.id) !== null) this.people.noteSignInEnded(signIn, 'signed-out');
  }
}

/** Why a link does not work. One that was used up is answered like one that never was. */
function refusalOf(link: JoinLink | null): Refused | null {
  if (link === null || (link.isOneTime && link.lastUsedAt !== null)) return new Refused('link-unknown');
  return link.revokedAt === null ? null : new Refused('link-revoked');
}
