import { setTimeout as sleep } from 'node:timers/promises';
import { numberAfter } from './frames.mjs';
import { textOf } from './texts.mjs';

const SEQ = Buffer.from('"seq":');
const REFUSED = Buffer.from('"ok":false');

/** The speakers of a run: they number what they say, and note when it was sent and when it was acknowledged. */
export class Speakers {
  /** The position of the last contribution that was acknowledged. */
  head = 0;
  acknowledged = 0;
  /** From sending to acknowledgement, in milliseconds, since `acks` was last emptied. */
  acks = [];
  /** When the contribution at a position was sent, by position. @type {Map<number, number>} */
  sentAt = new Map();

  #said = 0;
  #inFlight = 0;
  #saturating = false;

  /** @param {import('./connection.mjs').Connection[]} connections joined */
  constructor(connections) {
    this.connections = connections;
  }

  /**
   * Says the next thing.
   * @param {import('./connection.mjs').Connection} connection
   */
  #say(connection) {
    const text = textOf(this.#said);
    this.#said += 1;
    this.#inFlight += 1;
    const sent = performance.now();
    connection.ask(connection.dialect.say(text), (answer) => {
      this.#inFlight -= 1;
      if (answer.includes(REFUSED)) throw new Error(`refused: ${answer.toString()}`);
      const seq = numberAfter(answer, SEQ);
      this.acknowledged += 1;
      this.acks.push(performance.now() - sent);
      this.sentAt.set(seq, sent);
      if (seq > this.head) this.head = seq;
      if (this.#saturating) this.#say(connection);
    });
  }

  /** Keeps `inFlight` contributions of each speaker on the way until `rest` is called. */
  saturate(inFlight) {
    this.#saturating = true;
    for (let i = 0; i < inFlight; i += 1) for (const connection of this.connections) this.#say(connection);
  }

  /** Stops, and waits until everything said has been acknowledged. */
  async rest() {
    this.#saturating = false;
    while (this.#inFlight > 0) await sleep(5);
  }

  /** Says `perSecond` things a second for some time, in turn, whether or not the server keeps up. */
  async keepPace(perSecond, forMs) {
    const begin = performance.now();
    const count = Math.round((perSecond * forMs) / 1000);
    for (let i = 0; i < count; i += 1) {
      const due = begin + (i * 1000) / perSecond - performance.now();
      if (due > 1) await sleep(due);
      this.#say(this.connections[i % this.connections.length]);
    }
    await sleep(Math.max(0, begin + forMs - performance.now()));
  }

  /** Says `count` things one after the other. */
  async sayInTurn(count) {
    for (let i = 0; i < count; i += 1) {
      this.#say(this.connections[i % this.connections.length]);
      await this.rest();
    }
  }
}
