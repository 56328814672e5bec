import fc from 'fast-check';
import type { SettingName, SettingValue } from '../../../src/core/session/settings.js';
import { SECOND, type SessionSpec } from '../../support/session-spec.js';
import { meant, person, turnOf, type Steps } from './step.js';

const kind = fc.constantFrom('order', 'clarify', 'reply', 'topic' as const);
const subject = fc.constantFrom('', 'dowóz', 'przerwa', 'a\u0000b');
const few = fc.constantFrom(null, 1, 1, 2, 0);

/** A request somewhere in the list, or none. */
const waiting = (spec: SessionSpec, place: number) => spec.state.queue.waiting[place]?.id ?? 0;
const contribution = (spec: SessionSpec, which: number) => [...spec.state.contributions.keys()][which] ?? 0;

/** Requests of every kind, what their owners and keepers do with them, and the end of the list. */
export const REQUESTS_STEPS: Steps = [
  fc
    .tuple(fc.option(person, { freq: 4 }), kind, subject, meant)
    .map(([who, what, about, which]) => (spec: SessionSpec) => ({
      type: 'RequestTurn' as const,
      person: who,
      kind: what,
      subject: about,
      replyTo: turnOf(spec, which),
    })),
  fc.tuple(fc.nat(5), kind, subject, meant).map(([place, what, about, which]) => (spec: SessionSpec) => ({
    type: 'EditRequest' as const,
    request: waiting(spec, place),
    kind: what,
    replyTo: turnOf(spec, which),
    ...(about === '' ? {} : { subject: about }),
  })),
  fc.tuple(fc.nat(5), few).map(([place, behind]) => (spec: SessionSpec) => ({
    type: 'Later' as const,
    request: waiting(spec, place),
    behind,
  })),
  fc.tuple(fc.nat(5), fc.nat(5)).map(([place, which]) => (spec: SessionSpec) => ({
    type: 'WithdrawRequest' as const,
    request: waiting(spec, place),
    reason: 'already-said' as const,
    supports: contribution(spec, which),
  })),
  fc
    .tuple(fc.constantFrom(null, 1, 2, 4), fc.constantFrom(null, -10 * SECOND, 30 * SECOND, 300 * SECOND))
    .map(([afterPosition, inMs]) => (spec: SessionSpec) => ({
      type: 'SetQueueStatus' as const,
      status: 'closed' as const,
      reason: 'pora kończyć',
      afterPosition,
      until: inMs === null ? null : spec.now + inMs,
    })),
  fc.boolean().map((isStale) => (spec: SessionSpec) => ({
    type: 'CloseQueue' as const,
    until: isStale ? 1 : (spec.state.queue.closing?.until ?? 0),
  })),
  fc
    .constantFrom<readonly [SettingName, SettingValue]>(
      ['ordinaryRequests', 2],
      ['requestsPerTopic', 3],
      ['requestsPerTopic', null],
      ['clarifyCap', 1],
      ['replyRequests', false],
      ['replyRequests', true],
      ['presenceNeeded', false],
      ['ordersWhenClosed', false],
    )
    .map(([setting, value]) => () => ({ type: 'ChangeSetting' as const, setting, value })),
];
