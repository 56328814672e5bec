import { Injectable } from '@nestjs/common';
import type { Server } from 'socket.io';
import type {
  EventsPacket,
  HeadBeacon,
  LiveDraftMessage,
  ServerToClient,
} from '../core/protocol/messages.js';
import type { EventType, SessionEvent } from '../core/session/events.js';
import type { Millis, NetworkId, PersonId, Seq, SessionId } from '../core/session/ids.js';
import { audience, Everybody, type AudienceContext, type Viewer } from '../core/views/audience.js';
import { engineConnections, type EngineConnection } from './engine-connections.js';
import { PreparedEvent, type Recipients } from './prepared-event.js';
import { memberRoom, moderatorsRoom, networkRoom } from './rooms.js';

/** Committed events of one session, on their way to its readers. */
export interface Delivery {
  readonly session: SessionId;
  readonly network: NetworkId;
  readonly from: Seq;
  readonly to: Seq;
  /** The time of the last event. */
  readonly at: Millis;
  readonly events: readonly SessionEvent[];
  readonly context: AudienceContext;
}

type Live = Server<Record<string, never>, ServerToClient>;

/** How fast packets of one session follow one another. */
interface Pace {
  readonly lastAt: Millis;
  /** The mean distance between packets, the latest counting most. */
  readonly apartMs: Millis;
}

/** What waits to be sent to the readers of one session. */
interface Parcel {
  readonly from: Seq;
  to: Seq;
  at: Millis;
  readonly events: SessionEvent[];
  readonly network: NetworkId;
  readonly context: AudienceContext;
  timer: NodeJS.Timeout | null;
  dueAt: Millis;
}

/** Who comes and goes can wait a moment: when a thousand join at once, one packet tells of many. */
const CALM: ReadonlySet<EventType> = new Set([
  'PersonArrived',
  'PersonAway',
  'PersonReturned',
  'PersonDeparted',
]);
const CALM_WAIT_MS = 500;

/** In a large room every packet costs a write to each reader, so packets keep this distance. */
const LARGE_ROOM = 200;
const LARGE_ROOM_WAIT_MS = 20;

/** Only while packets follow one another more closely than this: at an easy pace waiting would help nobody. */
const CLOSE_PACE_MS = 20;

/** So long a packet stands in for the next beacon. */
const TOLD_FOR_MS = 2_000;

/** How much the latest distance between packets counts towards the pace. */
const PACE_WEIGHT = 0.2;

/** Changes of an open list that come together are told together. */
const TOPICS_WAIT_MS = 300;

/** What may wait for one reader before the connection is cut; they catch up from the log when they return. */
const MOST_WAITING_PACKETS = 1_000;
const MOST_WAITING_BYTES = 1_024 * 1_024;
const SLOW_READER_CHECK_MS = 500;

/**
 * The one way out: brings committed events to their readers, in order, gathered into one packet for
 * each audience. Readers who stop reading are cut off, so that they cost the others nothing.
 */
@Injectable()
export class Outbox {
  private io: Live | null = null;
  private watch: NodeJS.Timeout | null = null;
  private readonly parcels = new Map<SessionId, Parcel>();
  private readonly paces = new Map<SessionId, Pace>();
  private readonly topicHints = new Map<NetworkId, NodeJS.Timeout>();

  /** Connects the outbox to the sockets. */
  attach(io: Server): void {
    this.io = io;
    this.watch = setInterval(() => this.cutSlowReaders(), SLOW_READER_CHECK_MS);
    this.watch.unref();
  }

  /** Sends at once what is waiting; to be called while the connections are still there. */
  flushAll(): void {
    for (const session of [...this.parcels.keys()]) this.flush(session);
  }

  /** Stops watching. */
  close(): void {
    if (this.watch) clearInterval(this.watch);
    for (const timer of this.topicHints.values()) clearTimeout(timer);
    this.topicHints.clear();
  }

  /** Takes committed events over; the caller acknowledges first. */
  publish(delivery: Delivery): void {
    const parcel = this.parcels.get(delivery.session) ?? this.open(delivery);
    parcel.to = delivery.to;
    parcel.at = delivery.at;
    parcel.events.push(...delivery.events);
    this.schedule(delivery, parcel);
  }

  /** Tells the readers of a network where a session's log stands, unless a packet has just told them. */
  beacon(network: NetworkId, beacon: HeadBeacon): void {
    const { lastAt } = this.paces.get(beacon.session) ?? { lastAt: -Infinity };
    if (performance.now() - lastAt < TOLD_FOR_MS) return;
    this.io?.to(networkRoom(network)).volatile.emit('head', beacon);
  }

