import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { heardHere } from '../../../../src/core/views/heard-view.js';
import { useLive } from '../../session/live-context.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icons.js';
import { lazily } from '../../ui/lazily.js';
import styles from '../console.module.css';

const PeopleDialog = lazily(async () => ({
  default: (await import('../../session/people/people-dialog.js')).PeopleDialog,
}));

/** How many of those here have not said anything yet, and the way to them. */
export function HeardLine() {
  const { t } = useTranslation('behind');
  const { state } = useLive();
  const [isOpen, setOpen] = useState(false);
  const { all, silent } = heardHere(state);
  return (
    <>
      {all === 0 ? null : silent.length === 0 ? (
        <p className={styles['quiet']}>{t('people.noSilent')}</p>
      ) : (
        <div>
          <Button kind="quiet" size="small" className={styles['heard']} onPress={() => setOpen(true)}>
            <Icon name="people" size={18} />
            {t('people.silentHere', { count: silent.length, all })}
          </Button>
        </div>
      )}
      {isOpen ? (
        <Suspense>
          <PeopleDialog startsWithSilent onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
