import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionSummary } from '../../../src/core/protocol/http.js';
import type { NetworkId } from '../../../src/core/session/ids.js';
import { useSessions } from '../http/queries.js';
import { useFormats } from '../texts/use-formats.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icons.js';
import { ButtonLink } from '../ui/link.js';
import styles from './network-page.module.css';
import { PlanDialog } from './plan-dialog.js';
import { PlanMenu } from './plan-menu.js';

/** The meetings of a network, newest first, and the way to the next. */
export function Sessions({
  network,
  canPlan,
  canLock,
  canJoin,
}: {
  readonly network: NetworkId;
  readonly canPlan: boolean;
  /** Whether they may decide rules of a plan for good (T35). */
  readonly canLock: boolean;
  readonly canJoin: boolean;
}) {
  const { t } = useTranslation('staff');
  const sessions = useSessions(network);
  const [plans, setPlans] = useState(false);
  return (
    <section className={styles['section']}>
      <div className={styles['head']}>
        <h2>{t('network.sessions')}</h2>
        {canPlan ? (
          <Button size="small" onPress={() => setPlans(true)}>
            <Icon name="plus" size={18} />
            {t('network.planSession')}
          </Button>
        ) : null}
      </div>
      {sessions.data?.length === 0 ? <p className={styles['quiet']}>{t('network.noSessions')}</p> : null}
      <ul>
        {sessions.data?.map((session) => (
          <SessionLine key={session.id} session={session} canPlan={canPlan} canJoin={canJoin} />
        ))}
      </ul>
      {plans ? <PlanDialog network={network} canLock={canLock} onClose={() => setPlans(false)} /> : null}
    </section>
  );
}

function SessionLine({
  session,
  canPlan,
  canJoin,
}: {
  readonly session: SessionSummary;
  readonly canPlan: boolean;
  readonly canJoin: boolean;
}) {
  const { t } = useTranslation('staff');
  const formats = useFormats();
  const isLive = session.phase === 'open' || session.phase === 'paused';
  const isOver = session.phase === 'closed';
  return (
    <li className={styles['line']} data-live={isLive}>
      <div className={styles['lineWords']}>
        <p className={styles['name']} dir="auto">
          {session.title}
        </p>
        <p className={styles['quiet']}>
          <span className={isLive ? styles['live'] : undefined}>
            {session.isCalledOff ? t('plan.isCalledOff') : t(`network.phase_${session.phase}`)}
          </span>
          {' · '}
          {formats.dateTime(session.startsAt)}
          {session.contributions > 0
            ? ` · ${t('network.contributions', { count: session.contributions })}`
            : null}
        </p>
      </div>
      {canJoin && !isOver ? (
        <ButtonLink to={`/sessions/${session.id}`} kind={isLive ? 'primary' : 'plain'}>
          {t('network.enter')}
        </ButtonLink>
      ) : null}
      {session.contributions > 0 || isOver ? (
        <ButtonLink to={`/sessions/${session.id}/transcript`}>{t('network.transcript')}</ButtonLink>
      ) : null}
      {canPlan && session.phase === 'planned' ? <PlanMenu session={session} /> : null}
    </li>
  );
}
