import { useTranslation } from 'react-i18next';
import { ownPart } from '../../../../src/core/views/round-view.js';
import { placesInQueue, queueRows, type PlaceInQueue } from '../../../../src/core/views/queue-view.js';
import { KIND_NAMES } from '../asking/use-my-requests.js';
import { usePlaceReasons } from '../asking/use-place-reasons.js';
import { useLive } from '../live-context.js';

/** One of my places in the queue in words, long and short. */
export interface MyPlace {
  readonly key: string;
  readonly title: string;
  readonly details: string;
  readonly short: string;
  /** What for and about what, where it was said. */
  readonly about: string;
  /** Why I stand there, unless it is simply when I asked. */
  readonly why: string | null;
}

/** My places in the queue, the first first; none while I am not waiting. */
export function useMyPlaces(): readonly MyPlace[] {
  const { t } = useTranslation();
  const { state, you } = useLive();
  const reasons = usePlaceReasons();
  const inWords = ({ request, ahead, position, roughWaitMs }: PlaceInQueue): MyPlace => {
    const { id, kind, subject } = request;
    const key = String(id);
    const reason = reasons.get(id);
    const why = reason === undefined || reason.isPlain ? null : t('asking.whyMine', { why: reason.words });
    const about = [
      ...(kind === 'topic' ? [] : [t(KIND_NAMES[kind])]),
      ...(subject === '' ? [] : [subject]),
    ].join(': ');
    if (ahead === 0) {
      return {
        key,
        about,
        why,
        title: t('queue.next'),
        details: t('queue.nextHint'),
        short: t('queue.shortNext'),
      };
    }
    const minutes = roughWaitMs === null ? null : Math.max(1, Math.round(roughWaitMs / 60_000));
    const wait = minutes === null ? [] : [t('queue.wait', { minutes })];
    // Who cannot be called now is not counted, and may stand behind all who are.
    const called = queueRows(state).filter((row) => row.position !== null).length;
    const all = Math.max(position, called);
    return {
      key,
      about,
      why,
      title: t('queue.place', { position }),
      details: [t('queue.ahead', { count: ahead }), ...wait].join(' · '),
      short: [t('queue.shortPlace', { position, all }), ...wait].join(' · '),
    };
  };
  return placesInQueue(state, you.person).map(inWords);
}

/** My place in the round that runs, in a few words; null where I have none to come. */
export function useMyPartShort(): string | null {
  const { t } = useTranslation();
  const { state, you } = useLive();
  const part = ownPart(state, you.person);
  if (part === null) return null;
  return part.ahead === 0 ? t('round.shortNext') : t('round.short', { count: part.ahead });
}
