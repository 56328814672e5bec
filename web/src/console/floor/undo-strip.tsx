import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonCommand } from '../../../../src/core/session/commands.js';
import { floorMark } from '../../../../src/core/session/turns.js';
import { useLive, usePersonName } from '../../session/live-context.js';
import { useShortcuts } from '../../shortcuts/use-shortcuts.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icons.js';
import { useAct } from '../use-act.js';
import styles from './floor-tools.module.css';

/**
 * What was last done to the floor, and the way back, for as long as there is one (T43). Its key only leads to the
 * button: the same key stops a call that is about to happen, and must not take the floor from the one who speaks
 * when it comes too late for that.
 */
export function UndoStrip() {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const nameOf = usePersonName();
  const { act, off } = useAct();
  const buttonId = useId();
  const wordsId = useId();
  useShortcuts({ undo: () => document.getElementById(buttonId)?.focus() });
  const { undo } = state;
  const command: PersonCommand = { type: 'UndoLast', expectedTurn: floorMark(state) };
  if (undo === null || off(command) !== null) return null;
  return (
    <div className={styles['undo']}>
      <p id={wordsId}>
        {t(undo.what === 'call' ? 'undo.called' : 'undo.ended', { name: nameOf(undo.person) })}
      </p>
      <Button id={buttonId} describedBy={wordsId} size="small" kind="quiet" onPress={() => act(command)}>
        <Icon name="undo" size={18} />
        {t('console.undo')}
      </Button>
    </div>
  );
}
