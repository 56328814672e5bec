import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { needTexts } from '../../texts/i18n.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icons.js';
import { lazily } from '../../ui/lazily.js';
import styles from './status-line.module.css';

const KeeperDialog = lazily(async () => {
  const [dialog] = await Promise.all([
    import('../../console/queue/keeper-dialog.js'),
    needTexts('staff'),
    needTexts('polls'),
  ]);
  return { default: dialog.KeeperDialog };
});

/** Tells a participant that the list of speakers was entrusted to them, and opens it. */
export function KeeperLine() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles['line']} data-tone="plain" aria-label={t('keeper.label')}>
      <Icon name="people" />
      <p>{t('keeper.line')}</p>
      <Button kind="plain" size="small" onPress={() => setOpen(true)}>
        {t('keeper.open')}
      </Button>
      {isOpen ? (
        <Suspense>
          <KeeperDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </section>
  );
}
