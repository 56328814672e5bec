import { Injectable } from '@nestjs/common';
import type { SessionSummary } from '../core/protocol/http.js';
import { carriedOver } from '../core/session/carrying.js';
import type { CarryIn, HeardBefore } from '../core/session/commands.js';
import type { NetworkId, Seq, SessionId, TopicId } from '../core/session/ids.js';
import { isCalledOff } from '../core/session/phase.js';
import { heardBefore } from '../core/session/series.js';
import type { Phase, SessionState } from '../core/session/state.js';
import type { TopicMeeting } from '../topics/meeting-record.service.js';

/** Which session of a network comes first for somebody who wants to join: the lower the nearer. */
const NEARNESS: { readonly [phase in Phase['name']]: number } = {
  open: 0,
  paused: 0,
  planned: 1,
  closed: 2,
  none: 3,
};

/**
 * What there is of sessions and to which network each belongs: a view of the states in memory. It looks at
 * the very states that are decided on, so that of two sessions opened at once the second is refused.
 */
@Injectable()
export class SessionCatalogue {
  private readonly states = new Map<SessionId, SessionState>();

  /** Takes a session up; to be called when its state came into being. */
  note(state: SessionState): void {
    if (state.phase.name !== 'none') this.states.set(state.session, state);
  }

  /** A session, or null. */
  find(session: SessionId): SessionSummary | null {
    const state = this.states.get(session);
    return state ? summaryOf(state) : null;
  }

  /** The network of a session, or null for an unknown one. */
  networkOf(session: SessionId): NetworkId | null {
    return this.states.get(session)?.network ?? null;
  }

  /** The contributions whose words nobody but their authors may read as yet (T46b). */
  sealedIn(session: SessionId): ReadonlySet<Seq> {
    return new Set(this.states.get(session)?.sealed.keys());
  }

  /** The sessions of a network, newest first. */
  ofNetwork(network: NetworkId): SessionSummary[] {
    return [...this.states.values()]
      .filter((state) => state.network === network)
      .map(summaryOf)
      .sort((a, b) => b.startsAt - a.startsAt);
  }

  /** The sessions that are open or paused. */
  live(): readonly Pick<SessionState, 'session' | 'network'>[] {
    return [...this.states.values()].filter(({ phase }) => phase.name === 'open' || phase.name === 'paused');
  }

  /** The session of a network that is open or paused, or null. */
  liveIn(network: NetworkId): SessionId | null {
    for (const { session, network: of, phase } of this.states.values()) {
      if (of === network && (phase.name === 'open' || phase.name === 'paused')) return session;
    }
    return null;
  }

  /**
   * What a session takes over (T57): the requests that were carried over last in its network, unless another
   * session has taken them over already.
   */
  carriedOver({ session, network }: Pick<SessionState, 'session' | 'network'>): CarryIn[] {
    const states = [...this.states.values()].filter((state) => state.network === network);
    const [last] = states
      .filter(({ phase, settled }) => phase.name === 'closed' && settled.size > 0)
      .map((state) => ({ state, requests: carriedOver(state) }))
      .filter(({ requests }) => requests.length > 0)
      .sort((a, b) => b.state.at - a.state.at);
    if (!last) return [];
    const { session: from, title } = last.state;
    const isTaken = states.some(
      (state) => state.session !== session && state.carriedIn.some((carried) => carried.from === from),
    );
    return isTaken ? [] : last.requests.map((request) => ({ type: 'CarryIn', from, title, ...request }));
  }

  /** How people were heard in the sessions of a network that are over (T42). */
  heardBefore(network: NetworkId): Omit<HeardBefore, 'unit'>[] {
    const all = [...this.states.values()];
    return heardBefore(all.filter((state) => state.network === network && state.phase.name === 'closed'));
  }

  /** The sessions of a network that have each topic on their agenda, the earliest first; none that was called off. */
  meetingsAbout(network: NetworkId): Map<TopicId, TopicMeeting[]> {
    const meetings = new Map<TopicId, TopicMeeting[]>();
    const states = [...this.states.values()]
      .filter((state) => state.network === network && !isCalledOff(state))
      .sort((a, b) => a.startsAt - b.startsAt);
    for (const { session: id, title, startsAt, agenda } of states) {
      for (const topic of new Set(agenda.items.map((item) => item.topic))) {
        if (topic !== null) meetings.set(topic, [...(meetings.get(topic) ?? []), { id, title, startsAt }]);
      }
    }
    return meetings;
  }

  /** The session to join: the live one, else the next planned, else the one that ended last. */
  current(network: NetworkId): SessionSummary | null {
    const [nearest] = this.ofNetwork(network).sort((a, b) => {
      const nearness = NEARNESS[a.phase] - NEARNESS[b.phase];
      if (nearness !== 0) return nearness;
      return a.phase === 'closed' ? b.startsAt - a.startsAt : a.startsAt - b.startsAt;
    });
    return nearest ?? null;
  }
}

function summaryOf(state: SessionState): SessionSummary {
  const { session: id, network, title, startsAt, phase } = state;
  const people = phase.name === 'closed' ? [] : [...state.people.values()];
  const present = people.filter((person) => person.presence === 'here').length;
  return {
    id,
    network,
    title,
    startsAt,
    phase: phase.name,
    isCalledOff: isCalledOff(state),
    present,
    contributions: state.contributions.size,
  };
}
