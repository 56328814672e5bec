import type { NetworkId, PersonId, SessionId, TopicId } from '../core/session/ids.js';

/** A proposal that was made during a meeting. */
export interface ProposalMade {
  readonly session: SessionId;
  readonly network: NetworkId;
  readonly topic: TopicId;
  readonly title: string;
}

/** What topics have to know about sessions. A port: used as type and as Nest token at once. */
export abstract class MeetingRecord {
  /**
   * Notes in the record of a meeting that somebody proposed a topic. Where the rules of the meeting do
   * not allow it (it is over, the person is not there, or muted), nothing is noted: the list is not the meeting.
   */
  abstract noteProposal(by: PersonId, proposal: ProposalMade): Promise<void>;
}
