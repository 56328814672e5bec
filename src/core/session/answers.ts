import { endCall, endUnanswered } from './calls.js';
import type { Command, CommandOf } from './commands.js';
import { accept, reject, type Decision, type Rejected } from './decision.js';
import type { EventBody } from './events.js';
import type { Seq } from './ids.js';
import { MOST_PUT_OFF } from './missed-calls.js';
import { refuseUnlessOpen } from './phase.js';
import { giverOf, refuseUnlessSpeaker } from './rights.js';
import { openPlace, runningRound } from './round-course.js';
import type { Called, SessionState } from './state.js';

/** The called person takes the floor: by a tap, or by beginning to write (T26). */
export function acceptCall(state: SessionState, command: CommandOf<'Accept'>): Decision {
  const mine = callOfGiver(state, command);
  return mine.ok ? accept(grantFor(mine.called)) : mine.rejection;
}

/** The called person does not want to speak; a request of theirs is taken back by that (T26). */
export function declineCall(state: SessionState, command: CommandOf<'Decline'>): Decision {
  const mine = callOfGiver(state, command);
  if (!mine.ok) return mine.rejection;
  const { asked } = mine.called;
  // Who was named by somebody else keeps the request of their own (T27).
  const taken: EventBody[] =
    asked === null || mine.called.way === 'nomination'
      ? []
      : [{ type: 'RequestWithdrawn', request: asked.id }];
  return accept(...endCall(mine.called, 'declined', ...taken));
}

/**
 * The called person lets the next one go first, twice at most (T26). Who was not waiting has no place to keep and
 * declines by it.
 */
export function putCallOff(state: SessionState, command: CommandOf<'NotYet'>): Decision {
  const mine = callOfGiver(state, command);
  if (!mine.ok) return mine.rejection;
  const { asked, way } = mine.called;
  if (way === 'round') return putPartOff(state, mine.called);
  if (asked === null) return accept(...endCall(mine.called, 'declined'));
  return asked.putOff < MOST_PUT_OFF ? accept(...endCall(mine.called, 'not_yet')) : reject('put-off-twice');
}

/** Ends a call that nobody answered. Late, doubled and stale timers change nothing (T24, T46). */
export function expireCall(state: SessionState, command: CommandOf<'ExpireCall'>): Decision {
  const refused = refuseUnlessOpen(state);
  if (refused) return refused;
  const { called } = state;
  if (called?.id !== command.call) return reject('stale-call');
  return command.at < called.acceptBy ? reject('not-due') : accept(...endUnanswered(called));
}

/** In a round everybody else comes first, once (T45). */
function putPartOff(state: SessionState, called: Called): Decision {
  const round = runningRound(state);
  const place = round && openPlace(round, called.person);
  return place?.putOff === true ? reject('passed-for-now') : accept(...endCall(called, 'not_yet'));
}

/** The grant with which a call is accepted. */
export function grantFor({ id, person, way, asked }: Called): EventBody {
  return { type: 'TurnGranted', person, request: asked?.id ?? null, way, call: id };
}

type Mine =
  { readonly ok: true; readonly called: Called } | { readonly ok: false; readonly rejection: Rejected };

/** The call that waits, if it is the one that the command means and the giver's own. */
function callOfGiver(state: SessionState, command: Command & { readonly call: Seq }): Mine {
  const giver = giverOf(command);
  const refused = refuseUnlessOpen(state) ?? refuseUnlessSpeaker(state, giver);
  if (refused) return { ok: false, rejection: refused };
  const { called } = state;
  if (called?.id !== command.call) return { ok: false, rejection: reject('stale-call') };
  return called.person === giver ? { ok: true, called } : { ok: false, rejection: reject('not-your-call') };
}
