import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import type { PersonId, SessionId } from '../../../src/core/session/ids.js';
import { PageFrame } from '../app/page-frame.js';
import { problemOf, problemOfCode, ProblemPage } from '../app/problem-page.js';
import { useMe } from '../http/queries.js';
import { LiveProvider } from './live-context.js';
import styles from './session-route.module.css';
import { SessionPage } from './session-page.js';
import { useLiveSession } from './use-live-session.js';

/** The address of a live session: knows who I am, joins, and says why it could not. */
export function SessionRoute() {
  const { session = '' } = useParams();
  const me = useMe();
  if (me.error !== null) return <ProblemPage kind={problemOf(me.error)} />;
  if (me.data === undefined) return <Connecting />;
  return <JoinedSession key={`${me.data.person}:${session}`} id={session} person={me.data.person} />;
}

function JoinedSession({ id, person }: { readonly id: SessionId; readonly person: PersonId }) {
  const { stay, view } = useLiveSession(id, person);
  const { replica, closed, you } = view;
  if (view.connection === 'refused') {
    if (closed?.code === 'charter-not-accepted') return <Navigate to="/join" replace />;
    if (closed?.code === 'removed' || closed?.code === 'removed-by-group') {
      return <ProblemPage kind="removed" hint={`${closed.message} ${closed.remedy}`} />;
    }
    return <ProblemPage kind={closed === null ? 'away' : problemOfCode(closed.code)} />;
  }
  if (replica === null || you === null) return <Connecting />;
  return (
    <LiveProvider value={{ ...stay, view, replica, state: replica.state, you }}>
      <SessionPage />
    </LiveProvider>
  );
}

function Connecting() {
  const { t } = useTranslation();
  return (
    <PageFrame title={t('common.product')}>
      <div className={styles['connecting']} role="status">
        <span className={styles['circle']} aria-hidden="true" />
        <p>{t('connection.connecting')}</p>
      </div>
    </PageFrame>
  );
}
