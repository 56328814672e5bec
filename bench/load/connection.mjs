import { connect } from 'node:net';
import { FrameReader, textFrame } from './frames.mjs';

/** All connections read into one buffer: what is in it is looked at before the next read. */
const READ_BUFFER = Buffer.alloc(256 * 1024);
const PONG = textFrame('3');
const SNAPSHOT = Buffer.from('42["snapshot"');
const CONNECT_TIMEOUT_MS = 30_000;

/** What the second character of a socket.io packet means. */
const CONNECTED = 48; // '0'
const EVENT = 50; // '2'
const ACK = 51; // '3'
const REFUSED = 52; // '4'

/**
 * One socket.io client, as cheap as a client can be: a TCP connection that speaks the framing itself.
 * It follows the positions of what is delivered and throws when one is missing.
 */
export class Connection {
  /** The last position that this reader has; -1 before it joined. */
  seq = -1;
  /** What it has been sent since it joined, in contributions and other events. */
  delivered = 0;
  /** Given to the next join: one that was here before asks only for the rest. @type {import('./dialects.mjs').Place | null} */
  position = null;
  /** Called for what is delivered, with the positions it covers. @type {((from: number, to: number) => void) | null} */
  onDelivery = null;
  /** Called with the whole packet; costs a parse, so only for samples. @type {((packet: any) => void) | null} */
  onContents = null;
  /** Called once when the connection ends. @type {((reason: string) => void) | null} */
  onEnd = null;

  /** The time of the last position. */
  #at = 0;
  #socket = null;
  #upgraded = false;
  #asked = 0;
  /** Of what came ahead of the answer to the join. */
  #snapshotBytes = 0;
  /** What to do with the answers that are still to come, by the number of the question. */
  #answers = new Map();
  #opened = null;

  /**
   * @param {import('./dialects.mjs').Dialect} dialect
   * @param {{ port: number, headers?: Record<string, string>, localAddress?: string }} address
   */
  constructor(dialect, address) {
    this.dialect = dialect;
    this.address = address;
    this.delivers = Buffer.from(dialect.delivers);
  }

  /** Connects; resolves when the server has opened the namespace. */
  open() {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#end('connecting took too long'), CONNECT_TIMEOUT_MS);
      this.#opened = (error) => {
        clearTimeout(timer);
        this.#opened = null;
        if (error) reject(error);
        else resolve();
      };
      this.#dial();
    });
  }

  #dial() {
    const { port, headers = {}, localAddress } = this.address;
    const frames = new FrameReader(
      (head, length) => this.#wants(head, length),
      (payload) => this.#whole(payload),
    );
    const lines = [
      'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
      `Host: 127.0.0.1:${port}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ];
    this.#socket = connect({
      port,
      host: '127.0.0.1',
      noDelay: true,
      ...(localAddress === undefined ? {} : { localAddress }),
      onread: {
        buffer: READ_BUFFER,
        callback: (length, buffer) => {
          const bytes = buffer.subarray(0, length);
          if (this.#upgraded) frames.push(bytes);
          else this.#upgrade(bytes, frames);
          return true;
        },
      },
    });
    this.#socket.on('error', (error) => this.#end(error.message));
    this.#socket.on('close', () => this.#end('closed'));
    this.#socket.write(lines.join('\r\n') + '\r\n\r\n');
  }

  #upgrade(bytes, frames) {
    const end = bytes.indexOf('\r\n\r\n');
    if (!bytes.subarray(0, 12).equals(Buffer.from('HTTP/1.1 101')) || end < 0) {
      this.#end(`not upgraded: ${bytes.toString('utf8', 0, 300)}`);
      return;
    }
    this.#upgraded = true;
    frames.push(Buffer.from(bytes.subarray(end + 4)));
  }

  /** Looks at the beginning of a packet, and does at once what needs no more than that. */
  #wants(head, length) {
    const engine = head[0];
    if (engine !== 52) return this.#engine(engine);
    if (head[1] === EVENT) {
      if (head.indexOf(SNAPSHOT) === 0) this.#snapshotBytes = length;
      if (head.indexOf(this.delivers) !== 0) return false;
      this.#deliver(this.dialect.from(head), this.dialect.to(head), this.dialect.at(head));
      return this.onContents !== null;
    }
    if (head[1] === CONNECTED) this.#opened?.();
    return head[1] === ACK || head[1] === REFUSED;
  }

  /** engine.io's own packets. */
  #engine(type) {
    if (type === 50) this.#socket.write(PONG); // '2': ping
    if (type === 48) this.#socket.write(textFrame(this.dialect.connect));
    if (type === 49 || type === 0x03) this.#end('closed by the server'); // '1', or a close frame's status
    return false;
  }

  #deliver(from, to, at) {
    // Before the answer to the join: what it brings is counted from the answer's position.
    if (this.seq < 0 || to <= this.seq) return;
    if (from > this.seq + 1) throw new Error(`a gap: had ${this.seq}, got ${from} to ${to}`);
    this.delivered += to - this.seq;
    this.onDelivery?.(this.seq + 1, to);
    this.seq = to;
    this.#at = at;
  }

  #whole(payload) {
    if (payload[1] === EVENT) {
      this.onContents?.(JSON.parse(payload.toString('utf8', 2))[1]);
      return;
    }
    if (payload[1] === REFUSED) {
      this.#end(`refused: ${payload.toString('utf8', 2)}`);
      return;
    }
    const bracket = payload.indexOf(91); // '['
    const number = Number(payload.latin1Slice(2, bracket));
    const answer = this.#answers.get(number);
    this.#answers.delete(number);
    answer?.(payload.subarray(bracket));
  }

  /**
   * Sends an event and asks for its answer, which is given as bytes that must be read at once.
   * @param {string} event the event's name and arguments in JSON
   * @param {(answer: Buffer) => void} answer
   */
  ask(event, answer) {
    const number = this.#asked;
    this.#asked += 1;
    this.#answers.set(number, answer);
    this.#socket.write(textFrame(`42${number}${event}`));
  }

  /** Becomes a reader. */
  join() {
    return new Promise((resolve, reject) => {
      this.onEnd = (reason) => reject(new Error(reason));
      this.ask(this.dialect.join(this.position), (answer) => {
        try {
          this.position = this.dialect.joined(answer);
          this.seq = this.position.seq;
          this.#at = this.position.at;
          this.onEnd = null;
          resolve({ bytes: this.#snapshotBytes + answer.length });
        } catch (error) {
          reject(error);
        }
      });
    });
  }

  /** Remembers where it is, for a join after the connection was lost. */
  keepPosition() {
    this.position = { ...this.position, seq: this.seq, at: this.#at };
  }

  close() {
    this.onEnd = null;
    this.#socket?.destroy();
  }

  #end(reason) {
    this.#socket.destroy();
    const end = this.onEnd;
    this.onEnd = null;
    if (this.#opened !== null) this.#opened(new Error(reason));
    else end?.(reason);
  }
}
