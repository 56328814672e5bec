import { useTranslation } from 'react-i18next';
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

const MODES = {
  open: 'timeline.modeOpen',
  queue: 'timeline.modeQueue',
  moderator: 'timeline.modeModerator',
  hidden: 'timeline.modeHidden',
  paused: 'timeline.modePaused',
} as const;
