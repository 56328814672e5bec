import { useTranslation } from 'react-i18next';
import type { MyMembership, NetworkSummary, SessionSummary } from '../../../src/core/protocol/http.js';
import { useBilingual } from '../texts/use-bilingual.js';
import { useFormats } from '../texts/use-formats.js';
import { ButtonLink } from '../ui/link.js';
import styles from './home-page.module.css';

/** One network: what happens in it now or next, and the one thing to do about it. */
export function NetworkEntry({
  network,
  membership,
  isOrganiser,
}: {
  readonly network: NetworkSummary;
  readonly membership: MyMembership | null;
  readonly isOrganiser: boolean;
}) {
  const { t } = useTranslation(['home', 'app']);
  const say = useBilingual();
  const mustAccept = membership?.mustAcceptCharter ?? false;
  const runsIt = isOrganiser || membership?.role === 'moderator' || membership?.role === 'organiser';
  return (
    <li className={styles['network']}>
      <div className={styles['networkHead']}>
        <h3>{say(network.title)}</h3>
        <p className={styles['members']}>
          {t('home.members', { count: network.members })}
          {membership === null ? null : ` · ${t(`app:role.${membership.role}`)}`}
        </p>
      </div>
      {mustAccept ? (
        <div className={styles['session']}>
          <p>{t('home.mustAccept')}</p>
          <ButtonLink to="/join" kind="primary">
            {t('home.readCharter')}
          </ButtonLink>
        </div>
      ) : (
        <SessionOf session={network.session} canJoin={membership !== null} />
      )}
      {mustAccept && !runsIt ? null : (
        <p className={styles['manage']}>
          <ButtonLink to={`/networks/${network.id}`} kind="quiet">
            {t(runsIt ? 'home.manage' : 'home.topics')}
          </ButtonLink>
        </p>
      )}
    </li>
  );
}

function SessionOf({
  session,
  canJoin,
}: {
  readonly session: SessionSummary | null;
  readonly canJoin: boolean;
}) {
  const { t } = useTranslation(['home', 'app']);
  const formats = useFormats();
  if (session === null || session.phase === 'none') {
    return <p className={styles['nothing']}>{t('home.noSession')}</p>;
  }
  const isLive = session.phase === 'open' || session.phase === 'paused';
  const label = { open: 'live', paused: 'paused', planned: 'planned', closed: 'ended' } as const;
  const people = session.present > 0 ? ` · ${t('home.livePeople', { count: session.present })}` : '';
  return (
    <div className={styles['session']} data-live={isLive}>
      <div>
        <p className={styles['state']}>
          {t(session.isCalledOff ? 'home.calledOff' : `home.${label[session.phase]}`)}
          {isLive ? people : ` · ${formats.dateTime(session.startsAt)}`}
        </p>
        <p className={styles['title']}>{session.title}</p>
      </div>
      {session.isCalledOff ? null : session.phase === 'closed' ? (
        <ButtonLink to={`/sessions/${session.id}/transcript`}>{t('home.transcript')}</ButtonLink>
      ) : canJoin ? (
        <ButtonLink to={`/sessions/${session.id}`} kind={isLive ? 'primary' : 'plain'}>
          {t(isLive ? 'home.join' : 'home.enterEarly')}
        </ButtonLink>
      ) : null}
    </div>
  );
}
