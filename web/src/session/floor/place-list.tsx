import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonId } from '../../../../src/core/session/ids.js';
import { useLive } from '../live-context.js';
import styles from './place-list.module.css';

/** The places of those whose turn is to come, in order: of the list of speakers, or of a round. */
export function PlaceList({ children }: { readonly children: ReactNode }) {
  return <ol className={styles['list']}>{children}</ol>;
}

/** One of these places: its number, whose it is, and what there is to say about it. */
export function Place({
  number,
  person,
  nameless,
  note,
  children,
}: {
  /** Null: who cannot be called now keeps the place, and the others are counted past it. */
  readonly number: number | null;
  readonly person: PersonId;
  /** What stands where the name is not known. */
  readonly nameless: string;
  /** A line of its own below. */
  readonly note: string | null;
  /** What stands beside the name. */
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation();
  const { state, you } = useLive();
  const who = state.people.get(person);
  const isMe = person === you.person;
  return (
    <li className={styles['place']} data-mine={isMe}>
      <span className={styles['number']}>{number ?? '–'}</span>
      <span className={styles['words']}>
        <bdi>{isMe ? t('common.you') : (who?.name ?? nameless)}</bdi>
        {isMe || who === undefined ? null : <bdi className={styles['unit']}>{who.unit}</bdi>}
        {children}
        {note === null ? null : <span className={styles['note']}>{note}</span>}
      </span>
    </li>
  );
}
