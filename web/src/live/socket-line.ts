import { io, type Socket } from 'socket.io-client';
import {
  PROTOCOL_VERSION,
  type ClientToServer,
  type Handshake,
  type JoinAnswer,
  type Language,
  type ServerToClient,
  type SnapshotMessage,
} from '../../../src/core/protocol/messages.js';
import type { Refusal } from '../../../src/core/protocol/refusals.js';
import { isFinal } from './final-refusals.js';
import type { Joining, Line, LineListener } from './line.js';

/** How long a question may go without an answer. */
const ANSWER_MS = 10_000;
/** The server closed the connection for a reason that passes: how long to wait before coming back. */
const COME_BACK_MS = 2_000;

/** A line over socket.io: WebSocket first, long polling where a proxy blocks that. */
export function socketLine(language: Language): Line {
  const socket = newSocket(language);
  const asker = socket.timeout(ANSWER_MS);
  let comeBack: ReturnType<typeof setTimeout> | undefined;
  let cutFor: Refusal | null = null;
  let snapshot: SnapshotMessage | null = null;
  return {
    open: (listener) => {
      listen(socket, listener, {
        snapshot: (message) => (snapshot = message),
        cut: (notice) => (cutFor = notice),
        closedByServer: () => {
          if (cutFor !== null && isFinal(cutFor.code)) listener.refused(cutFor);
          else comeBack = setTimeout(() => socket.connect(), COME_BACK_MS);
          cutFor = null;
        },
      });
      socket.connect();
    },
    close: () => {
      clearTimeout(comeBack);
      socket.removeAllListeners();
      socket.disconnect();
    },
    retry: () => {
      if (!socket.connected) socket.disconnect().connect();
    },
    join: async (message) => joining((await asker.emitWithAck('join', message)) as JoinAnswer, snapshot),
    command: (message) => asker.emitWithAck('command', message),
    history: (message) => asker.emitWithAck('history', message),
    keepDraft: (message) => asker.emitWithAck('keep-draft', message),
    showLive: (message) => {
      if (socket.connected) socket.volatile.emit('live-draft', message, () => undefined);
    },
  };
}

type OurSocket = Socket<ServerToClient, ClientToServer>;

/** Not connected yet. */
function newSocket(language: Language): OurSocket {
  const handshake: Handshake = { version: PROTOCOL_VERSION, language };
  return io({
    path: '/socket.io',
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    withCredentials: true,
    auth: { ...handshake },
    autoConnect: false,
    forceNew: true,
    randomizationFactor: 0.5,
    reconnectionDelay: 1_000,
    reconnectionDelayMax: 15_000,
  });
}

/** What the line itself makes use of. */
interface Own {
  snapshot(message: SnapshotMessage): void;
  cut(notice: Refusal): void;
  closedByServer(): void;
}

function listen(socket: OurSocket, listener: LineListener, own: Own): void {
  socket.on('connect', () => listener.up());
  socket.on('disconnect', (reason) => {
    listener.down();
    if (reason === 'io server disconnect') own.closedByServer();
  });
  socket.on('connect_error', (error) => {
    listener.down();
    // Still active: the connection could not be made and is tried again. Otherwise the server said no.
    if (!socket.active) listener.refused(refusalIn(error));
  });
  socket.on('snapshot', (message) => own.snapshot(message));
  socket.on('events', (packet) => listener.events(packet));
  socket.on('head', (beacon) => listener.head(beacon));
  socket.on('topics', (hint) => listener.topics(hint));
  socket.on('live-draft', (words) => listener.liveDraft(words));
  socket.on('cut', (notice) => {
    own.cut(notice);
    listener.cut(notice);
  });
}

/** A snapshot comes just before the answer that it belongs to. */
function joining(answer: JoinAnswer, snapshot: SnapshotMessage | null): Joining {
  if (!answer.ok || answer.kind === 'events') return answer;
  if (snapshot === null) throw new Error('joined with a snapshot, but none came');
  return { ...answer, ...snapshot };
}

function refusalIn(error: Error & { data?: unknown }): Refusal | null {
  const data = error.data as Partial<Refusal> | undefined;
  return typeof data?.code === 'string' && typeof data.message === 'string' ? (data as Refusal) : null;
}
