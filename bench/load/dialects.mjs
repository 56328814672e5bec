import { randomUUID } from 'node:crypto';
import { numberAfter } from './frames.mjs';

/**
 * Where a reader stands.
 * @typedef {{ epoch: string, role: string, seq: number, at: number }} Place
 */

/**
 * How one server is spoken to, in socket.io's text packets. Every server answers a join with the
 * position from which the reader is whole, and a contribution with its position, so that all are
 * measured in the same way.
 *
 * @typedef {object} Dialect
 * @property {string} connect the packet that opens the namespace
 * @property {(position: Place | null) => string} join
 * @property {(text: string) => string} say
 * @property {string} delivers how a packet begins that brings contributions
 * @property {(head: Buffer) => number} from the first position that such a packet covers
 * @property {(head: Buffer) => number} to the last
 * @property {(head: Buffer) => number} at the time of the last
 * @property {(answer: Buffer) => Place} joined reads the answer to a join
 * @property {(packet: any) => { seq: number, text: string | null }[]} contents reads a whole packet
 */

const SEQ = Buffer.from('"seq":');
const FROM = Buffer.from('"from":');
const TO = Buffer.from('"to":');
const AT = Buffer.from('"at":');

/** The peers: one packet for each contribution. @type {Dialect} */
export const bare = {
  connect: '40',
  join: () => '["join"]',
  say: (text) => JSON.stringify(['say', { id: randomUUID(), text }]),
  delivers: '42["message"',
  from: (head) => numberAfter(head, SEQ),
  to: (head) => numberAfter(head, SEQ),
  at: (head) => numberAfter(head, AT),
  joined: (answer) => ({ epoch: '', role: '', seq: numberAfter(answer, SEQ), at: 0 }),
  contents: (message) => [{ seq: message.seq, text: message.text }],
};

/**
 * Krąg: one packet for all that was committed together.
 * @param {string} session
 * @returns {Dialect}
 */
export function krag(session) {
  return {
    connect: '40{"version":1,"language":"pl"}',
    join: (position) => JSON.stringify(['join', { session, position }]),
    say: (text) =>
      JSON.stringify(['command', { id: randomUUID(), session, type: 'Contribute', text, turn: null }]),
    delivers: '42["events"',
    from: (head) => numberAfter(head, FROM),
    to: (head) => numberAfter(head, TO),
    at: (head) => numberAfter(head, AT),
    joined: readKragJoin,
    contents: (packet) =>
      packet.events.map((event) => ({
        seq: event.seq,
        text: event.type === 'ContributionMade' ? event.words.text : null,
      })),
  };
}

const SINCE = Buffer.from('"since":{');
const MISSED = Buffer.from('"missed":{');
const PLACE = /"epoch":"([^"]*)".*?"you":\{"person":"[^"]*","role":"([^"]*)"/;

/** Only looked through, not parsed: a thousand snapshots would keep the generator busy, not the server. */
function readKragJoin(answer) {
  const since = answer.indexOf(SINCE);
  const upTo = since < 0 ? answer.indexOf(MISSED) : since;
  if (upTo < 0) throw new Error(`join refused: ${answer.toString('utf8', 0, 300)}`);
  const [, epoch, role] = PLACE.exec(answer.toString('utf8', 0, 500));
  const packet = answer.subarray(upTo);
  return { epoch, role, seq: numberAfter(packet, TO), at: numberAfter(packet, AT) };
}
