import { Suspense, useState } from 'react';
import { openDecision } from '../../../../src/core/session/group-decision.js';
import { carriedInOf, settledOf } from '../../../../src/core/views/agenda-view.js';
import { needTexts } from '../../texts/i18n.js';
import { lazily } from '../../ui/lazily.js';
import { useLive } from '../live-context.js';

const Notices = lazily(async () => {
  const [notices] = await Promise.all([import('./notices.js'), needTexts('notices')]);
  return { default: notices.Notices };
});
const FateList = lazily(async () => {
  const [list] = await Promise.all([import('./fate-list.js'), needTexts('notices')]);
  return { default: list.FateList };
});

/** Where I am asked or told something that few ever are. It is loaded with the first such thing. */
export function NoticesSlot() {
  const { state, you } = useLive();
  const hasFates = settledOf(state, you.person).length > 0;
  const isWanted = hasFates || openDecision(state) !== null || carriedInOf(state, you.person) !== null;
  const [isLoaded, setLoaded] = useState(isWanted);
  if (isWanted && !isLoaded) setLoaded(true);
  return isLoaded ? (
    <Suspense>
      <Notices />
    </Suspense>
  ) : null;
}

/** When the meeting is over: where it says what became of my requests, if there were any. */
export function FatesSlot() {
  const { state, you } = useLive();
  return settledOf(state, you.person).length === 0 ? null : (
    <Suspense>
      <FateList />
    </Suspense>
  );
}
