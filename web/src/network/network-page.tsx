import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { NetworkAbout, ProposedTopic } from '../../../src/core/protocol/http.js';
import type { NetworkId } from '../../../src/core/session/ids.js';
import { PageFrame } from '../app/page-frame.js';
import { problemOf, ProblemPage } from '../app/problem-page.js';
import { Waiting } from '../app/waiting.js';
import { CharterText } from '../charter/charter-text.js';
import { request } from '../http/api.js';
import { keys, useCharter, useMe, useNetwork, useTopics } from '../http/queries.js';
import { PromptLibrary } from '../prompt-library/prompt-library.js';
import { useBilingual } from '../texts/use-bilingual.js';
import { OpenListView } from '../topics/open-list-view.js';
import styles from './network-page.module.css';
import { People } from './people.js';
import { PlanDialog } from './plan-dialog.js';
import { Sessions } from './sessions.js';

/** One network for those who look after it: its meetings, its people, what it talks about, its charter. */
export function NetworkPage() {
  const { network: id = '' } = useParams();
  const { t } = useTranslation('staff');
  const say = useBilingual();
  const me = useMe();
  const network = useNetwork(id);
  const error = me.error ?? network.error;
  if (error !== null) return <ProblemPage kind={problemOf(error)} />;
  if (me.data === undefined || network.data === undefined) return <Waiting />;
  const role = me.data.memberships.find((membership) => membership.network === id)?.role ?? null;
  const isOrganiser = me.data.isOrganiser || role === 'organiser';
  const canPlan = isOrganiser || role === 'moderator';
  // Who organises and is a member besides plans as that member.
  const canLock = isOrganiser && (role === null || role === 'organiser');
  return (
    <PageFrame title={say(network.data.title)} wide>
      <h1 className={styles['title']}>{say(network.data.title)}</h1>
      <p className={styles['quiet']}>{t('network.members', { count: network.data.members })}</p>
      <Goal network={id} />
      <Sessions network={id} canPlan={canPlan} canLock={canLock} canJoin={role !== null} />
      {canPlan ? <People network={id} isOrganiser={isOrganiser} /> : null}
      <Topics network={id} canTend={canPlan} canLock={canLock} />
      {canPlan ? <Library network={id} /> : null}
      <CharterSection network={id} />
    </PageFrame>
  );
}

function Goal({ network }: { readonly network: NetworkId }) {
  const say = useBilingual();
  const about = useQuery({
    queryKey: [...keys.network(network), 'about'],
    queryFn: () => request<NetworkAbout>('GET', `/networks/${network}/about`),
  });
  if (about.data === undefined) return null;
  return <p className={styles['goal']}>{say(about.data.goal)}</p>;
}

function Topics({
  network,
  canTend,
  canLock,
}: {
  readonly network: NetworkId;
  readonly canTend: boolean;
  readonly canLock: boolean;
}) {
  const { t } = useTranslation(['staff', 'topics']);
  const say = useBilingual();
  const topics = useTopics(network);
  const [takesUp, setTakesUp] = useState<ProposedTopic | null>(null);
  if (topics.data === undefined) return null;
  return (
    <section className={styles['section']} id="topics">
      <h2>{t('network.topics')}</h2>
      <ol className={styles['topics']}>
        {topics.data.map((topic) => (
          <li key={topic.id}>{say(topic.title)}</li>
        ))}
      </ol>
      <h3 className={styles['openList']}>{t('topics:list.title')}</h3>
      <OpenListView
        network={network}
        session={null}
        heading="h4"
        canTend={canTend}
        takeUp={{ label: t('topics:plan.meeting'), off: () => null, start: setTakesUp }}
      />
      {takesUp === null ? null : (
        <PlanDialog network={network} canLock={canLock} about={takesUp} onClose={() => setTakesUp(null)} />
      )}
    </section>
  );
}

function Library({ network }: { readonly network: NetworkId }) {
  return (
    <section className={styles['section']}>
      <PromptLibrary network={network} />
    </section>
  );
}

function CharterSection({ network }: { readonly network: NetworkId }) {
  const { t } = useTranslation(['staff', 'app']);
  const charter = useCharter(network);
  if (charter.data === undefined) return null;
  return (
    <section className={styles['section']}>
      <h2>
        {t('network.charter')}{' '}
        <span className={styles['quiet']}>{t('app:charter.version', { version: charter.data.version })}</span>
      </h2>
      <CharterText charter={charter.data} />
    </section>
  );
}
