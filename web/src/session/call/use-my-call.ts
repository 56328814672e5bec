import { useRef } from 'react';
import type { TakingPart } from '../../../../src/core/session/decide-taking-part.js';
import type { Seq } from '../../../../src/core/session/ids.js';
import { useRefusalText } from '../../texts/use-refusal-text.js';
import { focusComposer } from '../composer/focus-composer.js';
import { useLive, useServerNow, useVerdict } from '../live-context.js';

/** One of the answers to a call. */
export interface CallAnswer {
  /** Why it cannot be given, and what would help; null when it can. */
  readonly off: string | null;
  readonly give: () => void;
}

/** I have been called and have not answered yet (T26). */
export interface MyCall {
  readonly id: Seq;
  /** By the server's clock; null while it stands, since the session is paused. */
  readonly secondsLeft: number | null;
  /** The share of the time that is left. */
  readonly share: number | null;
  /** An answer is on its way. */
  readonly isAnswered: boolean;
  readonly accept: CallAnswer;
  /** Accepts, and goes on where the words are written; for what is pressed to accept. */
  readonly acceptToWrite: () => void;
  /** Null for a call that nobody asked for, outside of a round: there is no place to keep, and it is the same as to decline. */
  readonly notYet: CallAnswer | null;
  readonly decline: CallAnswer;
  /** Whoever begins to write takes the floor by it. */
  readonly beginToWrite: () => void;
}

const ANSWERS = new Set<string>(['Accept', 'NotYet', 'Decline']);

/** My call to the floor and the ways to answer it, or null. */
export function useMyCall(): MyCall | null {
  const { state, you, session, view } = useLive();
  const now = useServerNow();
  const verdict = useVerdict();
  const refusalText = useRefusalText();
  const written = useRef<Seq | null>(null);
  const { called, settings, phase } = state;
  if (called === null || called.person !== you.person) return null;
  const call = called.id;
  const isAnswered = view.outbox.some(({ command }) => ANSWERS.has(command.type));
  const answer = (command: TakingPart): CallAnswer => {
    const decision = verdict(command);
    const why = decision.ok ? null : refusalText(decision.code, decision.details);
    return {
      off: why === null ? null : `${why.message} ${why.remedy}`,
      give: () => {
        if (decision.ok && !isAnswered) session.send(command);
      },
    };
  };
  const accept = answer({ type: 'Accept', call });
  const leftMs = phase.name === 'open' ? Math.max(0, called.acceptBy - now) : null;
  return {
    id: call,
    secondsLeft: leftMs === null ? null : Math.ceil(leftMs / 1_000),
    share: leftMs === null || settings.acceptMs === null ? null : leftMs / settings.acceptMs,
    isAnswered,
    accept,
    acceptToWrite: () => {
      if (accept.off !== null) return;
      accept.give();
      focusComposer();
    },
    notYet: called.asked === null && called.way !== 'round' ? null : answer({ type: 'NotYet', call }),
    decline: answer({ type: 'Decline', call }),
    beginToWrite: () => {
      // Once: should it be refused, every further letter would be refused again.
      if (written.current === call) return;
      written.current = call;
      accept.give();
    },
  };
}
