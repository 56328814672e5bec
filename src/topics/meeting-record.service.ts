import type { Millis, NetworkId, PersonId, SessionId, TopicId } from '../core/session/ids.js';

/** A proposal that was made during a meeting. */
export interface ProposalMade {
  readonly session: SessionId;
  readonly network: NetworkId;
  readonly topic: TopicId;
  readonly title: string;
}

/** A meeting took a step with a topic: it stands on the agenda, or was discussed. */
export interface AgendaStep {
  readonly network: NetworkId;
  readonly topic: TopicId;
  readonly step: 'planned' | 'discussed';
  /** Who did it; for what a timer brought about, who led the meeting. */
  readonly by: PersonId;
}

/** A meeting that has a topic on its agenda. */
export interface TopicMeeting {
  readonly id: SessionId;
  readonly title: string;
  readonly startsAt: Millis;
}

/** Called with each step, after it was committed, in the order of the log. */
export type AgendaListener = (step: AgendaStep) => void;

/** What topics have to know about sessions. A port: used as type and as Nest token at once. */
export abstract class MeetingRecord {
  /**
   * Notes in the record of a meeting that somebody proposed a topic. Where the rules of the meeting do
   * not allow it (it is over, the person is not there, or muted), nothing is noted: the list is not the meeting.
   */
  abstract noteProposal(by: PersonId, proposal: ProposalMade): Promise<void>;

  /** Tells the listener from now on what meetings do with topics. */
  abstract onAgendaStep(listener: AgendaListener): void;

  /** The meetings of a network that have each topic on their agenda, the earliest first; none that was called off. */
  abstract meetingsAbout(network: NetworkId): ReadonlyMap<TopicId, readonly TopicMeeting[]>;
}
