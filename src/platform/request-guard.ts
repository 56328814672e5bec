import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Config } from './config.js';
import { Refused } from './refused.js';

const HARMLESS_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether an `Origin` header names one of our own pages: scheme, host and port must be the very same. */
export function isAllowedOrigin(config: Config, origin: string | undefined): boolean {
  return origin !== undefined && config.allowedOrigins.has(origin);
}

/**
 * Keeps other websites from acting in the name of a person who is signed in (CSRF). A request that
 * can change something must come from a page of ours, and its body, if it has one, must be JSON: a
 * form of a foreign page can send neither the one nor the other.
 */
@Injectable()
export class RequestGuard implements CanActivate {
  constructor(private readonly config: Config) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType() !== 'http') return true; // a socket's origin is checked at its handshake
    const request = context.switchToHttp().getRequest<Request>();
    if (HARMLESS_METHODS.has(request.method)) return true;
    if (!this.isFromOurPage(request)) throw new Refused('foreign-origin');
    if (hasBody(request) && !isJson(request)) throw new Refused('bad-input');
    return true;
  }

  /** Where a browser leaves out `Origin`, it says in `Sec-Fetch-Site` whose page is asking. */
  private isFromOurPage({ headers }: Request): boolean {
    return headers.origin === undefined
      ? headers['sec-fetch-site'] === 'same-origin'
      : isAllowedOrigin(this.config, headers.origin);
  }
}

function hasBody({ headers }: Request): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function isJson({ headers }: Request): boolean {
  return /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '');
}
