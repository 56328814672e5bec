import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isCallable } from '../../../src/core/session/rights.js';
import { useLive } from '../session/live-context.js';
import { SilentSign } from '../session/people/heard-words.js';
import { Dialog } from '../ui/dialog.js';
import { Field } from '../ui/field.js';
import { ActionButton } from './action-button.js';
import { CalledOver } from './floor/called-over.js';
import { DrawButtons } from './floor/draw-buttons.js';
import styles from './console.module.css';
import { useAct } from './use-act.js';
import { useFloorSeen } from './use-floor-seen.js';

/**
 * Gives the floor to anybody here, waiting or not. Whoever has it already stays in the list, so that no line moves
 * away from under a finger when the floor does.
 */
export function CallDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation('staff');
  const { state } = useLive();
  const { act } = useAct();
  const [search, setSearch] = useState('');
  const expectedTurn = useFloorSeen();
  const wanted = search.trim().toLocaleLowerCase(i18n.language);
  const collator = new Intl.Collator(i18n.language);
  const people = [...state.people.values()]
    .filter(isCallable)
    .filter((who) => `${who.name} ${who.unit}`.toLocaleLowerCase(i18n.language).includes(wanted))
    .sort((a, b) => collator.compare(a.name, b.name));
  return (
    <Dialog title={t('console.callTitle')} isOpen onClose={onClose} form="side">
      <CalledOver />
      <DrawButtons expectedTurn={expectedTurn} onDone={onClose} />
      <Field label={t('console.searchPeople')} value={search} onChange={setSearch} type="search" />
      <p className={styles['quiet']}>{t(people.length > 0 ? 'console.callHint' : 'console.callNobody')}</p>
      <ul>
        {people.map((who) => {
          const command = { type: 'Call', person: who.id, expectedTurn } as const;
          return (
            <li key={who.id} className={styles['waiting']}>
              <span className={styles['waitingWords']}>
                <bdi className={styles['name']}>{who.name}</bdi>
                <bdi className={styles['quiet']}>{who.unit}</bdi>
                <SilentSign who={who} />
              </span>
              <ActionButton
                size="small"
                label={t('calling.callName', { name: who.name })}
                command={command}
                onPress={() => {
                  act(command);
                  onClose();
                }}
              >
                {t('console.call')}
              </ActionButton>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
