import { UseFilters } from '@nestjs/common';
import {
  SubscribeMessage,
  WebSocketGateway,
  type OnGatewayDisconnect,
  type OnGatewayInit,
} from '@nestjs/websockets';
import type { Server, Socket } from 'socket.io';
import type { KeepDraftAnswer, LiveDraftAnswer } from '../core/protocol/messages.js';
import type { CommandAnswer, HistoryAnswer, JoinAnswer } from '../core/protocol/messages.js';
import type { Refusal } from '../core/protocol/refusals.js';
import type { NetworkId, PersonId, SessionId } from '../core/session/ids.js';
import { seesAll } from '../core/views/audience.js';
import { PeopleService, type SignInEnd } from '../people/people.service.js';
import { Refusals } from '../platform/refusals.js';
import { GatewayFaults } from '../realtime/gateway-faults.js';
import type { SocketData } from '../realtime/identity.js';
import { Outbox } from '../realtime/outbox.js';
import { memberRoom, moderatorsRoom, networkRoom } from '../realtime/rooms.js';
import { parseCommand, parseHistory, parseJoin, parseKeepDraft, parseLiveDraft } from './messages.dto.js';
import type { ReadingEnd } from './reading-ends.js';
import { SessionsService, type No, type Reader } from './sessions.service.js';

/** What is kept with a socket: who it is, and what it reads once it has joined. */
interface LiveData extends SocketData {
  reader?: Reader;
}

/** The live session on the wire: checks the shape of messages, asks the service, answers in the ack. */
@WebSocketGateway()
@UseFilters(GatewayFaults)
export class LiveGateway implements OnGatewayInit, OnGatewayDisconnect {
  private io: Server;

  constructor(
    private readonly sessions: SessionsService,
    private readonly people: PeopleService,
    private readonly outbox: Outbox,
    private readonly refusals: Refusals,
  ) {}

  afterInit(io: Server): void {
    this.io = io;
    this.outbox.attach(io);
    this.people.onSignInEnded(({ id }, why) => this.cut(id, why));
    this.people.onRightsChanged((person, network) => this.reconnect(person, network));
    // Whoever asked for it themselves gets the answer first.
    this.sessions.onReadingEnded((session, network, end) => {
      setImmediate(() => this.endReading(session, network, end));
    });
  }

  handleDisconnect(socket: Socket): void {
    const { reader } = socket.data as LiveData;
    if (reader) this.sessions.leave(reader);
  }

  @SubscribeMessage('join')
  async join(socket: Socket, raw: unknown): Promise<JoinAnswer> {
    const message = parseJoin(raw);
    if (typeof message === 'string') return this.refuse(socket, { code: message, details: {} });
    // Cut in the same moment: nobody would note that it leaves again.
    if (!socket.connected) return this.refuse(socket, { code: 'internal', details: {} });
    const answer = await this.sessions.join(readerOf(socket), message);
    return 'details' in answer ? this.refuse(socket, answer) : answer;
  }

  @SubscribeMessage('command')
  command(socket: Socket, raw: unknown): Promise<CommandAnswer> | CommandAnswer {
    const message = parseCommand(raw);
    if (typeof message === 'string') return this.refuse(socket, { code: message, details: {} });
    const { person } = (socket.data as LiveData).identity;
    return new Promise((resolve) => {
      this.sessions.command(person, message, (outcome) =>
        resolve(outcome.ok ? { ok: true, seq: outcome.seq } : this.refuse(socket, outcome)),
      );
    });
  }

  @SubscribeMessage('history')
  async history(socket: Socket, raw: unknown): Promise<HistoryAnswer> {
    const message = parseHistory(raw);
    if (typeof message === 'string') return this.refuse(socket, { code: message, details: {} });
    const answer = await this.sessions.history((socket.data as LiveData).identity.person, message);
    return 'code' in answer ? this.refuse(socket, answer) : { ok: true, ...answer };
  }

  @SubscribeMessage('keep-draft')
  async keepDraft(socket: Socket, raw: unknown): Promise<KeepDraftAnswer> {
    const message = parseKeepDraft(raw);
    if (typeof message === 'string') return this.refuse(socket, { code: message, details: {} });
    const answer = await this.sessions.keepDraft((socket.data as LiveData).identity.person, message);
    return 'code' in answer ? this.refuse(socket, answer) : { ok: true, ...answer };
  }

  @SubscribeMessage('live-draft')
  async liveDraft(socket: Socket, raw: unknown): Promise<LiveDraftAnswer> {
    const message = parseLiveDraft(raw);
    if (typeof message === 'string') return this.refuse(socket, { code: message, details: {} });
    const refusal = await this.sessions.showLive((socket.data as LiveData).identity.person, message);
    return refusal === null ? { ok: true } : this.refuse(socket, refusal);
  }

  private refuse(socket: Socket, { code, details }: No): Refusal {
    return this.refusals.refuse(code, details, (socket.data as LiveData).language);
  }

  /** A sign-in has ended: what it opened is closed at once, and says why. */
  private cut(signIn: string, why: SignInEnd): void {
    for (const socket of this.io.sockets.sockets.values()) {
      if ((socket.data as LiveData).identity.signIn !== signIn) continue;
      socket.emit('cut', this.refuse(socket, { code: why, details: {} }));
      socket.disconnect(true);
    }
  }

  /**
   * Something that happened in a session ends a person's reading of it, with the reason. Whoever only moderates no
   * longer keeps the line: else a speaker's clock would stand, and all would hear that somebody went.
   */
  private endReading(session: SessionId, network: NetworkId, { person, why, details }: ReadingEnd): void {
    for (const id of this.io.sockets.adapter.rooms.get(memberRoom(network, person)) ?? []) {
      const socket = this.io.sockets.sockets.get(id);
      if (!socket || (socket.data as LiveData).reader?.session !== session) continue;
      if (why === null) {
        void socket.leave(moderatorsRoom(network));
        continue;
      }
      socket.emit('cut', this.refuse(socket, { code: why, details }));
      socket.disconnect(true);
    }
  }

  /** Rights in a network have changed: its readers come back by themselves and get what the new rights allow. */
  private reconnect(person: PersonId, network: NetworkId): void {
    for (const id of this.io.sockets.adapter.rooms.get(memberRoom(network, person)) ?? []) {
      this.io.sockets.sockets.get(id)?.conn.close();
    }
  }
}

function readerOf(socket: Socket): Reader {
  const data = socket.data as LiveData;
  data.reader ??= {
    person: data.identity.person,
    session: null,
    enter: (network, viewer) => {
      // The line may have gone while the arrival was being written.
      if (!socket.connected) return;
      const rooms = [networkRoom(network), memberRoom(network, viewer.person)];
      void socket.join(seesAll(viewer) ? [...rooms, moderatorsRoom(network)] : rooms);
      if (!seesAll(viewer)) void socket.leave(moderatorsRoom(network));
    },
    send: (message) => message.sendTo(socket),
    exit: () => {
      for (const room of socket.rooms) if (room.startsWith('network:')) void socket.leave(room);
    },
  };
  return data.reader;
}
