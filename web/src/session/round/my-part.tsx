import { useTranslation } from 'react-i18next';
import { ownPart, roundView } from '../../../../src/core/views/round-view.js';
import { Button } from '../../ui/button.js';
import { useLive } from '../live-context.js';
import styles from './round.module.css';
import { usePartActions } from './use-part-actions.js';

/** When my part comes, and the ways to do without it. Silent while I am called or speak: the composer says so. */
export function MyPart() {
  const { t } = useTranslation('rounds');
  const { state, you } = useLive();
  const actions = usePartActions();
  const part = ownPart(state, you.person);
  if (part === null) {
    const hadPart = roundView(state)?.rows.some(({ person }) => person === you.person) ?? false;
    return hadPart ? (
      <div className={styles['mine']} data-over="true">
        <p className={styles['title']}>{t('mine.over')}</p>
        <p>{t('mine.overHint')}</p>
      </div>
    ) : null;
  }
  if (part.isSpeaking || state.called?.person === you.person) return null;
  const isNext = part.ahead === 0;
  return (
    <div className={styles['mine']}>
      <p className={styles['title']}>{t(isNext ? 'mine.next' : 'mine.place')}</p>
      <p>{isNext ? t('mine.nextHint') : t('mine.ahead', { count: part.ahead })}</p>
      <div className={styles['ways']}>
        {actions.map(({ key, label, isUnderWay, give }) => (
          <Button key={key} size="small" off={isUnderWay} onPress={give}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
