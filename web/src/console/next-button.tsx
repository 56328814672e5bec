import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandOf } from '../../../src/core/session/commands.js';
import { goesRound } from '../../../src/core/session/round-course.js';
import { floorMark } from '../../../src/core/session/turns.js';
import { nextPerson } from '../../../src/core/views/next-person.js';
import { useLive } from '../session/live-context.js';
import { Icon } from '../ui/icons.js';
import { ActionButton } from './action-button.js';
import styles from './console.module.css';
import { KeyButton } from './key-button.js';
import { useAct } from './use-act.js';

/** How long the call of the next person can be taken back while somebody still speaks. */
const UNDO_MS = 4_000;

type Next = Omit<CommandOf<'Next'>, 'by' | 'at'>;

/**
 * Calls the next person. Nobody loses anything when the floor is free, so that happens at once; when
 * somebody speaks, their turn would end, so there are some seconds to take it back.
 */
export function NextButton({ isSmall = false }: { readonly isSmall?: boolean }) {
  const { t } = useTranslation('staff');
  const { state, session } = useLive();
  const { act } = useAct();
  const [armed, setArmed] = useState<Next | null>(null);
  const buttonId = useId();
  const command: Next = { type: 'Next', expectedTurn: floorMark(state) };
  const person = nextPerson(state);
  const name = person === null ? null : (state.people.get(person)?.name ?? '');
  const isRound = goesRound(state);

  // It names the turn that was running when the button was pressed; another one is left alone.
  const isLate = armed !== null && armed.expectedTurn !== command.expectedTurn;

  const fire = useEffectEvent(() => {
    // Also when it is too late: the refusal tells why nothing happens.
    if (armed !== null) session.send(armed);
    setArmed(null);
  });
  useEffect(() => {
    if (armed === null) return undefined;
    const timer = setTimeout(fire, isLate ? 0 : UNDO_MS);
    return () => clearTimeout(timer);
  }, [armed, isLate]);

  const isArmed = armed !== null && !isLate;
  useFocusThrough(buttonId, isArmed);

  const press = (): void => (state.turn === null ? act(command) : setArmed(command));

  if (isArmed) {
    return (
      <div className={styles['armed']} role="status">
        <p>
          <strong>{name === null ? t('console.roundOverSoon') : t('console.nextSoon', { name })}</strong>
          {isSmall ? null : <span>{t('console.nextSoonHint')}</span>}
        </p>
        <KeyButton
          id={buttonId}
          shortcut="undo"
          size={isSmall ? 'small' : 'normal'}
          onPress={() => setArmed(null)}
        >
          <Icon name="undo" />
          {t('console.undo')}
        </KeyButton>
        <span className={styles['fuse']} aria-hidden="true" />
      </div>
    );
  }
  return (
    <ActionButton
      id={buttonId}
      command={command}
      kind="primary"
      shortcut="next"
      size={isSmall ? 'small' : 'large'}
      wide={!isSmall}
      onPress={press}
      {...(isSmall ? { label: name === null ? t('console.next') : t('console.nextName', { name }) } : {})}
    >
      {isSmall ? (
        <Icon name="next" />
      ) : (
        <span className={styles['next']}>
          {t('console.next')}
          <span className={styles['nextName']}>
            <bdi>{name ?? t(isRound ? 'console.roundOver' : 'console.nobodyNext')}</bdi>
          </span>
        </span>
      )}
    </ActionButton>
  );
}

/** The focus goes with the button when another takes its place: from the call to the way back, and to the call again. */
function useFocusThrough(id: string, isArmed: boolean): void {
  const hadFocus = useRef(false);
  useEffect(() => {
    const note = (): void => {
      // A button that disappears while it has the focus leaves no trace of that but this.
      hadFocus.current = document.activeElement?.id === id;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [id]);
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && hadFocus.current) document.getElementById(id)?.focus();
  }, [id, isArmed]);
}
