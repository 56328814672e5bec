import { Injectable } from '@nestjs/common';
import { PeopleService } from '../people/people.service.js';
import { Authenticator, type Identity, type NoIdentity } from '../realtime/identity.js';

/** Lets in whoever the sign-ins know. */
@Injectable()
export class PeopleAuthenticator extends Authenticator {
  constructor(private readonly people: PeopleService) {
    super();
  }

  override identify(cookieToken: string): Identity | NoIdentity {
    const found = this.people.signInByToken(cookieToken);
    if (!found) return this.people.isExpired(cookieToken) ? 'session-expired' : 'not-signed-in';
    const { person, signIn } = found;
    return { person: person.id, signIn: signIn.id, expiresAt: signIn.expiresAt };
  }
}
