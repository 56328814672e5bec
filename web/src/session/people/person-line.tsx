import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { groupDecides } from '../../../../src/core/session/group-decision.js';
import type { PersonState } from '../../../../src/core/session/state.js';
import { needTexts } from '../../texts/i18n.js';
import { lazily } from '../../ui/lazily.js';
import { useLive } from '../live-context.js';
import { HeardWords } from './heard-words.js';
import styles from './people-dialog.module.css';

const PersonMenu = lazily(async () => {
  const [menu] = await Promise.all([import('../../console/person-menu.js'), needTexts('staff')]);
  return { default: menu.PersonMenu };
}, 'leaders');

const ProposeRemoval = lazily(async () => ({
  default: (await import('./propose-removal.js')).ProposeRemoval,
}));

/** One person: name, unit, and what they do just now. */
export function PersonLine({ who }: { readonly who: PersonState }) {
  const { t } = useTranslation(['behind', 'app']);
  const { state, you } = useLive();
  const removal = state.removed.get(who.id);
  const signs = [
    who.id === you.person ? t('app:common.you') : null,
    who.role === 'moderator' ? t('app:common.moderator') : null,
    state.turn?.person === who.id ? t('people.speaking') : null,
    state.queue.waiting.some((request) => request.person === who.id) ? t('people.waiting') : null,
    who.muted ? t('app:people.muted') : null,
    removal === undefined ? null : t(removal.by === null ? 'people.removedByGroup' : 'people.removed'),
    state.keeper?.person === who.id ? t('people.keeper') : null,
    state.deputy?.person === who.id ? t('people.deputy') : null,
  ].filter((sign) => sign !== null);
  return (
    <li className={styles['person']}>
      <div className={styles['words']}>
        <p className={styles['name']}>
          <bdi>{who.name}</bdi>
          {signs.length === 0 ? null : <span className={styles['signs']}>{signs.join(' · ')}</span>}
        </p>
        <p className={styles['unit']}>
          <bdi>{who.unit}</bdi>
        </p>
        <HeardWords who={who} />
      </div>
      {(you.role === 'moderator' || state.keeper?.person === you.person) && who.id !== you.person ? (
        <Suspense>
          <PersonMenu who={who} />
        </Suspense>
      ) : null}
      {groupDecides(state) ? (
        <Suspense>
          <ProposeRemoval who={who} />
        </Suspense>
      ) : null}
    </li>
  );
}
