import { isCalledOff } from '../../../../src/core/session/phase.js';
import { useTranslation } from 'react-i18next';
import { hiddenWriting } from '../../../../src/core/session/hidden-writing.js';
import { nextInRound, runningRound } from '../../../../src/core/session/round-course.js';
import type { Turn } from '../../../../src/core/session/state.js';
import { useLive } from '../live-context.js';
import { digitsOf } from './use-clock.js';

/** Who has the floor, or what holds instead, in words. */
export interface FloorWords {
  readonly label: string;
  readonly name: string | null;
  readonly unit: string;
  readonly hint: string | null;
  readonly isMine: boolean;
}

/** The state of the floor in words. */
export function useFloorWords(): FloorWords {
  const { t } = useTranslation();
  const { replica, state, you } = useLive();
  const nobody = (label: string, hint: string | null = null): FloorWords => {
    return { label, name: null, unit: '', hint, isMine: false };
  };
  const hintAbout = (turn: Turn): string | null => {
    const { interrupted } = state;
    if (turn.takesQuestions) return t('between.forQuestions');
    if (interrupted === null) return null;
    if (interrupted.person === you.person) return t('between.mine');
    return t('between.goesOn', { name: state.people.get(interrupted.person)?.name ?? '' });
  };
  if (state.phase.name === 'closed')
    return nobody(t(isCalledOff(state) ? 'after.calledOff' : 'floor.closed'));
  if (state.phase.name === 'planned') return nobody(t('floor.notStarted'));
  if (state.turn !== null) {
    const who = state.people.get(state.turn.person);
    const isMine = state.turn.person === you.person;
    return {
      label: isMine ? t('floor.yours') : t(labelOf(state.turn)),
      name: who?.name ?? t('common.unknownPerson'),
      unit: who?.unit ?? '',
      hint: hintAbout(state.turn),
      isMine,
    };
  }
  if (state.called !== null) {
    const who = state.people.get(state.called.person);
    const isMe = state.called.person === you.person;
    return {
      label: t(isMe ? 'call.title' : 'call.others'),
      name: who?.name ?? t('common.unknownPerson'),
      unit: who?.unit ?? '',
      hint: isMe ? null : t('call.othersHint'),
      isMine: false,
    };
  }
  if (state.phase.name === 'paused') {
    return nobody(t('floor.paused'), state.phase.reason === '' ? null : state.phase.reason);
  }
  if (state.mode === 'paused') return nobody(t('floor.floorPaused'), t('writing.pausedHint'));
  if (state.mode === 'hidden') {
    const { writers } = hiddenWriting(state);
    const latest = replica.timeline.findLast(({ kind }) => kind === 'mode' || kind === 'posts-revealed');
    const unwritten = latest?.kind === 'posts-revealed' ? 'writing.revealed' : 'writing.nobody';
    return nobody(t('floor.hidden'), writers === 0 ? t(unwritten) : t('writing.writers', { count: writers }));
  }
  const round = state.mode === 'round' ? runningRound(state) : null;
  if (round !== null) {
    const next = nextInRound(state, round);
    const name = next === null ? null : (state.people.get(next)?.name ?? t('common.unknownPerson'));
    return nobody(t('round.label'), name === null ? t('round.awaits') : t('round.nextIs', { name }));
  }
  if (state.mode === 'open') {
    const { slowModeMs } = state.settings;
    const slow = slowModeMs === null ? null : t('writing.slow', { time: digitsOf(slowModeMs) });
    return nobody(t('floor.open'), slow ?? t('floor.openHint'));
  }
  return nobody(t(state.mode === 'moderator' ? 'floor.moderators' : 'floor.nobody'));
}

/** What somebody else has the floor for (T33, T37). */
function labelOf({ way, kind }: Turn): 'between.asks' | 'between.order' | 'floor.has' {
  if (way === 'interposed') return 'between.asks';
  return kind === 'order' ? 'between.order' : 'floor.has';
}

/** Whether somebody is here who can lead the discussion. */
export function useHasModerator(): boolean {
  const { state } = useLive();
  return [...state.people.values()].some((who) => who.role === 'moderator' && who.presence === 'here');
}
