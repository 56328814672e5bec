import type { Millis } from './ids.js';
import { classOf } from './request-kinds.js';
import { isPassedOver } from './missed-calls.js';
import { isCallable } from './rights.js';
import type { Request, SessionState } from './state.js';

/**
 * Those who are waiting, in the order in which they would be called at this moment. The one place that
 * decides it, for `next` as for what people see of the list.
 */
export function callOrder(state: SessionState, _at: Millis): readonly Request[] {
  // A stable sort: within a kind the order of arrival remains.
  return [...state.queue.waiting].sort((one, other) => classOf(one.kind) - classOf(other.kind));
}

/**
 * The first of them who can speak now, or null. Who put a call off or did not answer one is called again before
 * nobody is (T26, T46).
 */
export function firstToCall(state: SessionState, at: Millis): Request | null {
  const callable = callOrder(state, at).filter(({ person }) => isCallable(state.people.get(person)));
  return callable.find((request) => !isPassedOver(request)) ?? callable[0] ?? null;
}
