import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isCalledOff } from '../../../src/core/session/phase.js';
import { useMe } from '../http/queries.js';
import { needTexts } from '../texts/i18n.js';
import { useBilingual } from '../texts/use-bilingual.js';
import { lazily } from '../ui/lazily.js';
import { ROOMY, useMedia, WIDE } from '../ui/use-media.js';
import { usePageTitle } from '../app/page-frame.js';
import { AfterSession } from './after-session.js';
import { useAnnouncements } from './announcements/use-announcements.js';
import { AsidesPanel } from './asides/asides-panel.js';
import { BeforeSession } from './before-session.js';
import { Composer } from './composer/composer.js';
import { FloorBar } from './floor/floor-bar.js';
import { FloorPanel } from './floor/floor-panel.js';
import { PromptBand } from './header/prompt-band.js';
import { SessionHeader } from './header/session-header.js';
import { StatusLine } from './header/status-line.js';
import { useLive } from './live-context.js';
import { PollSlot } from './poll/poll-slot.js';
import styles from './session-page.module.css';
import { Timeline } from './timeline/timeline.js';
import { usePartsAhead } from './use-parts-ahead.js';
import { useReadingMark } from './use-reading-mark.js';
import { useSessionShortcuts } from './use-session-shortcuts.js';

const AsidesDialog = lazily(async () => ({
  default: (await import('./asides/asides-dialog.js')).AsidesDialog,
}));
const FloorSheet = lazily(async () => ({
  default: (await import('./floor/floor-sheet.js')).FloorSheet,
}));
const Console = lazily(async () => {
  const [console] = await Promise.all([
    import('../console/console.js'),
    needTexts('behind'),
    needTexts('staff'),
    needTexts('topics'),
    needTexts('polls'),
    needTexts('rounds'),
    needTexts('interruptions'),
  ]);
  return { default: console.Console };
}, 'leaders');
const CourseTools = lazily(async () => {
  const [tools] = await Promise.all([
    import('../console/course-tools.js'),
    needTexts('staff'),
    needTexts('topics'),
    needTexts('polls'),
  ]);
  return { default: tools.CourseTools };
}, 'leaders');
const ConsoleSheet = lazily(async () => {
  const [sheet] = await Promise.all([
    import('../console/console-sheet.js'),
    needTexts('behind'),
    needTexts('staff'),
    needTexts('topics'),
    needTexts('polls'),
    needTexts('rounds'),
    needTexts('interruptions'),
  ]);
  return { default: sheet.ConsoleSheet };
}, 'leaders');

const OrderAlerts = lazily(async () => {
  const [alerts] = await Promise.all([
    import('../console/orders/order-alerts.js'),
    needTexts('staff'),
    needTexts('interruptions'),
  ]);
  return { default: alerts.OrderAlerts };
}, 'leaders');
const SignalVoice = lazily(async () => {
  const [voice] = await Promise.all([import('../console/signals/signal-voice.js'), needTexts('staff')]);
  return { default: voice.SignalVoice };
}, 'leaders');

/** The live discussion: one question, one voice, and what I can do now. */
export function SessionPage() {
  const { state, you } = useLive();
  const isWide = useMedia(WIDE);
  const isRoomy = useMedia(ROOMY);
  const [isAsideOpen, setAsideOpen] = useState(false);
  const [isConsoleOpen, setConsoleOpen] = useState(false);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const networkTitle = useNetworkTitle();
  useTabTitle();
  useAnnouncements();
  useReadingMark();
  useSessionShortcuts();
  usePartsAhead(you.role === 'moderator');

  const isModerator = you.role === 'moderator';
  const isOver = state.phase.name === 'closed';
  const isAhead = state.phase.name === 'planned';
  const hasDiscussion = !isAhead && !isCalledOff(state);
  // On a phone the composer itself says that the floor is mine.
  const hasOwnBanner = isAhead || state.turn?.person === you.person || state.called?.person === you.person;
  const showsBar = !isWide && !isOver && (isModerator || !hasOwnBanner);
  const hasSide = isWide && !isOver;
  const hasLead = isRoomy && isModerator && !isOver;
  return (
    <div className={styles['page']} data-side={hasSide} data-lead={hasLead}>
      <SessionHeader network={networkTitle} onAsides={hasSide ? null : () => setAsideOpen(true)} />
      <StatusLine />
      {hasDiscussion ? <PromptBand /> : null}
      {hasLead ? (
        <div className={styles['lead']}>
          <Suspense>
            <CourseTools />
          </Suspense>
        </div>
      ) : null}
      <main className={styles['main']} id="content" tabIndex={-1}>
        <PollSlot />
        {isAhead ? <BeforeSession /> : null}
        {hasDiscussion ? <Timeline /> : null}
        {isOver ? <AfterSession /> : null}
        {isModerator && !isWide && !isConsoleOpen && !isOver && !isAhead ? (
          <Suspense>
            <OrderAlerts />
          </Suspense>
        ) : null}
        {showsBar ? (
          <FloorBar
            onConsole={isModerator ? () => setConsoleOpen(true) : null}
            onPanel={isModerator ? null : () => setPanelOpen(true)}
          />
        ) : null}
        {isOver ? null : <Composer onPanel={isWide || showsBar ? null : () => setPanelOpen(true)} />}
      </main>
      {hasSide ? (
        <div className={styles['side']}>
          <div className={styles['sideTop']}>
            {isModerator ? (
              <Suspense fallback={<FloorPanel />}>
                <Console />
              </Suspense>
            ) : (
              <FloorPanel />
            )}
          </div>
          <AsidesPanel />
        </div>
      ) : null}
      {isModerator && !isOver ? (
        <Suspense>
          <SignalVoice />
        </Suspense>
      ) : null}
      {isAsideOpen && !hasSide ? (
        <Suspense>
          <AsidesDialog onClose={() => setAsideOpen(false)} />
        </Suspense>
      ) : null}
      {isPanelOpen && !isModerator && !isWide && !isOver ? (
        <Suspense>
          <FloorSheet onClose={() => setPanelOpen(false)} />
        </Suspense>
      ) : null}
      {isConsoleOpen && isModerator && !isWide && !isOver ? (
        <Suspense>
          <ConsoleSheet onClose={() => setConsoleOpen(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}

function useNetworkTitle(): string {
  const { state } = useLive();
  const me = useMe();
  const say = useBilingual();
  const membership = me.data?.memberships.find((one) => one.network === state.network);
  return membership === undefined ? '' : say(membership.title);
}

/** The tab says when it is my turn or I am asked to speak, for those who look at another one. */
function useTabTitle(): void {
  const { t } = useTranslation();
  const { state, you } = useLive();
  const isMine = state.turn?.person === you.person;
  const isCalled = state.called?.person === you.person;
  const news = isMine ? t('floor.yours') : isCalled ? t('call.title') : null;
  usePageTitle(news === null ? state.title : `● ${news} · ${state.title}`);
}
