import { useTranslation } from 'react-i18next';
import { useLive, usePersonName } from '../../session/live-context.js';
import styles from '../console.module.css';

/** Says whose turn or call ends when somebody else is called now; nothing else on a free floor. */
export function CalledOver() {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const nameOf = usePersonName();
  const { turn, called } = state;
  return (
    <p role="status" className={turn === null && called === null ? styles['quiet'] : styles['held']}>
      {turn !== null
        ? t('calling.endsTurn', { name: nameOf(turn.person) })
        : called !== null
          ? t('calling.endsCall', { name: nameOf(called.person) })
          : t('calling.free')}
    </p>
  );
}
