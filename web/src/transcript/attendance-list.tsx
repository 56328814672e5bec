import { useTranslation } from 'react-i18next';
import type { Attendee } from '../../../src/core/views/transcript.js';
import { useFormats } from '../texts/use-formats.js';
import styles from './transcript-page.module.css';

/** Who was there, and from when to when. */
export function AttendanceList({ people }: { readonly people: readonly Attendee[] }) {
  const { t, i18n } = useTranslation(['staff', 'app']);
  const formats = useFormats();
  const collator = new Intl.Collator(i18n.language);
  const nameOf = (person: Attendee): string => person.name ?? t('app:common.unknownPerson');
  const sorted = [...people].sort((a, b) => collator.compare(nameOf(a), nameOf(b)));
  if (people.length === 0) return null;
  return (
    <section className={styles['attendance']}>
      <h2>
        {t('transcript.attendance')}{' '}
        <span className={styles['quiet']}>{t('transcript.attended', { count: people.length })}</span>
      </h2>
      <ul>
        {sorted.map((person) => (
          <li key={person.person} className={styles['attendee']}>
            <span>
              <bdi className={styles['name']}>{nameOf(person)}</bdi>{' '}
              <bdi className={styles['quiet']}>{person.unit}</bdi>
            </span>
            <span className={styles['stays']}>
              {person.stays
                .map(({ from, to }) =>
                  to === null
                    ? t('transcript.stillHere', { from: formats.time(from) })
                    : t('transcript.from_to', { from: formats.time(from), to: formats.time(to) }),
                )
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
