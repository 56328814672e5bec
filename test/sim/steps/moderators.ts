import fc from 'fast-check';
import type { SessionSpec } from '../../support/session-spec.js';
import { person, type Steps } from './step.js';

const policy = fc.option(fc.constantFrom('hold', 'lock', 'selfRun', 'end' as const));

/** An offer of the lead that stands, or none. */
const offerIn = ({ state }: SessionSpec) => [...state.leadOffers.values()][0]?.id ?? 0;

/** What moderators settle among themselves, whom they ask for help, and what happens without them. */
export const MODERATORS_STEPS: Steps = [
  fc.tuple(person, fc.boolean(), fc.boolean()).map(([who, mayCall, mayExtend]) => () => ({
    type: 'DelegateQueue' as const,
    person: who,
    mayCall,
    mayExtend,
  })),
  fc.constant(() => ({ type: 'EndDelegation' as const })),
  person.map((who) => () => ({ type: 'OfferLead' as const, person: who })),
  fc
    .constantFrom('AcceptLead', 'DeclineLead', 'WithdrawLeadOffer' as const)
    .map((type) => (spec: SessionSpec) => ({ type, offer: offerIn(spec) })),
  fc.option(person).map((who) => () => ({ type: 'NameDeputy' as const, person: who })),
  fc
    .constantFrom(
      'TakeLead',
      'TakeOver',
      'StandDown',
      'NoteUnattended',
      'RunItself',
      'CloseUnattended' as const,
    )
    .map((type) => () => ({ type })),
  policy.map((chosen) => () => ({ type: 'GiveUpLead' as const, policy: chosen })),
  policy.map((chosen) => () => ({ type: 'LeaveSession' as const, policy: chosen })),
];
