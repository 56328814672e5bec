import { code, table } from './docs-markdown.mjs';
import { commentIn, namesIn, valueIn } from './docs-source.mjs';

const SETTINGS = 'src/core/session/settings.ts';
const ADAPTER = 'src/realtime/socket-io.adapter.ts';
const OUTBOX = 'src/realtime/outbox.ts';
const WELCOME = 'src/sessions/welcome.ts';
const ATTEMPTS = 'src/people/attempt-limit.ts';

/** What bounds a client besides the lengths of texts: what, the constant that says how far, and its unit. */
const LIMITS = [
  ['One message of a socket', ADAPTER, 'MAX_MESSAGE_BYTES', 'bytes'],
  ['The body of an HTTP request', 'src/platform/http-setup.ts', 'BODY_LIMIT', ''],
  ['Messages of one socket that wait for their answer', ADAPTER, 'MOST_IN_FLIGHT', ''],
  ['`slow-down`, less the messages taken since, before the connection is cut', ADAPTER, 'MOST_STRIKES', ''],
  ['Packets that wait for one reader before the connection is cut', OUTBOX, 'MOST_WAITING_PACKETS', ''],
  ['The same by size', OUTBOX, 'MOST_WAITING_BYTES', 'characters'],
  ['Missed events that are sent one by one; for more there is a snapshot', WELCOME, 'MOST_MISSED_EVENTS', ''],
  ['Events of the timeline that come with a snapshot', WELCOME, 'FIRST_PAGE', ''],
  ['From one `head` to the next', 'src/sessions/sessions.service.ts', 'BEACON_MS', 'ms'],
  ['How long a device is remembered', 'src/people/sign-in.service.ts', 'SIGN_IN_MS', 'ms'],
  ['Links that do not work, tried from one address in a minute', ATTEMPTS, 'FAILURES', ''],
  ['Sign-ins by one link in a minute', ATTEMPTS, 'SUCCESSES', ''],
];

/** All of them as a table. */
export function limitsTable() {
  const lengths = namesIn(SETTINGS).filter((name) => name.endsWith('_LIMIT'));
  const rows = [
    ...lengths.map((name) => [
      commentIn(SETTINGS, name),
      measured(valueIn(SETTINGS, name), ''),
      code(SETTINGS),
    ]),
    ...LIMITS.map(([what, path, name, unit]) => [what, measured(valueIn(path, name), unit), code(path)]),
  ];
  return table(['what', 'at most', 'set in'], rows);
}

const DAY_MS = 24 * 60 * 60 * 1_000;

function measured(value, unit) {
  if (typeof value === 'string') return value;
  if (unit === 'ms') return value % DAY_MS === 0 ? `${value / DAY_MS} days` : `${value / 1_000} s`;
  return `${value.toLocaleString('en')} ${unit}`.trim();
}
