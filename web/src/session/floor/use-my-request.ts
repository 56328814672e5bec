import type { TakingPart } from '../../../../src/core/session/decide-taking-part.js';
import type { RefusalSentences } from '../../texts/use-refusal-text.js';
import { useRefusalText } from '../../texts/use-refusal-text.js';
import { useMyRequests } from '../asking/use-my-requests.js';
import { useLive, useVerdict } from '../live-context.js';

/** What I can do about the queue now. */
export interface MyRequest {
  readonly isWaiting: boolean;
  /** Already given and on its way. */
  readonly isUnderWay: boolean;
  readonly command: TakingPart | null;
  /** Why it cannot be done, and what would make it possible; null when it can. */
  readonly off: RefusalSentences | null;
  /** Nothing to do with the queue: I have the floor or am asked to take it, or there is no queue. */
  readonly isPointless: boolean;
}

const POINTLESS = new Set<string>(['mode-has-no-queue', 'session-closed', 'session-not-open', 'not-allowed']);

/** My own request for the floor: to be made, or to be withdrawn. */
export function useMyRequest(): MyRequest {
  const { state, you, view } = useLive();
  const verdict = useVerdict();
  const refusalText = useRefusalText();
  const all = useMyRequests();
  // Speech first: it is what the button asks for.
  const mine = all.find(({ kind }) => kind === 'topic') ?? all[0];
  const command: TakingPart =
    mine === undefined
      ? { type: 'RequestTurn', person: null }
      : { type: 'WithdrawRequest', request: mine.id };
  const decision = verdict(command);
  const isAtHand = [state.turn, state.interrupted, state.called].some((mine) => mine?.person === you.person);
  return {
    isWaiting: mine !== undefined,
    isUnderWay: view.outbox.some((item) => item.command.type === command.type),
    command,
    off: decision.ok ? null : refusalText(decision.code, decision.details),
    isPointless: isAtHand || (!decision.ok && POINTLESS.has(decision.code)),
  };
}
