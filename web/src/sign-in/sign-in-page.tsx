import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import type { Me } from '../../../src/core/protocol/http.js';
import { Sign } from '../app/brand.js';
import { PageFrame } from '../app/page-frame.js';
import { ProblemPage } from '../app/problem-page.js';
import { Waiting } from '../app/waiting.js';
import { CharterToAccept } from '../charter/charter-to-accept.js';
import { useMe, useNetworks } from '../http/queries.js';
import { useRefusalText } from '../texts/use-refusal-text.js';
import styles from './sign-in-page.module.css';
import { useSignIn } from './use-sign-in.js';

/** Where a personal link leads: in, by way of the charter the first time. */
export function SignInPage() {
  const { t } = useTranslation();
  const refusalText = useRefusalText();
  const state = useSignIn();
  switch (state.step) {
    case 'working':
      return (
        <PageFrame title={t('signIn.title')}>
          <p className={styles['working']}>{t('signIn.working')}</p>
        </PageFrame>
      );
    case 'no-token':
      return <Door title={t('signIn.noToken')} hint={t('signIn.noTokenHint')} />;
    case 'failed': {
      if (state.why === null) return <ProblemPage kind="away" />;
      const { code } = state.why.refusal;
      if (code === 'link-unknown') return <Door title={t('signIn.failed')} hint={t('signIn.failedHint')} />;
      const { message, remedy } = refusalText(code);
      return <Door title={message} hint={remedy} />;
    }
    case 'done':
      return <SignedIn me={state.me} />;
  }
}

function Door({ title, hint }: { readonly title: string; readonly hint: string }) {
  return (
    <PageFrame title={title}>
      <div className={styles['door']}>
        <Sign size={56} />
        <h1>{title}</h1>
        <p>{hint}</p>
      </div>
    </PageFrame>
  );
}

function SignedIn({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  const current = useMe().data ?? me;
  const waiting = current.memberships.find((membership) => membership.mustAcceptCharter);
  if (waiting === undefined) return <OnwardsOf me={current} />;
  return (
    <PageFrame title={t('charter.title')}>
      <h1 className={styles['welcome']}>{t('signIn.welcome', { name: me.name })}</h1>
      <p className={styles['unit']}>{me.unit}</p>
      <p className={styles['intro']}>{t('signIn.charterIntro')}</p>
      <CharterToAccept key={waiting.network} network={waiting.network} title={waiting.title} />
    </PageFrame>
  );
}

/** Straight to the session when there is one to join and only one network, otherwise home. */
function OnwardsOf({ me }: { readonly me: Me }) {
  const networks = useNetworks();
  if (networks.isPending) return <Waiting />;
  const only = me.memberships.length === 1 && !me.isOrganiser ? networks.data?.[0] : undefined;
  const session = only?.session ?? null;
  const isToJoin = session !== null && session.phase !== 'closed';
  return <Navigate to={isToJoin ? `/sessions/${session.id}` : '/'} replace />;
}
