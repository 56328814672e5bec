import { Injectable } from '@nestjs/common';
import { PeopleService } from '../people/people.service.js';
import { Authenticator, type Identity } from '../realtime/identity.js';

/** Lets in whoever the sign-ins know. */
@Injectable()
export class PeopleAuthenticator extends Authenticator {
  constructor(private readonly people: PeopleService) {
    super();
  }

  override identify(cookieToken: string): Identity | null {
    const found = this.people.signInByToken(cookieToken);
    return found && { person: found.person.id, signIn: found.signIn.id };
  }
}
