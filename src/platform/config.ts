import { resolve } from 'node:path';

/** How much is logged, from most to least. */
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** One of the levels of the log. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * The settings of the server. They come from the environment and are checked once, at start.
 *
 * | variable | default | meaning |
 * |---|---|---|
 * | `PORT` | 3000 | the TCP port to listen on; 0 lets the system choose |
 * | `HOST` | 127.0.0.1 | the address to listen on; `0.0.0.0` for all |
 * | `PUBLIC_URL` | `http://localhost:PORT` | what people type: scheme, host and port, no path. Join links begin with it, and only pages from it may talk to the server. Unset, `http://127.0.0.1:PORT` is accepted beside it. With https, cookies are `Secure` |
 * | `ALLOWED_ORIGINS` | none | further origins whose pages may talk to the server, separated by commas |
 * | `TRUSTED_PROXIES` | 0 | how many proxies stand in front, so that the address of a client is read from the right place |
 * | `DATA_DIR` | `./data` | where the database lives |
 * | `LOG_LEVEL` | info | trace, debug, info, warn, error, fatal or silent |
 * | `KRAG_TIME_ZONE` | Europe/Warsaw | the time zone of exported documents |
 * | `KRAG_COMMANDS_PER_SECOND` | 10 | commands of one person that are taken in the long run |
 * | `KRAG_COMMAND_BURST` | 30 | commands of one person that are taken at once |
 * | `KRAG_SOCKETS_PER_PERSON` | 10 | live connections that one person may hold |
 */
export class Config {
  readonly port: number;
  readonly host: string;
  /** An origin: no path and no slash at the end. */
  readonly publicUrl: string;
  /** Origins whose pages may talk to the server, `publicUrl` among them. */
  readonly allowedOrigins: ReadonlySet<string>;
  readonly trustedProxies: number;
  /** An absolute path. */
  readonly dataDir: string;
  readonly logLevel: LogLevel;
  readonly timeZone: string;
  readonly commandsPerSecond: number;
  readonly commandBurst: number;
  readonly socketsPerPerson: number;

  constructor(values: ConfigValues) {
    Object.assign(this, values);
  }

  /** Whether people reach the server by https, so that cookies can be kept to it. */
  get isSecure(): boolean {
    return this.publicUrl.startsWith('https:');
  }
}

/** The plain values of a configuration. */
export type ConfigValues = Omit<Config, 'isSecure'>;

/** What is wrong with the settings: one sentence each. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/**
 * Reads the settings. A variable that is set to nothing counts as not set.
 * @throws ConfigError with every fault at once
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = [];
  const text = (name: string): string | null => env[name]?.trim() || null;

  const whole = (name: string, fallback: number, from: number, to: number): number => {
    const value = text(name);
    if (value === null) return fallback;
    if (/^\d{1,9}$/.test(value) && Number(value) >= from && Number(value) <= to) return Number(value);
    faults.push(`${name} must be a whole number from ${from} to ${to}.`);
    return fallback;
  };

  const origin = (name: string, value: string): string => {
    const parsed = originOf(value);
    if (parsed === null) {
      faults.push(
        `${name} must be like https://krag.example.org: scheme and host (and port), without a path.`,
      );
    }
    return parsed ?? '';
  };

  const port = whole('PORT', 3000, 0, 65_535);
  const givenUrl = text('PUBLIC_URL');
  const publicUrl = givenUrl === null ? `http://localhost:${port}` : origin('PUBLIC_URL', givenUrl);
  const further = (text('ALLOWED_ORIGINS') ?? '').split(',').filter((part) => part.trim() !== '');
  const allowedOrigins = new Set([
    publicUrl,
    ...further.map((part) => origin('ALLOWED_ORIGINS', part.trim())),
  ]);
  if (givenUrl === null) allowedOrigins.add(`http://127.0.0.1:${port}`);

  const level = text('LOG_LEVEL') ?? 'info';
  const logLevel = LOG_LEVELS.find((known) => known === level);
  if (logLevel === undefined) faults.push(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`);

  const timeZone = text('KRAG_TIME_ZONE') ?? 'Europe/Warsaw';
  if (!isTimeZone(timeZone)) faults.push('KRAG_TIME_ZONE must be a time zone like Europe/Warsaw.');

  const values: ConfigValues = {
    port,
    host: text('HOST') ?? '127.0.0.1',
    publicUrl,
    allowedOrigins,
    trustedProxies: whole('TRUSTED_PROXIES', 0, 0, 10),
    dataDir: resolve(text('DATA_DIR') ?? './data'),
    logLevel: logLevel ?? 'info',
    timeZone,
    commandsPerSecond: whole('KRAG_COMMANDS_PER_SECOND', 10, 1, 100_000),
    commandBurst: whole('KRAG_COMMAND_BURST', 30, 1, 100_000),
    socketsPerPerson: whole('KRAG_SOCKETS_PER_PERSON', 10, 1, 10_000),
  };
  if (faults.length > 0) throw new ConfigError(faults);
  return new Config(values);
}

/** The origin that a text names, if it names nothing more. */
function originOf(value: string): string | null {
  if (!URL.canParse(value)) return null;
  const url = new URL(value);
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  return isWeb && url.href === `${url.origin}/` ? url.origin : null;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
