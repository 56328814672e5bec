import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Language } from '../core/protocol/messages.js';
import type { PersonId } from '../core/session/ids.js';
import { languageFrom } from './language.js';
import { Refused } from './refused.js';

/** Who makes a request. Known from the cookie alone, never from anything else that a client sends. */
export interface Caller {
  readonly person: PersonId;
  readonly signIn: string;
  readonly language: Language;
}

/** Kept apart from the request, so that no field of a request can ever be taken for it. */
const callers = new WeakMap<Request, Caller>();

/** Notes who makes a request; done once, by the guard that checks the sign-in. */
export function noteCaller(request: Request, caller: Caller): void {
  callers.set(request, caller);
}

/** Who makes a request, or null before anybody has signed in. */
export function callerOf(request: Request): Caller | null {
  return callers.get(request) ?? null;
}

/** The language in which to answer a request. */
export function languageOf(request: Request): Language {
  return callerOf(request)?.language ?? languageFrom(request.headers['accept-language']);
}

/** A controller's parameter: who asks. */
export const CalledBy = createParamDecorator((_data: unknown, context: ExecutionContext): Caller => {
  const caller = callerOf(context.switchToHttp().getRequest<Request>());
  if (caller === null) throw new Refused('not-signed-in');
  return caller;
});

/** The key of the mark that `Open` leaves. */
export const IS_OPEN = 'krag:open';

/** Marks a route that works without a sign-in. Every other one needs one. */
export const Open = (): MethodDecorator & ClassDecorator => SetMetadata(IS_OPEN, true);
