import type { Actor } from '../../src/core/session/ids.js';
import { MINUTE, MODERATOR, SECOND, type SessionSpec } from './session-spec.js';

type Person = Exclude<Actor, 'server'>;

export const EWA: Person = { person: 'ewa', role: 'participant' };

/** Who is called in which order. */
export const order = (spec: SessionSpec) => spec.state.queue.waiting.map(({ person }) => person);

/** Why somebody stands where they stand (T42). */
export const why = (spec: SessionSpec, person: string) =>
  spec.state.queue.waiting.find((request) => request.person === person)?.place?.why ?? null;

export function comes(spec: SessionSpec, who: Person, unit: string): SessionSpec {
  return spec.given('server', { type: 'Arrive', ...who, name: who.person, unit });
}

/** They ask for the floor, one after another. */
export function asks(spec: SessionSpec, ...people: Person[]): SessionSpec {
  for (const who of people) spec.after(SECOND).given(who, { type: 'RequestTurn', person: null });
  return spec;
}

/** Lets somebody speak for a while, by a moderator's choice. */
export function speaks(spec: SessionSpec, { person }: Person, ms = MINUTE): SessionSpec {
  spec.after(10 * SECOND).given(MODERATOR, { type: 'Call', person, expectedTurn: spec.mark });
  return spec.after(ms).given({ person, role: 'participant' }, { type: 'Yield', turn: spec.turn });
}
