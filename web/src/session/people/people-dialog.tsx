import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonState, Presence } from '../../../../src/core/session/state.js';
import { seesAll } from '../../../../src/core/views/audience.js';
import { heardHere } from '../../../../src/core/views/heard-view.js';
import { Button } from '../../ui/button.js';
import { DialogHost } from '../../ui/dialog-host.js';
import { Dialog } from '../../ui/dialog.js';
import { Field } from '../../ui/field.js';
import { useLive } from '../live-context.js';
import styles from './people-dialog.module.css';
import { PersonLine } from './person-line.js';

const GROUPS: readonly Presence[] = ['here', 'away', 'gone'];
/** Nobody needs to search in a short list. */
const SEARCH_FROM = 12;
/** So many lines at first, and more with each press: a line has a menu, and thousands of them would be slow. */
const PORTION = 50;

/** Everybody who is here, or was. Who leads can look for those alone who have not said anything yet. */
export function PeopleDialog({
  startsWithSilent = false,
  onClose,
}: {
  readonly startsWithSilent?: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('behind');
  const { state, you } = useLive();
  const [search, setSearch] = useState('');
  const [onlySilent, setOnlySilent] = useState(startsWithSilent);
  const [shown, setShown] = useState(PORTION);
  const silent = seesAll(you) ? heardHere(state).silent : null;
  const people = usePeople(search, onlySilent ? silent : null);
  const groups = GROUPS.map((presence) => ({
    presence,
    group: people.filter((who) => who.presence === presence),
  }));
  const inOrder = groups.flatMap(({ group }) => group);
  const inSight = new Set(inOrder.slice(0, shown));
  return (
    <Dialog title={t('people.title')} isOpen onClose={onClose} form="side">
      {state.people.size < SEARCH_FROM ? null : (
        <Field label={t('people.search')} value={search} onChange={setSearch} type="search" />
      )}
      {silent === null ? null : (
        <div>
          <Button size="small" pressed={onlySilent} onPress={() => setOnlySilent(!onlySilent)}>
            {t('people.onlySilent', { number: silent.length })}
          </Button>
        </div>
      )}
      {people.length > 0 ? null : (
        <p>
          {search.trim() !== ''
            ? t('people.noMatch', { text: search.trim() })
            : t(onlySilent ? 'people.noSilent' : 'people.nobody')}
        </p>
      )}
      <DialogHost>
        {groups.map(({ presence, group }) => {
          const lines = group.filter((who) => inSight.has(who));
          return lines.length === 0 ? null : (
            <section key={presence}>
              <h3 className={styles['group']}>
                {t(`people.${presence}`)} · {group.length}
              </h3>
              <ul>
                {lines.map((who) => (
                  <PersonLine key={who.id} who={who} />
                ))}
              </ul>
            </section>
          );
        })}
      </DialogHost>
      {inOrder.length <= shown ? null : (
        <Button wide onPress={() => setShown(shown + PORTION)}>
          {t('people.more', { number: inOrder.length - shown })}
        </Button>
      )}
    </Dialog>
  );
}

/** Who fits the search, of these people or of all: oneself first, the others by name. */
function usePeople(search: string, only: readonly string[] | null): readonly PersonState[] {
  const { i18n } = useTranslation();
  const { state, you } = useLive();
  const wanted = search.trim().toLocaleLowerCase(i18n.language);
  const fits = (who: PersonState): boolean =>
    `${who.name} ${who.unit}`.toLocaleLowerCase(i18n.language).includes(wanted);
  const collator = new Intl.Collator(i18n.language);
  const wantedOnly = only === null ? null : new Set(only);
  return [...state.people.values()]
    .filter((who) => wantedOnly?.has(who.id) ?? true)
    .filter(fits)
    .sort(
      (a, b) => Number(b.id === you.person) - Number(a.id === you.person) || collator.compare(a.name, b.name),
    );
}
