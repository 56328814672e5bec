import type { CookieOptions } from 'express';
import type { Config } from '../platform/config.js';
import { SIGN_IN_MS } from './sign-in.service.js';

/** The name of the cookie that holds a sign-in's token. */
export const SIGN_IN_COOKIE = 'krag';

/** Out of reach of scripts and of other websites; with https, never sent without it. */
export function cookieOptions(config: Config): CookieOptions {
  return { httpOnly: true, sameSite: 'strict', secure: config.isSecure, path: '/', maxAge: SIGN_IN_MS };
}
