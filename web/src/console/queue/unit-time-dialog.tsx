import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unitTimes, type UnitTime } from '../../../../src/core/views/unit-times.js';
import { digitsOf } from '../../session/floor/use-clock.js';
import { useLive } from '../../session/live-context.js';
import { Dialog } from '../../ui/dialog.js';
import { Field } from '../../ui/field.js';
import { ActionButton } from '../action-button.js';
import styles from '../console.module.css';
import queueStyles from './queue.module.css';

const MINUTES = [1, 5] as const;
/** Nobody needs to search in a short list. */
const SEARCH_FROM = 12;

/** What each unit has left of its time on this topic, and the way to give it more (T44). */
export function UnitTimeDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation('staff');
  const { state } = useLive();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase(i18n.language);
  const units = unitTimes(state);
  const fitting = units.filter(({ unit }) => unit.toLocaleLowerCase(i18n.language).includes(wanted));
  return (
    <Dialog title={t('unitTime.title')} isOpen onClose={onClose} form="side">
      <div className={styles['group']}>
        <p className={styles['quiet']}>{t('unitTime.hint')}</p>
        {units.length < SEARCH_FROM ? null : (
          <Field label={t('unitTime.search')} value={search} onChange={setSearch} type="search" />
        )}
        {fitting.length === 0 ? <p>{t('unitTime.none')}</p> : null}
        <ul>
          {fitting.map((one) => (
            <UnitLine key={one.unit} {...one} />
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

function UnitLine({ unit, person, leftMs, isWaiting }: UnitTime) {
  const { t } = useTranslation('staff');
  const left = leftMs > 0 ? t('unitTime.left', { time: digitsOf(leftMs) }) : t('unitTime.usedUp');
  return (
    <li className={queueStyles['unit']}>
      <span className={queueStyles['unitWords']}>
        <bdi className={styles['name']}>{unit}</bdi>
        <span className={styles['quiet']} data-used-up={leftMs === 0}>
          {isWaiting ? `${left} · ${t('unitTime.waits')}` : left}
        </span>
      </span>
      <span className={styles['tools']}>
        {MINUTES.map((minutes) => (
          <ActionButton
            key={minutes}
            size="small"
            label={t('unitTime.addTo', { count: minutes, unit })}
            command={{ type: 'AddUnitTime', person, seconds: minutes * 60 }}
          >
            {t('console.plusMinutes', { minutes })}
          </ActionButton>
        ))}
      </span>
    </li>
  );
}
