import { useTranslation } from 'react-i18next';
import { PageFrame } from '../app/page-frame.js';
import { problemOf, ProblemPage } from '../app/problem-page.js';
import { Waiting } from '../app/waiting.js';
import { useMe, useNetworks } from '../http/queries.js';
import styles from './home-page.module.css';
import { NetworkEntry } from './network-entry.js';

/** Who I am, my networks, and for each the session to go to. */
export function HomePage() {
  const { t } = useTranslation(['home', 'app']);
  const me = useMe();
  const networks = useNetworks();
  const error = me.error ?? networks.error;
  if (error !== null) return <ProblemPage kind={problemOf(error)} />;
  if (me.data === undefined || networks.data === undefined) {
    return (
      <PageFrame title={t('home.title')}>
        <Waiting />
      </PageFrame>
    );
  }
  const memberships = new Map(me.data.memberships.map((membership) => [membership.network, membership]));
  return (
    <PageFrame title={t('home.title')}>
      <h1 className={styles['hello']}>{t('home.hello', { name: me.data.name })}</h1>
      <p className={styles['unit']}>{me.data.unit}</p>
      <h2 className={styles['heading']}>{t(me.data.isOrganiser ? 'home.allNetworks' : 'home.title')}</h2>
      {networks.data.length === 0 ? <p>{t('home.none')}</p> : null}
      <ul className={styles['networks']}>
        {networks.data.map((network) => (
          <NetworkEntry
            key={network.id}
            network={network}
            membership={memberships.get(network.id) ?? null}
            isOrganiser={me.data.isOrganiser}
          />
        ))}
      </ul>
    </PageFrame>
  );
}
