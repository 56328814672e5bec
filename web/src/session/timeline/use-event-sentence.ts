import { useTranslation } from 'react-i18next';
import type { PersonId } from '../../../../src/core/session/ids.js';
import { itemOf } from '../../../../src/core/session/agenda.js';
import type { TimelineEntry } from '../../../../src/core/views/timeline.js';
import { useClosingSentence } from '../floor/use-closing-sentence.js';
import { useLive, usePersonName } from '../live-context.js';

/** Says in a sentence what happened around the discussion. */
export function useEventSentence(): (entry: TimelineEntry) => string {
  const { t } = useTranslation();
  const knownName = usePersonName();
  const { state } = useLive();
  const nameOf = (person: PersonId | null): string => knownName(person) || t('common.unknownPerson');
  const closingSentence = useClosingSentence();
  return (entry) => {
    switch (entry.kind) {
      case 'phase':
        return entry.phase === 'paused' && entry.reason !== ''
          ? t('timeline.pausedReason', { reason: entry.reason })
          : t(`timeline.${entry.phase}`);
      case 'mode':
        return t(`timeline.mode${capital(entry.mode)}`);
      case 'queue': {
        const sentence = t(`timeline.queue${capital(entry.status)}`);
        return entry.reason === '' ? sentence : `${sentence} ${entry.reason}`;
      }
      case 'queue-closing': {
        const sentence = closingSentence(entry);
        return entry.reason === '' ? sentence : `${sentence} ${entry.reason}`;
      }
      case 'prompt-withdrawn':
        return t('timeline.promptWithdrawn');
      case 'request-moved':
        return t('timeline.requestMoved');
      case 'keeper':
        return entry.person === null
          ? t('timeline.keeperEnded')
          : t('timeline.keeper', { person: nameOf(entry.person) });
      case 'group-asked': {
        const person = entry.person === null ? '' : nameOf(entry.person);
        const asked = t(GROUP_ASKED[entry.about], { person });
        return entry.reason === ''
          ? asked
          : `${asked} ${t('timeline.hiddenReason', { reason: entry.reason })}`;
      }
      case 'group-decided': {
        const keys = entry.isAgreed ? GROUP_AGREED : GROUP_REFUSED;
        return t(keys[entry.about], { person: entry.person === null ? '' : nameOf(entry.person) });
      }
      case 'order-ruled': {
        const key = entry.ruling === 'uphold' ? 'timeline.orderUpheld' : 'timeline.orderDismissed';
        const why = entry.note === '' ? [] : [t('timeline.hiddenReason', { reason: entry.note })];
        const then = entry.action in THEN ? [t(THEN[entry.action as keyof typeof THEN])] : [];
        return [t(key, { sentence: entry.sentence }), ...why, ...then].join(' ');
      }
      case 'order-noted':
        return t('timeline.orderNoted', { name: nameOf(entry.person), sentence: entry.sentence });
      case 'posts-revealed':
        return t('timeline.postsRevealed', { count: entry.count });
      case 'posts-withdrawn':
        return t('timeline.postsWithdrawn', { count: entry.count });
      case 'drawn':
        return t(`timeline.drawn_${entry.pool}`, { name: nameOf(entry.person) });
      case 'round-started':
        return t(ROUNDS[entry.order]);
      case 'round-ended': {
        const { spoke, passed, absent } = entry;
        return t('timeline.roundEnded', { spoke, passed, absent });
      }
      case 'undone':
        return t(entry.what === 'call' ? 'timeline.undoneCall' : 'timeline.undoneEnd', {
          name: nameOf(entry.person),
        });
      case 'call':
        return t(CALLS[entry.end], { name: nameOf(entry.person) });
      case 'topic': {
        const name = nameOf(entry.by);
        return entry.title === null
          ? t('timeline.topicErased', { name })
          : t('timeline.topic', { name, title: entry.title });
      }
      case 'item':
        return t(`timeline.item${capital(entry.change)}`, { title: itemOf(state, entry.item)?.title ?? '' });
      case 'lead':
        return entry.person === null
          ? t('timeline.leadFree')
          : t('timeline.lead', { person: nameOf(entry.person) });
      case 'deputy-named':
        return entry.person === null
          ? t('timeline.deputyNone')
          : t('timeline.deputyNamed', { person: nameOf(entry.person) });
      case 'deputy':
        return t(entry.isActing ? 'timeline.deputyActing' : 'timeline.deputyDone', {
          person: nameOf(entry.person),
        });
      case 'unattended':
        return entry.policy === null
          ? t('timeline.attended')
          : t(`timeline.unattended${capital(entry.policy)}`);
      case 'restart':
        return t('timeline.restart');
      default:
        return '';
    }
  };
}

/** What is told where the group is asked. */
export const GROUP_ASKED = {
  removal: 'timeline.groupAsked_removal',
  'move-on': 'timeline.groupAsked_moveOn',
} as const;

/** What is told where the group has agreed. */
export const GROUP_AGREED = {
  removal: 'timeline.groupAgreed_removal',
  'move-on': 'timeline.groupAgreed_moveOn',
} as const;

/** What is told where it has not. */
export const GROUP_REFUSED = {
  removal: 'timeline.groupRefused_removal',
  'move-on': 'timeline.groupRefused_moveOn',
} as const;

const ROUNDS = {
  alphabetic: 'timeline.roundStarted_alphabetic',
  random: 'timeline.roundStarted_random',
  'least-heard': 'timeline.roundStarted_least_heard',
} as const;

/** What follows from a ruling; the closed list and the break have lines of their own. */
const THEN = {
  'extend-time': 'timeline.orderExtends',
  'change-topic': 'timeline.orderChangesTopic',
  'return-topic': 'timeline.orderReturns',
} as const;

const CALLS = {
  declined: 'timeline.callDeclined',
  not_yet: 'timeline.callPutOff',
  unanswered: 'timeline.callUnanswered',
} as const;

function capital<T extends string>(word: T): Capitalize<T> {
  return (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<T>;
}
