import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposedTopic } from '../../../src/core/protocol/http.js';
import { keys } from '../http/queries.js';
import { useLive } from '../session/live-context.js';
import { Dialog } from '../ui/dialog.js';
import { lazily } from '../ui/lazily.js';
import { OpenListView } from './open-list-view.js';
import type { TakeUp } from './use-topic-actions.js';

// Most of those who look at the list lead nothing.
const ItemDialog = lazily(async () => ({
  default: (await import('../console/agenda/item-dialog.js')).ItemDialog,
}));

/** In a large meeting not everybody asks for the list in the very moment in which it changes. */
const SPREAD_MS = 1_000;

/** The open list of the network, within a meeting: it changes while one looks at it. */
export function TopicsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('topics');
  const { state, you } = useLive();
  useFreshList();
  const isOver = state.phase.name === 'closed';
  const [takesUp, setTakesUp] = useState<ProposedTopic | null>(null);
  const isOnAgenda = ({ id }: ProposedTopic) =>
    state.agenda.items.some(({ topic, status }) => topic === id && status !== 'finished');
  const takeUp: TakeUp = {
    label: t('plan.addHere'),
    off: (topic) => (isOver ? t('plan.over') : isOnAgenda(topic) ? t('plan.isHere') : null),
    start: setTakesUp,
  };
  return (
    <Dialog title={t('list.dialog')} isOpen onClose={onClose} form="side">
      <OpenListView
        network={state.network}
        heading="h3"
        session={isOver ? null : state.session}
        canTend={you.role === 'moderator' || you.role === 'organiser'}
        takeUp={you.role === 'moderator' ? takeUp : null}
      />
      {takesUp === null ? null : (
        <Suspense>
          <ItemDialog item={null} about={takesUp} onClose={() => setTakesUp(null)} />
        </Suspense>
      )}
    </Dialog>
  );
}

/** Asks for the list again, soon, whenever the server hints that it has changed. */
function useFreshList(): void {
  const queries = useQueryClient();
  const { state, view } = useLive();
  const { network } = state;
  const seen = useRef(view.topicsChanged);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => {
    if (seen.current === view.topicsChanged) return;
    seen.current = view.topicsChanged;
    // One question answers all the hints that come before it is asked.
    timer.current ??= setTimeout(() => {
      timer.current = null;
      void queries.invalidateQueries({ queryKey: keys.openList(network) });
    }, Math.random() * SPREAD_MS);
  }, [queries, network, view.topicsChanged]);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
    },
    [],
  );
}
