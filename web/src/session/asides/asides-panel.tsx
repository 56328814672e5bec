import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icons.js';
import { AsidesList } from './asides-list.js';
import styles from './asides.module.css';
import { useAsides } from './use-asides.js';

/** The asides on a wide page: folded away until somebody wants them. */
export function AsidesPanel() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const asides = useAsides();
  return (
    <section className={styles['panel']} data-open={isOpen} aria-label={t('asides.title')}>
      <Button
        kind="quiet"
        wide
        className={styles['toggle']}
        expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        <Icon name="notes" />
        <span className={styles['toggleWords']}>
          {t('asides.title')}
          {asides.length > 0 ? <span className={styles['count']}>{asides.length}</span> : null}
        </span>
        <Icon name={isOpen ? 'down' : 'up'} />
      </Button>
      {isOpen ? <AsidesList /> : null}
    </section>
  );
}
