import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { needTexts } from '../../texts/i18n.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icons.js';
import { lazily } from '../../ui/lazily.js';
import { useHasModerator } from '../floor/use-floor-words.js';
import { useLive } from '../live-context.js';
import { KeeperLine } from './keeper-line.js';
import styles from './status-line.module.css';
import { UNATTENDED } from './unattended.js';

const UnsentDialog = lazily(async () => {
  const [dialog] = await Promise.all([import('./unsent-dialog.js'), needTexts('unsent')]);
  return { default: dialog.UnsentDialog };
});

/** One line on how the meeting stands, and what waits for the connection: read on also when that is back. */
export function StatusLine() {
  const [showsUnsent, setShowsUnsent] = useState(false);
  return (
    <>
      <Line onUnsent={() => setShowsUnsent(true)} />
      {showsUnsent ? (
        <Suspense>
          <UnsentDialog onClose={() => setShowsUnsent(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

/** Says that the connection is lost, that the meeting has a break, or nobody to lead it. Silent while all goes on, but for a task. */
function Line({ onUnsent }: { readonly onUnsent: () => void }) {
  const { t } = useTranslation();
  const { session, view, state, you } = useLive();
  const hasModerator = useHasModerator();
  const deputy = state.people.get(state.deputy?.person ?? '');
  if (view.connection === 'lost') return <LostLine onUnsent={onUnsent} />;
  const mayTakeOver = state.unattended !== null && state.deputy?.person === you.person && !hasModerator;
  // A break that began before would go on for ever.
  if (state.phase.name === 'paused' && !mayTakeOver) {
    const { reason } = state.phase;
    return (
      <section className={styles['line']} data-tone="held" aria-label={t('floor.paused')}>
        <Icon name="pause" />
        <p>{reason === '' ? t('timeline.paused') : t('timeline.pausedReason', { reason })}</p>
      </section>
    );
  }
  if (mayTakeOver || (state.phase.name === 'open' && !hasModerator)) {
    return (
      <section className={styles['line']} data-tone="held" aria-label={t('floor.leaderless')}>
        <Icon name="people" />
        {mayTakeOver ? (
          <>
            <p>{t('deputy.hint')}</p>
            <Button kind="primary" size="small" onPress={() => session.send({ type: 'TakeOver' })}>
              {t('deputy.takeOver')}
            </Button>
          </>
        ) : (
          <p>
            {state.unattended === null ? t('floor.noModerator') : t(UNATTENDED[state.unattended.policy])}
            {state.unattended === null || deputy?.presence !== 'here'
              ? null
              : ` ${t('deputy.awaited', { name: deputy.name })}`}
          </p>
        )}
      </section>
    );
  }
  const isKeeper = state.keeper?.person === you.person && you.role === 'participant';
  return isKeeper && state.phase.name === 'open' ? <KeeperLine /> : <div hidden />;
}

/** What is typed, and what is done, is kept until the connection is back; what waits can be read. */
function LostLine({ onUnsent }: { readonly onUnsent: () => void }) {
  const { t } = useTranslation();
  const { session, view } = useLive();
  const unsent = view.outbox.filter((item) => item.journey.step !== 'accepted').length;
  return (
    <section className={styles['line']} data-tone="attention" aria-label={t('connection.lostShort')}>
      <Icon name="lost" />
      <p>{unsent > 0 ? t('connection.lostUnsent', { count: unsent }) : t('connection.lost')}</p>
      <div className={styles['buttons']}>
        {unsent > 0 ? (
          <Button kind="plain" size="small" onPress={onUnsent}>
            {t('connection.showUnsent')}
          </Button>
        ) : null}
        <Button kind="plain" size="small" onPress={() => session.retry()}>
          {t('common.retry')}
        </Button>
      </div>
    </section>
  );
}
