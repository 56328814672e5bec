import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { IS_OPEN, noteCaller } from '../platform/caller.js';
import { cookieFrom } from '../platform/cookies.js';
import { languageFrom } from '../platform/language.js';
import { Refused } from '../platform/refused.js';
import { PeopleService } from './people.service.js';
import { SIGN_IN_COOKIE } from '../platform/cookies.js';

/** Finds out who makes a request, and refuses nobody-in-particular on every route that is not `Open`. */
@Injectable()
export class SignInGuard implements CanActivate {
  constructor(
    private readonly people: PeopleService,
    private readonly reflector: Reflector,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType() !== 'http') return true; // sockets are checked before they are accepted
    const request = context.switchToHttp().getRequest<Request>();
    const token = cookieFrom(request.headers.cookie, SIGN_IN_COOKIE) ?? '';
    const found = this.people.signInByToken(token);
    if (found !== null) {
      const { signIn, person } = found;
      const language = person.language ?? languageFrom(request.headers['accept-language']);
      noteCaller(request, { person: person.id, signIn: signIn.id, language });
      return true;
    }
    const marks = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(IS_OPEN, marks) === true) return true;
    throw new Refused(this.people.isExpired(token) ? 'session-expired' : 'not-signed-in');
  }
}