  /**
   * Tells the readers of a network that its open list has changed; what is on it they ask for themselves.
   * A hint may be lost: whoever looks at a list asks for it now and then anyway.
   */
  topicsChanged(network: NetworkId): void {
    if (this.topicHints.has(network)) return;
    const timer = setTimeout(() => {
      this.topicHints.delete(network);
      this.io?.to(networkRoom(network)).volatile.emit('topics', { network });
    }, TOPICS_WAIT_MS);
    timer.unref();
    this.topicHints.set(network, timer);
  }

  /** Shows the readers of a network what somebody is writing; whoever cannot take it at once goes without. */
  liveDraft(network: NetworkId, writer: PersonId, words: LiveDraftMessage): void {
    this.io?.to(networkRoom(network)).except(memberRoom(network, writer)).volatile.emit('live-draft', words);
  }

  private open({ session, network, from, to, at, context }: Delivery): Parcel {
    const parcel: Parcel = { from, to, at, events: [], network, context, timer: null, dueAt: Infinity };
    this.parcels.set(session, parcel);
    return parcel;
  }

  private schedule({ session, events }: Delivery, parcel: Parcel): void {
    const now = performance.now();
    const dueAt = events.every((event) => CALM.has(event.type))
      ? now + CALM_WAIT_MS
      : this.soonest(session, parcel.network, now);
    if (dueAt >= parcel.dueAt) return;
    if (parcel.timer) clearTimeout(parcel.timer);
    if (dueAt <= now) return this.flush(session);
    parcel.dueAt = dueAt;
    parcel.timer = setTimeout(() => this.flush(session), dueAt - now);
  }

  private soonest(session: SessionId, network: NetworkId, now: Millis): Millis {
    const readers = this.io?.sockets.adapter.rooms.get(networkRoom(network))?.size ?? 0;
    if (readers < LARGE_ROOM) return now;
    const pace = this.paces.get(session);
    if (!pace || pace.apartMs > CLOSE_PACE_MS) return now;
    return Math.max(now, pace.lastAt + LARGE_ROOM_WAIT_MS);
  }

  private flush(session: SessionId): void {
    const parcel = this.parcels.get(session);
    if (!parcel) return;
    this.parcels.delete(session);
    if (parcel.timer) clearTimeout(parcel.timer);
    this.paces.set(session, paceAt(this.paces.get(session), performance.now()));
    this.send(session, parcel);
  }

  private send(session: SessionId, { from, to, at, events, network, context }: Parcel): void {
    const packetFor = (viewer: Viewer): EventsPacket => {
      const seen = events.map((event) => audience(event, viewer, context));
      return { session, from, to, at, events: seen.filter((event) => event !== null) };
    };
    const participants = new Everybody('participant');
    const members = packetFor(participants);
    const same = members.events.length === events.length && members.events.every((e, i) => e === events[i]);
    if (same && participants.except.size === 0) {
      this.tell({ to: networkRoom(network) }, members);
      return;
    }
    // Moderators see nearly all, but not what nobody may read yet (T46b).
    const everyModerator = new Everybody('moderator');
    const packet = packetFor(everyModerator);
    const special = new Set([...participants.except, ...everyModerator.except]);
    const moderators = moderatorsRoom(network);
    const persons = [...special].map((person) => memberRoom(network, person));
    this.tell({ to: moderators, except: persons }, packet);
    this.tell({ to: networkRoom(network), except: [moderators, ...persons] }, members);
    for (const person of special) {
      const own = memberRoom(network, person);
      this.tell({ to: own, except: [moderators] }, packetFor({ person, role: 'participant' }));
      this.tell({ to: own, within: moderators }, packetFor({ person, role: 'moderator' }));
    }
  }

  private tell(recipients: Recipients, packet: EventsPacket): void {
    if (this.io) new PreparedEvent('events', packet).broadcast(this.io, recipients);
  }

  private cutSlowReaders(): void {
    // Those who have not said who they are, too: they get answers all the same.
    for (const connection of this.io ? engineConnections(this.io) : []) {
      if (isSlow(connection)) connection.close(true);
    }
  }
}

function paceAt(before: Pace | undefined, now: Millis): Pace {
  if (!before) return { lastAt: now, apartMs: Infinity };
  // A long silence says no more than that it is over.
  const apart = Math.min(now - before.lastAt, 10 * CLOSE_PACE_MS);
  const mean = Math.min(before.apartMs, 10 * CLOSE_PACE_MS);
  return { lastAt: now, apartMs: mean + PACE_WEIGHT * (apart - mean) };
}

/** What engine.io holds back for a connection whose peer does not read: without a bound it grows until memory ends. */
function isSlow({ writeBuffer }: EngineConnection): boolean {
  if (writeBuffer.length <= 4) return false;
  if (writeBuffer.length > MOST_WAITING_PACKETS) return true;
  let bytes = 0;
  for (const { data } of writeBuffer) bytes += typeof data === 'string' ? data.length : 0;
  return bytes > MOST_WAITING_BYTES;
}
