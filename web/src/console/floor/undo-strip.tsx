import { useTranslation } from 'react-i18next';
import type { PersonCommand } from '../../../../src/core/session/commands.js';
import { floorMark } from '../../../../src/core/session/turns.js';
import { useLive, usePersonName } from '../../session/live-context.js';
import { Icon } from '../../ui/icons.js';
import { KeyButton } from '../key-button.js';
import { useAct } from '../use-act.js';
import styles from './floor-tools.module.css';

/** What was last done to the floor, and the way back, for as long as there is one (T43). */
export function UndoStrip() {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const nameOf = usePersonName();
  const { act, off } = useAct();
  const { undo } = state;
  const command: PersonCommand = { type: 'UndoLast', expectedTurn: floorMark(state) };
  if (undo === null || off(command) !== null) return null;
  return (
    <div className={styles['undo']}>
      <p>{t(undo.what === 'call' ? 'undo.called' : 'undo.ended', { name: nameOf(undo.person) })}</p>
      <KeyButton shortcut="undo" size="small" kind="quiet" onPress={() => act(command)}>
        <Icon name="undo" size={18} />
        {t('console.undo')}
      </KeyButton>
    </div>
  );
}
