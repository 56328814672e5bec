import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { PersonId, SessionId } from '../../../src/core/session/ids.js';
import type { Viewer } from '../../../src/core/views/audience.js';
import { usePageTitle } from '../app/page-frame.js';
import { problemOf, problemOfCode, ProblemPage } from '../app/problem-page.js';
import { useMe } from '../http/queries.js';
import { LiveProvider } from '../session/live-context.js';
import { useLiveSession } from '../session/use-live-session.js';
import { Screen } from './screen.js';
import styles from './projector.module.css';
import { useAwake } from './use-awake.js';

/** How often a page that could not be shown tries again: nobody stands beside it. */
const AGAIN_MS = 15_000;

/** Everybody in the hall, and nobody in particular. */
const HALL: Viewer = { person: '', role: 'observer' };

/** A session for one big screen, to be read from the last row. Nothing on it can be pressed. */
export function ProjectorPage() {
  const { session = '' } = useParams();
  const me = useMe();
  const problem = me.error === null ? null : problemOf(me.error);
  useAgain(problem === 'away', () => void me.refetch());
  if (problem !== null) return <ProblemPage kind={problem} />;
  if (me.data === undefined) return <Connecting />;
  return <JoinedScreen key={`${me.data.person}:${session}`} id={session} person={me.data.person} />;
}

function JoinedScreen({ id, person }: { readonly id: SessionId; readonly person: PersonId }) {
  const { stay, view } = useLiveSession(id, person);
  const { replica, closed } = view;
  const isRefused = view.connection === 'refused';
  useAgain(isRefused, () => {
    // A new server has a new page.
    if (closed?.code === 'unsupported-version') location.reload();
    else stay.session.retry();
  });
  useAwake();
  if (isRefused) return <ProblemPage kind={closed === null ? 'away' : problemOfCode(closed.code)} />;
  if (replica === null) return <Connecting />;
  return (
    <LiveProvider value={{ ...stay, view, replica, state: replica.state, you: HALL }}>
      <Screen />
    </LiveProvider>
  );
}

function Connecting() {
  const { t } = useTranslation();
  usePageTitle(t('common.product'));
  return (
    <main className={styles['connecting']} role="status">
      <h1>{t('connection.connecting')}</h1>
    </main>
  );
}

/** Tries again and again, as long as something stands in the way. */
function useAgain(isNeeded: boolean, act: () => void): void {
  const again = useEffectEvent(act);
  useEffect(() => {
    if (!isNeeded) return undefined;
    const timer = setInterval(() => again(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [isNeeded]);
}
