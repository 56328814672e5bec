import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { io, type Socket as ClientSocket } from 'socket.io-client';
import type { HeadBeacon } from '../core/protocol/messages.js';
import { engineConnection } from './engine-connections.js';
import { PreparedEvent } from './prepared-event.js';

let http: HttpServer;
let server: Server;
let clients: ClientSocket[];

beforeEach(async () => {
  http = createServer();
  server = new Server(http, { perMessageDeflate: false });
  clients = [];
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  for (const client of clients) client.close();
  await server.close();
});

/** A public client, its socket on the server, and the sessions that its beacons named, in order of arrival. */
async function connect(transports: string[]) {
  const client = io(`http://127.0.0.1:${(http.address() as AddressInfo).port}`, {
    transports,
    forceNew: true,
  });
  clients.push(client);
  const got: string[] = [];
  client.on('head', ({ session }: HeadBeacon) => got.push(session));
  const socket = await new Promise<Socket>((resolve) => server.once('connection', resolve));
  const throughSocketIo: unknown[] = [];
  socket.conn.on('packetCreate', (packet) => throughSocketIo.push(packet));
  return { client, socket, got, throughSocketIo };
}

const beacon = (session: string): HeadBeacon => ({ session, head: 1, now: 1 });
const prepared = (session: string) => new PreparedEvent('head', beacon(session));
const upgraded = (socket: Socket) => socket.conn.transport.name === 'websocket';

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 5_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

it.each([
  ['short', 'a'],
  ['of two bytes of length', 'Zażółć gęślą jaźń 🌳 '.repeat(40)],
  ['of eight bytes of length', 'ł'.repeat(70_000)],
])('a frame that is %s arrives whole, past socket.io', async (_, text) => {
  const { socket, got, throughSocketIo } = await connect(['websocket']);
  prepared(text).sendTo(socket);
  await until(() => got.length === 1);
  expect(got).toEqual([text]);
  expect(throughSocketIo).toEqual([]);
});

it('keeps the order with what goes through socket.io', async () => {
  const { socket, got } = await connect(['websocket']);
  const sent = Array.from({ length: 2_000 }, (_, i) => `${i} ${'x'.repeat(i % 7 === 0 ? 9_000 : 10)}`);
  for (const [i, text] of sent.entries()) {
    if (i % 3 === 0) socket.emit('head', beacon(text));
    else prepared(text).sendTo(socket);
    if (i % 50 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  await until(() => got.length === sent.length);
  expect(got).toEqual(sent);
});

it('reaches a client by long polling, and loses nothing while it changes to a websocket', async () => {
  const { socket, got } = await connect(['polling', 'websocket']);
  expect(upgraded(socket)).toBe(false);
  const sent: string[] = [];
  for (let i = 0; !upgraded(socket) || i < 50; i += 1) {
    sent.push(String(i));
    prepared(String(i)).sendTo(socket);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await until(() => got.length === sent.length);
  expect(got).toEqual(sent);
});

it('holds back for a peer that does not read, where it is seen, and sends it all when it reads again', async () => {
  const { client, socket, got } = await connect(['websocket']);
  const tcp = (
    client.io.engine.transport as unknown as { ws: { _socket: { pause(): void; resume(): void } } }
  ).ws._socket;
  tcp.pause();
  const sent = Array.from({ length: 300 }, (_, i) => `${i} ${'x'.repeat(60_000)}`);
  for (const text of sent) {
    prepared(text).sendTo(socket);
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { writeBuffer, transport } = engineConnection(socket);
  expect(writeBuffer.length).toBeGreaterThan(100);
  expect(transport.socket?._socket?.writableLength).toBeLessThan(1_000_000);
  tcp.resume();
  await until(() => got.length === sent.length);
  expect(got).toEqual(sent);
});

it('reaches a room, less those in others, each of them once', async () => {
  const [one, two, three] = [
    await connect(['websocket']),
    await connect(['polling']),
    await connect(['websocket']),
  ];
  for (const { socket } of [one, two, three]) await socket.join('all');
  await three.socket.join('some');
  prepared('most').broadcast(server, { to: 'all', except: ['some', 'nobody'] });
  prepared('everybody').broadcast(server, { to: 'all' });
  prepared('nobody').broadcast(server, { to: 'nobody' });
  await until(() => two.got.length === 2 && three.got.length === 1);
  expect(one.got).toEqual(['most', 'everybody']);
  expect(two.got).toEqual(['most', 'everybody']);
  expect(three.got).toEqual(['everybody']);
});

it('does nothing for a connection that is gone', async () => {
  const { client, socket, got } = await connect(['websocket']);
  client.close();
  await until(() => !socket.connected);
  expect(() => prepared('late').sendTo(socket)).not.toThrow();
  expect(got).toEqual([]);
});
