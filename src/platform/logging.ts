import type { LoggerService } from '@nestjs/common';
import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from './config.js';

/** What is never written, wherever in a record it stands: who holds these can act as somebody else, or read them. */
const SECRETS = ['cookie', 'set-cookie', 'authorization', 'token', 'url', 'words', 'text', 'parameters'];

/** The program's log: one JSON object a line, without secrets and without what people said. */
export function createLogger(level: LogLevel, destination?: DestinationStream): Logger {
  const paths = SECRETS.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);
  const options = { level, base: null, timestamp: stdTimeFunctions.isoTime, redact: { paths, censor: '…' } };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** Lets Nest, and all that uses Nest's `Logger`, write to the program's log. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log = (message: unknown, ...rest: unknown[]): void => this.write('info', message, rest);
  warn = (message: unknown, ...rest: unknown[]): void => this.write('warn', message, rest);
  error = (message: unknown, ...rest: unknown[]): void => this.write('error', message, rest);
  fatal = (message: unknown, ...rest: unknown[]): void => this.write('fatal', message, rest);
  debug = (message: unknown, ...rest: unknown[]): void => this.write('debug', message, rest);
  verbose = (message: unknown, ...rest: unknown[]): void => this.write('trace', message, rest);

  /** Nest passes the context last and, with errors, the stack before it. */
  private write(level: Exclude<LogLevel, 'silent'>, message: unknown, rest: unknown[]): void {
    const context = rest.at(-1);
    const stack = rest.length > 1 ? rest[0] : undefined;
    if (message instanceof Error) this.logger[level]({ context, stack: stackOf(message) }, message.name);
    else if (typeof message === 'string') this.logger[level]({ context, stack }, message);
    else this.logger[level]({ context, stack, details: message });
  }
}

/** `JSON.parse` quotes what it could not read, which can be what people said. */
function stackOf(error: Error): string {
  const stack = error.stack ?? '';
  return error instanceof SyntaxError ? stack.slice(Math.max(0, stack.indexOf('\n    at '))) : stack;
}
