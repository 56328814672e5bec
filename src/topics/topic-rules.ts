import type { TendedStatus, TopicStatus } from '../core/protocol/http.js';
import type { RefusalCode } from '../core/protocol/refusals.js';
import type { PersonId } from '../core/session/ids.js';
import { OPEN_LIST_LIMIT, OPEN_PROPOSALS_LIMIT } from '../core/session/settings.js';
import type { Proposal } from './topics.js';

/**
 * From which statuses a topic can be brought to each. A list goes forward: proposed, planned,
 * discussed; every step can be taken back, since hands slip. The same status again changes its note.
 */
const COMES_FROM: { readonly [to in TendedStatus]: readonly TopicStatus[] } = {
  proposed: ['planned', 'declined'],
  planned: ['proposed', 'planned', 'discussed'],
  discussed: ['planned', 'discussed'],
  declined: ['proposed', 'planned', 'declined'],
};

/** Whether a topic is still to be talked about: only such can be supported, and others merged into them. */
export function isOpen({ status }: Proposal): boolean {
  return status === 'proposed' || status === 'planned';
}

/** How many more topics a person may propose now. */
export function proposalsLeft(list: readonly Proposal[], person: PersonId): number {
  if (list.filter(isOpen).length >= OPEN_LIST_LIMIT) return 0;
  const waiting = list.filter(({ proposer, status }) => proposer === person && status === 'proposed');
  return Math.max(0, OPEN_PROPOSALS_LIMIT - waiting.length);
}

/** Why a person cannot propose another topic now; null where they can. */
export function refuseProposal(list: readonly Proposal[], person: PersonId): RefusalCode | null {
  if (list.filter(isOpen).length >= OPEN_LIST_LIMIT) return 'open-list-full';
  return proposalsLeft(list, person) === 0 ? 'too-many-proposals' : null;
}

/** Why a person cannot withdraw a proposal: it is theirs as long as nobody else supports it. */
export function refuseWithdrawal(
  { proposer, status }: Proposal,
  supporters: ReadonlySet<PersonId>,
  person: PersonId,
): RefusalCode | null {
  if (proposer !== person) return 'not-your-topic';
  if (status !== 'proposed') return 'topic-not-open';
  return [...supporters].some((other) => other !== person) ? 'topic-has-support' : null;
}

/** Why a proposal cannot be merged into another one. */
export function refuseMerge(proposal: Proposal, into: Proposal | null): RefusalCode | null {
  if (!isOpen(proposal)) return 'topic-not-open';
  const fits = into !== null && into.id !== proposal.id && into.network === proposal.network && isOpen(into);
  return fits ? null : 'topic-elsewhere';
}

/** Why a topic cannot be brought to a status; somebody else may have been faster. */
export function refuseStatus({ status }: Proposal, to: TendedStatus): RefusalCode | null {
  return COMES_FROM[to].includes(status) ? null : 'topic-status-changed';
}
