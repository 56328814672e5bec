import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seq } from '../../../../src/core/session/ids.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Field } from '../../ui/field.js';
import { useClock } from '../floor/use-clock.js';
import { useLive, useVerdict } from '../live-context.js';
import styles from './pass-time.module.css';

/** I give the floor back early: the rest of my time stays for everybody, or goes to somebody I name (T40). */
export function PassTimeDialog({
  turn,
  hasText,
  onClose,
}: {
  readonly turn: Seq;
  readonly hasText: boolean;
  readonly onClose: () => void;
}) {
  const { t, i18n } = useTranslation(['interruptions', 'app']);
  const { state, session } = useLive();
  const verdict = useVerdict();
  const clock = useClock();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase(i18n.language);
  const collator = new Intl.Collator(i18n.language);
  const people = [...state.people.values()]
    .filter(({ id }) => verdict({ type: 'Yield', turn, to: id }).ok)
    .filter(({ name, unit }) => `${name} ${unit}`.toLocaleLowerCase(i18n.language).includes(wanted))
    .sort((a, b) => collator.compare(a.name, b.name));
  const give = (to: string | null): void => {
    session.send({ type: 'Yield', turn, to });
    onClose();
  };
  return (
    <Dialog title={t('spare.title')} isOpen onClose={onClose}>
      {hasText ? <p>{t('app:composer.yieldUnsentHint')}</p> : null}
      <p>{t('spare.rest', { time: clock?.digits ?? '' })}</p>
      <Button kind="primary" onPress={() => give(null)}>
        {t('spare.nobody')}
      </Button>
      <Field label={t('spare.choose')} value={search} onChange={setSearch} type="search" />
      <ul className={styles['people']}>
        {people.map(({ id, name, unit }) => (
          <li key={id} className={styles['person']}>
            <span className={styles['words']}>
              <bdi className={styles['name']}>{name}</bdi>
              <bdi className={styles['unit']}>{unit}</bdi>
            </span>
            <Button size="small" label={t('spare.passTo', { name })} onPress={() => give(id)}>
              {t('spare.pass')}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
