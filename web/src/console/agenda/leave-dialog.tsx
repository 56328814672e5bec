import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isFloorBusy } from '../../../../src/core/session/agenda-course.js';
import type { PersonCommand } from '../../../../src/core/session/commands.js';
import type { HiddenPosts, RequestFate } from '../../../../src/core/session/events.js';
import type { Seq } from '../../../../src/core/session/ids.js';
import type { TopicChange } from '../../../../src/core/session/settings.js';
import { waitingForTopic } from '../../../../src/core/session/settle-requests.js';
import { CommandDialog } from '../../session/command-dialog.js';
import { useLive, usePersonName } from '../../session/live-context.js';
import { useFormats } from '../../texts/use-formats.js';
import { Choice } from '../../ui/choice.js';
import { HiddenPostsChoice } from '../hidden-posts-choice.js';
import { useWholeVerdict } from '../use-whole-verdict.js';

/** To go on with the agenda: to begin an item, or only to end the one that runs. */
export type Leaving =
  | { readonly type: 'StartItem'; readonly item: Seq; readonly expected: Seq | null }
  | { readonly type: 'FinishItem'; readonly item: Seq };

/** So many of those who wait are named. */
const NAMED = 5;

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
  const [waiting, setWaiting] = useState<RequestFate>('carry');
  const [posts, setPosts] = useState<HiddenPosts>('reveal');
  const [running, setRunning] = useState<TopicChange>(state.settings.topicChange);
  const [asksPosts] = useState(() => {
    const decision = verdict({ ...leaving, waiting: 'carry', running: 'end' });
    return !decision.ok && decision.code === 'posts-unrevealed';
  });
  const isBusy = isFloorBusy(state);
  const count = state.agenda.current === null ? 0 : waitingForTopic(state, running === 'end').length;
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
      {count === 0 ? null : (
        <>
          <WaitingNames />
          <Choice<RequestFate>
            label={t('agenda.waitingLabel')}
            value={waiting}
            onChange={setWaiting}
            options={[
              { value: 'carry', label: t('agenda.carry'), hint: t('agenda.carryHint') },
              { value: 'follow-up', label: t('agenda.followUp'), hint: t('agenda.followUpHint') },
              { value: 'drop', label: t('agenda.dropWaiting'), hint: t('agenda.dropWaitingHint') },
            ]}
          />
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

function WaitingNames() {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const nameOf = usePersonName();
  const formats = useFormats();
  const waiting = waitingForTopic(state, true);
  const names = waiting.slice(0, NAMED).map(({ person }) => nameOf(person));
  const more = waiting.length - names.length;
  return (
    <p>
      {t('agenda.waiting', {
        names: formats.list(more > 0 ? [...names, t('agenda.waitingMore', { count: more })] : names),
      })}
    </p>
  );
}
