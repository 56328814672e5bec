import { useTranslation } from 'react-i18next';
import { GROUP_AGREED, GROUP_REFUSED } from '../session/timeline/use-event-sentence.js';
import type { PersonId } from '../../../src/core/session/ids.js';
import type { Act } from '../../../src/core/views/acts.js';

/** Says in a sentence what was done about the discussion. */
export function useActSentence(nameOf: (person: PersonId | null) => string): (act: Act) => string {
  const { t } = useTranslation();
  return (act) => {
    switch (act.kind) {
      case 'opened':
      case 'resumed':
      case 'closed':
        return t(`timeline.${act.kind}`);
      case 'restarted':
        return t('timeline.restart');
      case 'paused':
        return act.reason === '' ? t('timeline.paused') : t('timeline.pausedReason', { reason: act.reason });
      case 'mode':
        return t(MODES[act.mode]);
      case 'group-decided': {
        const keys = act.isAgreed ? GROUP_AGREED : GROUP_REFUSED;
        return t(keys[act.about], { person: act.person === null ? '' : nameOf(act.person) });
      }
      case 'order-ruled': {
        const key = act.ruling === 'uphold' ? 'timeline.orderUpheld' : 'timeline.orderDismissed';
        return t(key, { sentence: act.sentence });
      }
      case 'posts-revealed':
        return t('timeline.postsRevealed', { count: act.count });
      case 'posts-withdrawn':
        return t('timeline.postsWithdrawn', { count: act.count });
      case 'topic-proposed': {
        const name = nameOf(act.by);
        return act.title === ''
          ? t('timeline.topicErased', { name })
          : t('timeline.topic', { name, title: act.title });
      }
      case 'round-started':
        return t(ROUNDS[act.order]);
      case 'round-ended': {
        const { spoke, passed, absent } = act;
        const counts = { spoke: spoke.length, passed: passed.length, absent: absent.length };
        return t('timeline.roundEnded', counts);
      }
      case 'item-started':
      case 'item-finished':
      case 'item-reopened':
        return t(ITEMS[act.kind], { title: act.title });
      default:
        return '';
    }
  };
}

const ITEMS = {
  'item-started': 'timeline.itemStarted',
  'item-finished': 'timeline.itemFinished',
  'item-reopened': 'timeline.itemReopened',
} as const;

const ROUNDS = {
  alphabetic: 'timeline.roundStarted_alphabetic',
  random: 'timeline.roundStarted_random',
  'least-heard': 'timeline.roundStarted_least_heard',
} as const;

const MODES = {
  open: 'timeline.modeOpen',
  queue: 'timeline.modeQueue',
  round: 'timeline.modeRound',
  moderator: 'timeline.modeModerator',
  hidden: 'timeline.modeHidden',
  paused: 'timeline.modePaused',
} as const;
