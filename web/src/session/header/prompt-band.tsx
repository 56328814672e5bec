import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icons.js';
import { useMedia, WIDE } from '../../ui/use-media.js';
import { useLive } from '../live-context.js';
import styles from './prompt-band.module.css';

/** So many characters fit on two lines of a wide page. */
const LONG = 180;

/** The question that everybody talks about. On a phone it folds to one line. */
export function PromptBand() {
  const { t } = useTranslation();
  const { prompt } = useLive().state;
  const isWide = useMedia(WIDE);
  const id = useId();
  const [opened, setOpened] = useState<number | null>(null);
  if (prompt === null) return <div hidden />;
  // A phone shows one line; a new question is unfolded until it has been folded by hand.
  const folds = isWide ? prompt.text.length > LONG : prompt.text.length > 34;
  const isOpen = !folds || opened === prompt.id;
  return (
    <section className={styles['band']} aria-label={t('prompt.label')}>
      <p className={styles['label']} aria-hidden="true">
        {t('prompt.label')}
      </p>
      <p id={id} className={styles['text']} data-folded={!isOpen} dir="auto">
        {prompt.text}
      </p>
      {folds ? (
        <Button
          kind="quiet"
          size="small"
          expanded={isOpen}
          label={t(isOpen ? 'prompt.less' : 'prompt.more')}
          onPress={() => setOpened(isOpen ? null : prompt.id)}
        >
          <Icon name={isOpen ? 'up' : 'down'} />
        </Button>
      ) : null}
    </section>
  );
}
