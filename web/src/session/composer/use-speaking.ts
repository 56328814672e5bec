import { useTranslation } from 'react-i18next';
import type { TakingPart } from '../../../../src/core/session/decide-taking-part.js';
import type { Rejected } from '../../../../src/core/session/decision.js';
import { ownPart } from '../../../../src/core/views/round-view.js';
import { useRefusalText } from '../../texts/use-refusal-text.js';
import { digitsOf } from '../floor/use-clock.js';
import { useLive, useVerdict } from '../live-context.js';

/** Whether and how I can speak now. */
export interface Speaking {
  readonly isObserver: boolean;
  readonly isOpen: boolean;
  readonly isMyTurn: boolean;
  /** Words go out as a moderator's procedural remark, since the floor is somebody else's. */
  readonly isRemark: boolean;
  /** Nobody reads it before the reveal (T46b). */
  readonly isSealed: boolean;
  readonly placeholder:
    | 'composer.placeholderDraft'
    | 'composer.placeholderTurn'
    | 'call.placeholder'
    | 'writing.placeholder'
    | 'composer.placeholderOpen'
    | 'composer.placeholderRemark';
  /** Why nothing can be said now, and what would open the floor. */
  readonly closedBecause: string | null;
  /** The floor is open to me, but this text cannot be sent as it is. */
  readonly offBecause: string | null;
  readonly send: () => void;
}

/** Asks the rules whether I may speak, with any words and with these. */
export function useSpeaking(text: string): Speaking {
  const { t } = useTranslation();
  const { state, you, session, draftKeeper } = useLive();
  const verdict = useVerdict();
  const refusalText = useRefusalText();
  const isMyTurn = state.turn?.person === you.person;
  // Whoever has been called accepts by beginning to speak (T26).
  const myCall = state.called?.person === you.person ? state.called.id : null;
  const turn = isMyTurn ? (state.turn?.id ?? null) : myCall;
  const contribution = (words: string): TakingPart => ({ type: 'Contribute', text: words, turn });
  const remark = (words: string): TakingPart => ({ type: 'Remark', text: words });

  const isRemark = !verdict(contribution('…')).ok && verdict(remark('…')).ok;
  const says = isRemark ? remark : contribution;
  const atAll = verdict(says('…'));
  const withThis = verdict(says(text));
  // In the slow mode the floor is open to me as to everybody: just not yet (T1).
  const waitsFor = !atAll.ok && atAll.code === 'slow-mode' ? Number(atAll.details?.['seconds'] ?? 0) : null;
  const isOpen = atAll.ok || waitsFor !== null;
  const isSealed = isOpen && !isRemark && state.mode === 'hidden' && you.role !== 'moderator';
  const isWaiting = state.queue.waiting.some((request) => request.person === you.person);
  const hasPart = ownPart(state, you.person) !== null;
  const because = (refused: Rejected): string => {
    // Where the floor has to be asked for: that I wait already, or why I cannot ask.
    const needsFloor = refused.code === 'not-your-turn' || refused.code === 'nobody-has-floor';
    if (needsFloor && state.interrupted?.person === you.person) return t('between.mineStands');
    if (needsFloor && hasPart) return t('round.waiting');
    if (needsFloor && isWaiting) return t('composer.waiting');
    if (refused.code === 'session-not-open' && you.role === 'moderator') return t('composer.openFirst');
    const asking = verdict({ type: 'RequestTurn', person: null });
    const nearest = needsFloor && !asking.ok ? asking : refused;
    const { message, remedy } = refusalText(nearest.code, nearest.details);
    return `${message} ${remedy}`;
  };
  return {
    isObserver: !atAll.ok && atAll.code === 'not-allowed',
    isOpen,
    isMyTurn,
    isRemark,
    isSealed,
    placeholder: !isOpen
      ? 'composer.placeholderDraft'
      : isRemark
        ? 'composer.placeholderRemark'
        : isMyTurn
          ? 'composer.placeholderTurn'
          : myCall !== null
            ? 'call.placeholder'
            : isSealed
              ? 'writing.placeholder'
              : 'composer.placeholderOpen',
    closedBecause: isOpen || atAll.ok ? null : because(atAll),
    offBecause:
      waitsFor !== null
        ? t('writing.wait', { time: digitsOf(waitsFor * 1_000) })
        : !isOpen || withThis.ok || text === ''
          ? null
          : because(withThis),
    send: () => {
      if (withThis.ok && session.send(says(text))) draftKeeper.sent();
    },
  };
}
