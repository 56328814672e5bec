import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonState, Presence } from '../../../../src/core/session/state.js';
import { Dialog } from '../../ui/dialog.js';
import { Field } from '../../ui/field.js';
import { useLive } from '../live-context.js';
import styles from './people-dialog.module.css';
import { PersonLine } from './person-line.js';

const GROUPS: readonly Presence[] = ['here', 'away', 'gone'];
/** Nobody needs to search in a short list. */
const SEARCH_FROM = 12;

/** Everybody who is here, or was. */
export function PeopleDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation('behind');
  const { state } = useLive();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase(i18n.language);
  const fits = (who: PersonState): boolean =>
    `${who.name} ${who.unit}`.toLocaleLowerCase(i18n.language).includes(wanted);
  const collator = new Intl.Collator(i18n.language);
  const people = [...state.people.values()].filter(fits).sort((a, b) => collator.compare(a.name, b.name));
  return (
    <Dialog title={t('people.title')} isOpen onClose={onClose} form="side">
      {state.people.size < SEARCH_FROM ? null : (
        <Field label={t('people.search')} value={search} onChange={setSearch} type="search" />
      )}
      {people.length === 0 ? (
        <p>{wanted === '' ? t('people.nobody') : t('people.noMatch', { text: search.trim() })}</p>
      ) : null}
      {GROUPS.map((presence) => {
        const group = people.filter((who) => who.presence === presence);
        return group.length === 0 ? null : (
          <section key={presence}>
            <h3 className={styles['group']}>
              {t(`people.${presence}`)} · {group.length}
            </h3>
            <ul>
              {group.map((who) => (
                <PersonLine key={who.id} who={who} />
              ))}
            </ul>
          </section>
        );
      })}
    </Dialog>
  );
}
