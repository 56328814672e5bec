import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isFloorBusy } from '../../../../src/core/session/agenda-course.js';
import type { PersonCommand } from '../../../../src/core/session/commands.js';
import type { HiddenPosts, RequestFate } from '../../../../src/core/session/events.js';
import type { Seq } from '../../../../src/core/session/ids.js';
import type { TopicChange } from '../../../../src/core/session/settings.js';
import { waitingForTopic } from '../../../../src/core/session/settle-requests.js';
import { CommandDialog } from '../../session/command-dialog.js';
import { useLive } from '../../session/live-context.js';
import { Choice } from '../../ui/choice.js';
import { HiddenPostsChoice } from '../hidden-posts-choice.js';
import { FateChoice } from '../settling/fate-choice.js';
import { useWaitingNames } from '../settling/use-waiting-names.js';
import { useWholeVerdict } from '../use-whole-verdict.js';

/** To go on with the agenda: to begin an item, or only to end the one that runs. */
export type Leaving =
  | { readonly type: 'StartItem'; readonly item: Seq; readonly expected: Seq | null }
  | { readonly type: 'FinishItem'; readonly item: Seq };

const FATES: readonly RequestFate[] = ['carry', 'follow-up', 'drop'];

/** Asks all at once what only a moderator can say when a topic ends: about those who wait, the speaker, hidden posts. */
export function LeaveDialog({
  leaving,
  onClose,
}: {
  readonly leaving: Leaving;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const verdict = useWholeVerdict();
  const namesOf = useWaitingNames();
  const [waiting, setWaiting] = useState<RequestFate>('carry');
  const [posts, setPosts] = useState<HiddenPosts>('reveal');
  const [running, setRunning] = useState<TopicChange>(state.settings.topicChange);
  const [asksPosts] = useState(() => {
    const decision = verdict({ ...leaving, waiting: 'carry', running: 'end' });
    return !decision.ok && decision.code === 'posts-unrevealed';
  });
  const isBusy = isFloorBusy(state);
  const requests = state.agenda.current === null ? [] : waitingForTopic(state, running === 'end');
  const more = { waiting, ...(isBusy ? { running } : {}) };
  const command: PersonCommand =
    leaving.type === 'StartItem' && asksPosts
      ? { ...leaving, ...more, hiddenPosts: posts }
      : { ...leaving, ...more };
  const isStart = leaving.type === 'StartItem';
  return (
    <CommandDialog
      title={t(isStart ? 'agenda.startTitle' : 'agenda.finishTitle')}
      command={command}
      verdict={verdict}
      confirm={t(isStart ? 'agenda.startConfirm' : 'agenda.finishConfirm')}
      form="alert"
      onClose={onClose}
    >
      {requests.length === 0 ? null : (
        <>
          <p>{t('agenda.waiting', { names: namesOf(requests) })}</p>
          <FateChoice fates={FATES} value={waiting} onChange={setWaiting} />
        </>
      )}
      {isBusy ? (
        <Choice<TopicChange>
          label={t('agenda.runningLabel')}
          value={running}
          onChange={setRunning}
          options={[
            { value: 'finish', label: t('agenda.runningFinish') },
            { value: 'end', label: t('agenda.runningEnd') },
          ]}
        />
      ) : null}
      {asksPosts ? <HiddenPostsChoice value={posts} onChange={setPosts} /> : null}
    </CommandDialog>
  );
}
