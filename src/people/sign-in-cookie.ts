import type { CookieOptions } from 'express';
import type { Config } from '../platform/config.js';
import { SIGN_IN_MS } from './sign-in.service.js';

/** Out of reach of scripts and of other websites; with https, never sent without it. */
export function cookieOptions(config: Config): CookieOptions {
  return { httpOnly: true, sameSite: 'strict', secure: config.isSecure, path: '/', maxAge: SIGN_IN_MS };
}
