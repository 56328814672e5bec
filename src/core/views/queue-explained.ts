import type { PlaceReason } from '../session/events.js';
import type { PersonId, Seq } from '../session/ids.js';
import { isAtHead } from '../session/place.js';
import { classOf } from '../session/request-kinds.js';
import type { Request, SessionState } from '../session/state.js';

/**
 * Why a request stands where it does: what a policy put it there for; its kind; a hand; its own wish to let
 * others go first; a place at the head that was
 * kept; others who asked later and come first; or simply when it came.
 */
export type ShownReason =
  PlaceReason | 'arrival' | 'kind' | 'by-hand' | 'put-off' | 'kept-place' | 'others-first';

/** Somebody on the list, and why they stand where they do. */
export interface ExplainedPlace {
  readonly request: Seq;
  /** `NOBODY` where names are not shown. */
  readonly person: PersonId;
  /** 1 for the first. */
  readonly position: number;
  /** The most important first; never empty. */
  readonly reasons: readonly ShownReason[];
}

/** The list of speakers in the order in which they are called, each with why they stand there (T42). */
export function explainQueue(state: SessionState): readonly ExplainedPlace[] {
  const list = state.queue.waiting;
  const lowest = Math.max(...list.map(({ kind }) => classOf(kind)));
  return list.map((request, index) => ({
    request: request.id,
    person: request.person,
    position: index + 1,
    reasons: [...(classOf(request.kind) < lowest ? (['kind'] as const) : []), reasonWithin(list, index)],
  }));
}

/** Why a request stands where it does among those of its kind. */
function reasonWithin(list: readonly Request[], index: number): ShownReason {
  const request = list[index] as Request;
  if (request.place?.held) return request.place.held;
  if (isAtHead(request)) return 'kept-place';
  if (request.place?.why) return request.place.why;
  const isBehindLater = list
    .slice(0, index)
    .some(
      (other) =>
        other.kind === request.kind &&
        (other.at > request.at || (other.at === request.at && other.id > request.id)),
    );
  return isBehindLater ? 'others-first' : 'arrival';
}
