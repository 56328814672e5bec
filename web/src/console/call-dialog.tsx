import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonCommand } from '../../../src/core/session/commands.js';
import type { PersonId } from '../../../src/core/session/ids.js';
import { isCallable } from '../../../src/core/session/rights.js';
import { floorMark } from '../../../src/core/session/turns.js';
import { useLive } from '../session/live-context.js';
import { SilentSign } from '../session/people/heard-words.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { Field } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import { DrawButtons } from './floor/draw-buttons.js';
import styles from './console.module.css';
import { useAct } from './use-act.js';

/** Gives the floor to anybody here, waiting or not. */
export function CallDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation('staff');
  const { state } = useLive();
  const { act, off } = useAct();
  const [search, setSearch] = useState('');
  // The turn that the moderator saw when the list was opened.
  const [expectedTurn, setExpectedTurn] = useState(floorMark(state));
  const movedId = useId();
  const hasMoved = floorMark(state) !== expectedTurn;
  const callOf = (person: PersonId): PersonCommand => ({ type: 'Call', person, expectedTurn });
  const wanted = search.trim().toLocaleLowerCase(i18n.language);
  const collator = new Intl.Collator(i18n.language);
  const people = [...state.people.values()]
    .filter((who) => (hasMoved ? isCallable(who) : off(callOf(who.id)) === null))
    .filter((who) => `${who.name} ${who.unit}`.toLocaleLowerCase(i18n.language).includes(wanted))
    .sort((a, b) => collator.compare(a.name, b.name));
  return (
    <Dialog title={t('console.callTitle')} isOpen onClose={onClose} form="side">
      {hasMoved ? (
        <div id={movedId}>
          <Notice
            tone="attention"
            title={t('console.callFloorMoved')}
            actions={
              <Button size="small" onPress={() => setExpectedTurn(floorMark(state))}>
                {t('console.callLookAgain')}
              </Button>
            }
          />
        </div>
      ) : null}
      <DrawButtons expectedTurn={expectedTurn} onDone={onClose} />
      <Field label={t('console.searchPeople')} value={search} onChange={setSearch} type="search" />
      <p className={styles['quiet']}>
        {t(
          people.length > 0
            ? 'console.callHint'
            : wanted === ''
              ? 'console.callNobodyElse'
              : 'console.callNobody',
        )}
      </p>
      <ul>
        {people.map((who) => (
          <li key={who.id} className={styles['waiting']}>
            <span className={styles['waitingWords']}>
              <bdi className={styles['name']}>{who.name}</bdi>
              <bdi className={styles['quiet']}>{who.unit}</bdi>
              <SilentSign who={who} />
            </span>
            <Button
              size="small"
              off={hasMoved}
              describedBy={hasMoved ? movedId : undefined}
              onPress={() => {
                if (hasMoved) return;
                act(callOf(who.id));
                onClose();
              }}
            >
              {t('console.call')}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
