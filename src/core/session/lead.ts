import type { CommandOf } from './commands.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import type { EventBody, EventOf } from './events.js';
import type { PersonId, Seq } from './ids.js';
import { isModeratorHere } from './moderators-here.js';
import { refuseUnlessRunning } from './phase.js';
import { giverOf } from './rights.js';
import type { SessionState } from './state.js';
import { choosePolicy, refuseLastModerator } from './unattended.js';

// All moderators have the same commands, and what two of them want at once is decided by versions, not by rank
// (T50). The lead says who answers for the session, and is handed over by offer and acceptance (T51).

/** Offers the lead to another moderator who is here. Several offers may stand; the first to accept has it. */
export function offerLead(state: SessionState, command: CommandOf<'OfferLead'>): Decision {
  const { person } = command;
  const refused = refuseUnlessRunning(state) ?? refuseUnlessLead(state, giverOf(command));
  if (refused) return refused;
  const who = state.people.get(person);
  if (!who) return reject('no-such-person');
  if (who.role !== 'moderator' || person === giverOf(command)) return reject('person-not-moderator');
  if (who.presence !== 'here') return reject('person-not-present');
  return state.leadOffers.has(person) ? accept() : accept({ type: 'LeadOffered', person });
}

/** Takes back an offer that one made. What is offered to a returning lead by the rules stays theirs (T55). */
export function withdrawLeadOffer(state: SessionState, command: CommandOf<'WithdrawLeadOffer'>): Decision {
  const refused = refuseUnlessRunning(state) ?? refuseUnlessLead(state, giverOf(command));
  if (refused) return refused;
  for (const [person, { id, by }] of state.leadOffers) {
    if (id === command.offer && by !== null) return accept({ type: 'LeadOfferWithdrawn', offer: id, person });
  }
  return reject('no-lead-offer');
}

/** Takes the lead that was offered. */
export function acceptLead(state: SessionState, command: CommandOf<'AcceptLead'>): Decision {
  const offer = offerFor(state, giverOf(command), command.offer);
  return offer.ok ? accept({ type: 'LeadPassed', person: offer.person }) : offer.rejection;
}

/** Leaves the lead where it is. */
export function declineLead(state: SessionState, command: CommandOf<'DeclineLead'>): Decision {
  const offer = offerFor(state, giverOf(command), command.offer);
  return offer.ok
    ? accept({ type: 'LeadDeclined', offer: command.offer, person: offer.person })
    : offer.rejection;
}

/** Takes a lead that nobody has. */
export function takeLead(state: SessionState, command: CommandOf<'TakeLead'>): Decision {
  const person = giverOf(command);
  const refused = refuseUnlessRunning(state);
  if (refused || person === null) return refused ?? reject('not-allowed');
  if (state.lead !== null) return reject('lead-taken');
  return isModeratorHere(state, person) ? accept({ type: 'LeadPassed', person }) : reject('not-present');
}

/** Lays the lead down; the last moderator here only with a successor or a policy for the time without one (T56). */
export function giveUpLead(state: SessionState, command: CommandOf<'GiveUpLead'>): Decision {
  const person = giverOf(command);
  const refused = refuseUnlessRunning(state) ?? refuseUnlessLead(state, person);
  if (refused || person === null) return refused ?? reject('not-allowed');
  const last = refuseLastModerator(state, person, command.policy);
  if (last) return last;
  return accept(
    { type: 'LeadGivenUp', person, policy: command.policy },
    ...choosePolicy(state, command.policy),
  );
}

/** T55: whoever led until their line was lost is offered the lead when they are back, and does not get it silently. */
export function offerLeadBack(state: SessionState, person: PersonId): EventBody[] {
  const lacksIt = state.formerLead === person && state.lead !== person && !state.leadOffers.has(person);
  return lacksIt ? [{ type: 'LeadOffered', person }] : [];
}

/** Folds an offer in; without a giver it is one that the rules make (T55). */
export function leadOffered(state: SessionState, event: EventOf<'LeadOffered'>): void {
  state.leadOffers.set(event.person, { id: event.seq, by: event.by, at: event.at });
}

/** Folds the end of an offer in. */
export function leadOfferEnded(
  state: SessionState,
  event: EventOf<'LeadOfferWithdrawn'> | EventOf<'LeadDeclined'>,
): void {
  state.leadOffers.delete(event.person);
  if (event.type === 'LeadDeclined' && state.formerLead === event.person) state.formerLead = null;
}

/** Folds a new lead in. Other offers fall with it, but for the one to whoever lost the lead with their line (T55). */
export function leadPassed(state: SessionState, event: EventOf<'LeadPassed'>): void {
  state.lead = event.person;
  if (state.formerLead === event.person) state.formerLead = null;
  for (const person of state.leadOffers.keys()) {
    if (person !== state.formerLead) state.leadOffers.delete(person);
  }
}

/** Folds in that the lead was laid down on purpose: it is not offered back. */
export function leadGivenUp(state: SessionState): void {
  state.lead = null;
  state.formerLead = null;
}

/** Folds in that somebody went for good: the others simply continue, and the lead is free (T52). */
export function leadGone(state: SessionState, person: PersonId): void {
  state.leadOffers.delete(person);
  if (state.lead !== person) return;
  state.lead = null;
  if (state.deputy?.person !== person) state.formerLead = person;
}

/** Folds in that somebody is no moderator any more. */
export function leadLost(state: SessionState, person: PersonId): void {
  state.leadOffers.delete(person);
  if (state.lead === person) state.lead = null;
  if (state.formerLead === person) state.formerLead = null;
}

type Offer =
  { readonly ok: true; readonly person: PersonId } | { readonly ok: false; readonly rejection: Rejected };

/** The offer to this person, if it is the one that they mean. */
function offerFor(state: SessionState, person: PersonId | null, meant: Seq): Offer {
  const refused = refuseUnlessRunning(state);
  if (refused) return { ok: false, rejection: refused };
  if (person === null || state.leadOffers.get(person)?.id !== meant) {
    return { ok: false, rejection: reject('no-lead-offer') };
  }
  if (!isModeratorHere(state, person)) return { ok: false, rejection: reject('not-present') };
  return { ok: true, person };
}

function refuseUnlessLead(state: SessionState, person: PersonId | null): Rejected | null {
  return person !== null && state.lead === person ? null : reject('not-lead');
}
