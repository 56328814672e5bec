import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icons.js';
import { useMedia, WIDE } from '../../ui/use-media.js';
import { useLive } from '../live-context.js';
import styles from './prompt-band.module.css';

/** So many characters fit on two lines of a wide page. */
const LONG = 180;
/** And so many on one line of a phone. */
const SHORT = 34;

/** The question that everybody talks about. On a phone it can be folded to one line, and is while one writes. */
export function PromptBand() {
  const { t } = useTranslation();
  const { prompt } = useLive().state;
  const isWide = useMedia(WIDE);
  const id = useId();
  const [folded, setFolded] = useState<number | null>(null);
  if (prompt === null) return <div hidden />;
  const folds = prompt.text.length > (isWide ? LONG : SHORT);
  // Unfolded until somebody folds this very question: a new one is always read in full.
  const isOpen = !folds || folded !== prompt.id;
  return (
    <section className={styles['band']} aria-label={t('prompt.label')}>
      <p id={id} className={styles['text']} data-folded={!isOpen} dir="auto">
        <span className={styles['label']} aria-hidden="true">
          {t('prompt.label')}
        </span>{' '}
        <bdi>{prompt.text}</bdi>
      </p>
      {folds ? (
        <Button
          kind="quiet"
          size="small"
          expanded={isOpen}
          label={t(isOpen ? 'prompt.less' : 'prompt.more')}
          onPress={() => setFolded(isOpen ? prompt.id : null)}
        >
          <Icon name={isOpen ? 'up' : 'down'} />
        </Button>
      ) : null}
    </section>
  );
}
