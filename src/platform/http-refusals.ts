import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { RefusalCode } from '../core/protocol/refusals.js';
import { languageOf } from './caller.js';
import { Refusals } from './refusals.js';
import { Refused } from './refused.js';

/** Codes whose HTTP status says more than "not now" (409). */
const STATUS: Partial<Record<RefusalCode, number>> = {
  'bad-input': 400,
  'bad-value': 400,
  'bad-characters': 400,
  'empty-text': 400,
  'text-too-long': 400,
  'unsupported-version': 400,
  'not-signed-in': 401,
  'session-expired': 401,
  'signed-out': 401,
  'link-unknown': 401,
  'link-revoked': 401,
  'not-allowed': 403,
  'no-rights': 403,
  'not-your-topic': 403,
  'foreign-origin': 403,
  'charter-not-accepted': 403,
  'not-found': 404,
  'no-such-session': 404,
  'no-such-topic': 404,
  'unknown-command': 404,
  'too-large': 413,
  'slow-down': 429,
  'too-many-connections': 429,
  internal: 500,
  storage: 503,
};

/** The HTTP status that goes with a code. */
export function statusOf(code: RefusalCode): number {
  return STATUS[code] ?? 409;
}

/**
 * Makes a `Refusal` of everything that goes wrong in a request: of a service's "no", of an address
 * that does not exist, of a body that cannot be read, of a bug. What was sent is never sent back.
 */
@Catch()
export class HttpRefusals implements ExceptionFilter {
  private readonly logger = new Logger(HttpRefusals.name);

  constructor(private readonly refusals: Refusals) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const { code, details } = error instanceof Refused ? error : new Refused(codeOf(error));
    if (code === 'internal') this.logger.error(error instanceof Error ? error : 'A throw without an error');
    if (response.headersSent) {
      response.destroy(); // half an answer must not look like a whole one
      return;
    }
    const refusal = this.refusals.refuse(code, details, languageOf(request));
    if (refusal.retryAfterMs !== undefined) {
      response.setHeader('Retry-After', Math.ceil(refusal.retryAfterMs / 1000));
    }
    response.status(statusOf(code)).setHeader('Cache-Control', 'no-store').json(refusal);
  }
}

/** What an error of Nest, of Express or of its body parser means to people. */
function codeOf(error: unknown): RefusalCode {
  const status = error instanceof HttpException ? error.getStatus() : statusIn(error);
  if (status === 404) return 'not-found';
  if (status === 413) return 'too-large';
  if (status === 429) return 'slow-down';
  return status >= 400 && status < 500 ? 'bad-input' : 'internal';
}

/** Express and its body parser put a status on their errors. */
function statusIn(error: unknown): number {
  const isMarked = typeof error === 'object' && error !== null && 'status' in error;
  return isMarked && typeof error.status === 'number' ? error.status : 500;
}
