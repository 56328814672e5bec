import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';
import { Field } from './field.js';
import { Icon } from './icons.js';
import styles from './pick-list.module.css';

/** Nobody needs to search in a short list. */
const SEARCH_FROM = 6;

/** One of the things that can be picked. */
export interface Pickable {
  readonly id: string;
  readonly text: string;
  /** What is said of it, less loudly; possibly empty. */
  readonly about: string;
}

/** Quiet words that open a list to pick one thing from, to go on with as it is or changed. */
export function PickList({
  label,
  search,
  none,
  choices,
  onPick,
}: {
  readonly label: string;
  /** What the field is called in which one searches. */
  readonly search: string;
  /** What is said when nothing fits. */
  readonly none: string;
  readonly choices: readonly Pickable[];
  readonly onPick: (choice: Pickable) => void;
}) {
  const { i18n } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [wanted, setWanted] = useState('');
  if (choices.length === 0) return null;
  const inLower = (text: string) => text.toLocaleLowerCase(i18n.language);
  const fitting = choices.filter(({ text, about }) =>
    inLower(`${text} ${about}`).includes(inLower(wanted.trim())),
  );
  return (
    <div className={styles['pick']}>
      <Button kind="quiet" size="small" expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {label}
        <Icon name={isOpen ? 'up' : 'down'} size={18} />
      </Button>
      {isOpen ? (
        <>
          {choices.length < SEARCH_FROM ? null : (
            <Field label={search} value={wanted} onChange={setWanted} type="search" />
          )}
          {fitting.length === 0 ? <p className={styles['quiet']}>{none}</p> : null}
          <ul className={styles['choices']}>
            {fitting.map((choice) => (
              <li key={choice.id}>
                <Button
                  kind="quiet"
                  wide
                  className={styles['choice']}
                  onPress={() => {
                    onPick(choice);
                    setOpen(false);
                  }}
                >
                  <span dir="auto">{choice.text}</span>
                  <span className={styles['about']}>{choice.about}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
