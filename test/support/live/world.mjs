import { io } from 'socket.io-client';
import { randomUUID } from 'node:crypto';

/** How many requests are on the way at the same time while a world is made. */
const AT_ONCE = 16;

/** The HTTP interface as a browser of one person uses it. */
export class Api {
  constructor(url, cookie = '') {
    this.url = url;
    this.cookie = cookie;
  }

  async request(method, path, body) {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        origin: this.url,
        ...(this.cookie === '' ? {} : { cookie: this.cookie }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return { text, cookies: response.headers.getSetCookie() };
  }

  async get(path) {
    return JSON.parse((await this.request('GET', path)).text);
  }

  async post(path, body) {
    const { text } = await this.request('POST', path, body);
    return text === '' ? null : JSON.parse(text);
  }
}

/** Signs in with a personal link, and gives the person with the cookie. */
export async function signIn(url, link) {
  const token = link.slice(link.indexOf('#') + 1);
  const { text, cookies } = await new Api(url).request('POST', '/api/sign-in', { token });
  const cookie = cookies.map((line) => line.split(';')[0]).join('; ');
  return { me: JSON.parse(text), cookie };
}

/** Makes people in a network of a server that was just started. */
export async function makePeople({
  url,
  organiserLink,
  participants,
  moderators = ['Prowadząca'],
  unit = '',
}) {
  const { me, cookie } = await signIn(url, organiserLink);
  const organiser = { person: me.person, name: me.name, role: 'organiser', cookie };
  const api = new Api(url, cookie);
  const [{ id: network }] = await api.get('/api/networks');
  const make = (role) => (name) =>
    makePerson(api, network, { name, unit: role === 'participant' ? unit : '', role });
  const moderating = await inParallel(moderators, make('moderator'));
  const participating = await inParallel(participants, make('participant'));
  return { network, organiser, moderators: moderating, participants: participating };
}

/** Makes people, and opens a session. */
export async function makeWorld({ mode = 'open', ...options }) {
  const people = await makePeople(options);
  const session = await openSession(options.url, people.network, people.moderators[0], mode);
  return { ...people, session };
}

/** One member, signed in, with the charter accepted. */
async function makePerson(organiser, network, who) {
  const { person } = await organiser.post(`/api/networks/${network}/people`, who);
  const link = await organiser.post(`/api/networks/${network}/people/${person}/links`, {});
  const { cookie } = await signIn(organiser.url, link.url);
  const api = new Api(organiser.url, cookie);
  const { version } = await api.get(`/api/networks/${network}/charter`);
  await api.post(`/api/networks/${network}/charter/acceptance`, { version });
  return { person, name: who.name, role: who.role, cookie };
}

/** Plans a session and opens it, as its moderator does. */
async function openSession(url, network, moderator, mode) {
  const api = new Api(url, moderator.cookie);
  const { id: session } = await api.post(`/api/networks/${network}/sessions`, {
    title: 'Sesja próbna',
    startsAt: Date.now(),
    mode,
    turnSeconds: null,
    // Who is called has the floor at once, and nobody is called unless somebody says so.
    settings: { acceptMs: null, advance: 'manual' },
  });
  await asModerator(url, moderator, session, { type: 'OpenSession' });
  return session;
}

/** Gives one command over a connection of its own. */
export async function asModerator(url, moderator, session, command) {
  const socket = io(url, {
    transports: ['websocket'],
    auth: { version: 1, language: 'pl' },
    extraHeaders: { cookie: moderator.cookie, origin: url },
    forceNew: true,
  });
  try {
    const ask = (event, message) => socket.timeout(10_000).emitWithAck(event, message);
    const joined = await ask('join', { session, position: null });
    if (!joined.ok) throw new Error(`join: ${joined.code}`);
    const answer = await ask('command', { id: randomUUID(), session, ...command });
    if (!answer.ok) throw new Error(`${command.type}: ${answer.code}`);
    return answer;
  } finally {
    socket.disconnect();
  }
}

/** Does a job for each, several at the same time. */
async function inParallel(items, job) {
  const results = new Array(items.length);
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await job(items[index]);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker));
  return results;
}
