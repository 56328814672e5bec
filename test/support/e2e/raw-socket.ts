import type { Socket as TcpSocket } from 'node:net';
import { WebSocket } from 'ws';
import type { LiveApp } from './live-app.js';

const WITHIN_MS = 5_000;

/** How a raw connection is made; what is not named is as a browser does it. */
export interface RawOptions {
  readonly cookie?: string;
  /** Null: none. */
  readonly origin?: string | null;
  readonly query?: string;
}

/** A WebSocket on which a test writes packets of Engine.IO by hand, since socket.io-client cannot misbehave. */
export class RawSocket {
  readonly received: string[] = [];
  closed: { readonly code: number } | null = null;
  private acks = 0;
  private waiting: (() => void)[] = [];

  private constructor(private readonly ws: WebSocket) {
    ws.on('message', (data: Buffer) => {
      const text = data.toString('utf8');
      if (text === '2') ws.send('3');
      else this.received.push(text);
      this.wake();
    });
    ws.on('close', (code) => {
      this.closed = { code };
      this.wake();
    });
    // What went wrong is told by `closed`.
    ws.on('error', () => undefined);
  }

  /** Opens a WebSocket. @throws Error with the status of the HTTP answer when there is none */
  static async open(app: LiveApp, options: RawOptions = {}): Promise<RawSocket> {
    const { cookie, origin = app.url, query = 'EIO=4&transport=websocket' } = options;
    const headers = {
      ...(cookie === undefined ? {} : { cookie }),
      ...(origin === null ? {} : { origin }),
    };
    const ws = new WebSocket(`${app.url.replace('http', 'ws')}/socket.io/?${query}`, { headers });
    const raw = new RawSocket(ws);
    app.onEnd(() => ws.terminate());
    await new Promise<void>((resolve, reject) => {
      ws.once('open', resolve);
      ws.once('unexpected-response', (_request, response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
        response.on('close', () => {
          reject(new Error(`HTTP ${response.statusCode} ${body}`.trim()));
          ws.terminate();
        });
      });
      ws.once('error', reject);
    });
    return raw;
  }

  /** Opens a WebSocket and says who it is, as the web client does. */
  static async connect(app: LiveApp, cookie: string, language = 'pl'): Promise<RawSocket> {
    const raw = await RawSocket.open(app, { cookie });
    raw.send(`40${JSON.stringify({ version: 1, language })}`);
    await raw.until(() => raw.received.some((text) => text.startsWith('40')));
    return raw;
  }

  send(packet: string | Buffer): void {
    this.ws.send(packet);
  }

  /** Sends bytes as if they were text. */
  sendAsText(bytes: Buffer): void {
    this.ws.send(bytes, { binary: false });
  }

  /** Sends packets so that they arrive in one piece of the stream. */
  burst(...packets: readonly string[]): void {
    this.tcp.cork();
    for (const packet of packets) this.send(packet);
    this.tcp.uncork();
  }

  /** Sends a part of a message that never ends. */
  fragment(text: string): void {
    this.ws.send(text, { fin: false });
  }

  /** Sends an event, its arguments as JSON text, and waits for the answer. Null: the connection was closed. */
  async ask<T = unknown>(...jsons: readonly string[]): Promise<T | null> {
    const id = this.acks++;
    this.send(`42${id}[${jsons.join(',')}]`);
    const head = `43${id}[`;
    const find = () => this.received.find((text) => text.startsWith(head));
    await this.until(() => find() !== undefined || this.closed !== null);
    const answer = find();
    return answer === undefined ? null : (JSON.parse(answer.slice(head.length - 1)) as [T])[0];
  }

  /** From now on nothing is read from the network; the buffers of both sides fill. */
  stopReading(): void {
    this.tcp.pause();
  }

  goOnReading(): void {
    this.tcp.resume();
  }

  async untilClosed(): Promise<number> {
    await this.until(() => this.closed !== null);
    return this.closed?.code ?? 0;
  }

  async until(holds: () => boolean): Promise<void> {
    const deadline = Date.now() + WITHIN_MS;
    while (!holds()) {
      const left = deadline - Date.now();
      if (left <= 0) throw new Error(`waited in vain; last came ${this.received.at(-1)?.slice(0, 200)}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.waiting.push(() => (clearTimeout(timer), resolve()));
      });
    }
  }

  close(): void {
    this.ws.terminate();
  }

  private get tcp(): TcpSocket {
    return (this.ws as unknown as { _socket: TcpSocket })._socket;
  }

  private wake(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
