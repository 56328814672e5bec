import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icons.js';
import { useHasModerator } from '../floor/use-floor-words.js';
import { useLive } from '../live-context.js';
import { KeeperLine } from './keeper-line.js';
import styles from './status-line.module.css';
import { UNATTENDED } from './unattended.js';

/** Says that the connection is lost, that the meeting has a break, or nobody to lead it. Silent while all goes on, but for a task. */
export function StatusLine() {
  const { t } = useTranslation();
  const { session, view, state, you } = useLive();
  const hasModerator = useHasModerator();
  const deputy = state.people.get(state.deputy?.person ?? '');
  if (view.connection === 'lost') {
    const unsent = view.outbox.filter((item) => item.journey.step !== 'accepted').length;
    return (
      <section className={styles['line']} data-tone="attention" aria-label={t('connection.lostShort')}>
        <Icon name="lost" />
        <p>{unsent > 0 ? t('connection.lostUnsent', { count: unsent }) : t('connection.lost')}</p>
        <Button kind="plain" size="small" onPress={() => session.retry()}>
          {t('common.retry')}
        </Button>
      </section>
    );
  }
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
