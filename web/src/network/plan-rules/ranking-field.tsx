import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icons.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import styles from './plan-rules.module.css';

/** Which of a list there are, and in which order: those that are chosen stand first, and move up and down. */
export function RankingField({
  label,
  hint,
  off,
  all,
  nameOf,
  value,
  onChange,
  fault,
}: {
  readonly label: string;
  readonly hint: string;
  /** Why nothing of it can be changed, in a sentence; null where it can. */
  readonly off: string | null;
  readonly all: readonly string[];
  readonly nameOf: (one: string) => string;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  /** What is wrong with the choice, in a sentence; null when nothing is. */
  readonly fault: string | null;
}) {
  const { t } = useTranslation('staff');
  const [labelId, hintId] = [useId(), useId()];
  const [moved, setMoved] = useState('');
  const move = (one: string, by: -1 | 1): void => {
    const from = value.indexOf(one);
    const others = value.filter((other) => other !== one);
    onChange([...others.slice(0, from + by), one, ...others.slice(from + by)]);
    setMoved(t('network.rankingMoved', { name: nameOf(one), place: from + by + 1 }));
  };
  const toggle = (one: string): void => {
    onChange(value.includes(one) ? value.filter((other) => other !== one) : [...value, one]);
  };
  const arrow = (one: string, by: -1 | 1, canMove: boolean) => (
    <Button
      kind="quiet"
      size="small"
      label={t(by < 0 ? 'network.rankingUp' : 'network.rankingDown', { name: nameOf(one) })}
      off={!canMove}
      onPress={() => (canMove ? move(one, by) : undefined)}
    >
      <Icon name={by < 0 ? 'up' : 'down'} size={18} />
    </Button>
  );
  return (
    <div role="group" aria-labelledby={labelId} aria-describedby={hintId}>
      <p id={labelId} className={styles['label']}>
        {label}
      </p>
      <p id={hintId} className={fault === null ? styles['quiet'] : styles['fault']}>
        {fault ?? off ?? hint}
      </p>
      <ol className={styles['ranking']}>
        {[...value, ...all.filter((one) => !value.includes(one))].map((one) => {
          const place = value.indexOf(one);
          return (
            <li key={one} className={styles['ranked']}>
              <label className={styles['check']}>
                <input
                  type="checkbox"
                  checked={place >= 0}
                  disabled={off !== null}
                  onChange={() => toggle(one)}
                />
                {place < 0 ? null : <span className={styles['place']}>{place + 1}.</span>}
                {nameOf(one)}
              </label>
              {off !== null || place < 0 ? null : (
                <>
                  {arrow(one, -1, place > 0)}
                  {arrow(one, 1, place < value.length - 1)}
                </>
              )}
            </li>
          );
        })}
      </ol>
      <VisuallyHidden>
        <span role="status">{moved}</span>
      </VisuallyHidden>
    </div>
  );
}
