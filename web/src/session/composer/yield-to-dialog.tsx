import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonId } from '../../../../src/core/session/ids.js';
import type { Turn } from '../../../../src/core/session/state.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Field } from '../../ui/field.js';
import { useClock } from '../floor/use-clock.js';
import { useLive, useVerdict } from '../live-context.js';
import type { Hands } from './hands.js';
import styles from './yield-to.module.css';

/** I give the floor back, and say to whom the rest of my time goes (T40), or who speaks next (T27); or leave it open. */
export function YieldToDialog({
  turn,
  hands,
  hasText,
  onClose,
}: {
  readonly turn: Turn;
  readonly hands: Hands;
  readonly hasText: boolean;
  readonly onClose: () => void;
}) {
  const { t, i18n } = useTranslation(['interruptions', 'app']);
  const { state, session } = useLive();
  const verdict = useVerdict();
  const clock = useClock();
  const [search, setSearch] = useState('');
  const commandFor = (person: PersonId) =>
    hands === 'time'
      ? ({ type: 'Yield', turn: turn.id, to: person } as const)
      : ({ type: 'Nominate', person, expectedTurn: turn.id } as const);
  const wanted = search.trim().toLocaleLowerCase(i18n.language);
  const collator = new Intl.Collator(i18n.language);
  const people = [...state.people.values()]
    .filter(({ id }) => verdict(commandFor(id)).ok)
    .filter(({ name, unit }) => `${name} ${unit}`.toLocaleLowerCase(i18n.language).includes(wanted))
    .sort((a, b) => collator.compare(a.name, b.name));
  const give = (person: PersonId | null): void => {
    session.send(person === null ? { type: 'Yield', turn: turn.id } : commandFor(person));
    onClose();
  };
  return (
    <Dialog title={t(`${hands}.title`)} isOpen onClose={onClose}>
      {hasText ? <p>{t('app:composer.yieldUnsentHint')}</p> : null}
      <p>{t(`${hands}.question`, { time: clock?.digits ?? '' })}</p>
      <Button kind="primary" onPress={() => give(null)}>
        {t(`${hands}.nobody`)}
      </Button>
      <Field label={t(`${hands}.choose`)} value={search} onChange={setSearch} type="search" />
      <ul className={styles['people']}>
        {people.map(({ id, name, unit }) => (
          <li key={id} className={styles['person']}>
            <span className={styles['words']}>
              <bdi className={styles['name']}>{name}</bdi>
              <bdi className={styles['unit']}>{unit}</bdi>
            </span>
            <Button size="small" label={t(`${hands}.giveTo`, { name })} onPress={() => give(id)}>
              {t(`${hands}.give`)}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
