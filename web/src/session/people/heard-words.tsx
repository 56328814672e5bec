import { useTranslation } from 'react-i18next';
import type { PersonState } from '../../../../src/core/session/state.js';
import { duration } from '../../../../src/core/texts/duration.js';
import { figuresFor, isSilent, unitTimeLeftFor } from '../../../../src/core/views/heard-view.js';
import { useLive } from '../live-context.js';
import styles from './people-dialog.module.css';

/** How somebody has been heard so far: of oneself, and for who leads of everybody (T64). */
export function HeardWords({ who }: { readonly who: PersonState }) {
  const { t } = useTranslation('behind');
  const { state, you } = useLive();
  const figures = figuresFor(state, who.id, you);
  if (figures === null) return null;
  const { contributions, turns, floorMs } = figures;
  const unitLeftMs = unitTimeLeftFor(state, who.id, you);
  const words = [
    ...(contributions === 0 ? [] : [t('people.said', { count: contributions })]),
    ...(turns === 0 ? [] : [t('people.turns', { count: turns, time: duration(floorMs) })]),
  ];
  return (
    <>
      <SilentSign who={who} />
      {words.length === 0 ? null : <p className={styles['figures']}>{words.join(' · ')}</p>}
      {unitLeftMs === null ? null : (
        <p className={styles['figures']}>
          {unitLeftMs === 0 ? t('people.unitUsedUp') : t('people.unitLeft', { time: duration(unitLeftMs) })}
        </p>
      )}
    </>
  );
}

/** Marks somebody who could speak and has not said anything yet, for who may know it. */
export function SilentSign({ who }: { readonly who: PersonState }) {
  const { t } = useTranslation('behind');
  const { state, you } = useLive();
  if (figuresFor(state, who.id, you) === null || !isSilent(state, who)) return null;
  return <span className={styles['silent']}>{t('people.silent')}</span>;
}
