import { Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { SessionRoute } from '../session/session-route.js';
import { SignInPage } from '../sign-in/sign-in-page.js';
import { needTexts } from '../texts/i18n.js';
import { lazily } from '../ui/lazily.js';
import { ProblemPage } from './problem-page.js';
import { Waiting } from './waiting.js';

// Pages on which nobody takes part come when they are opened, with their own texts.
const HomePage = lazily(async () => {
  const [page] = await Promise.all([import('../home/home-page.js'), needTexts('home')]);
  return { default: page.HomePage };
}, 'shown');
const NetworkPage = lazily(async () => {
  const [page] = await Promise.all([
    import('../network/network-page.js'),
    needTexts('staff'),
    needTexts('topics'),
  ]);
  return { default: page.NetworkPage };
}, 'shown');
const TranscriptPage = lazily(async () => {
  const [page] = await Promise.all([import('../transcript/transcript-page.js'), needTexts('staff')]);
  return { default: page.TranscriptPage };
}, 'shown');

const ProjectorPage = lazily(async () => {
  const [page] = await Promise.all([
    import('../projector/projector-page.js'),
    needTexts('projector'),
    needTexts('polls'),
  ]);
  return { default: page.ProjectorPage };
}, 'shown');

/** What is shown at which address. */
export function Pages() {
  return (
    <Suspense fallback={<Waiting />}>
      <Routes>
        <Route path="/" element={<HomePage />} />
        <Route path="/join" element={<SignInPage />} />
        <Route path="/sessions/:session" element={<SessionRoute />} />
        <Route path="/sessions/:session/transcript" element={<TranscriptPage />} />
        <Route path="/sessions/:session/projector" element={<ProjectorPage />} />
        <Route path="/networks/:network" element={<NetworkPage />} />
        <Route path="*" element={<ProblemPage kind="notFound" />} />
      </Routes>
    </Suspense>
  );
}
