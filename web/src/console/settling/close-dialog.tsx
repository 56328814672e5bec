import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonCommand } from '../../../../src/core/session/commands.js';
import type { HiddenPosts } from '../../../../src/core/session/events.js';
import { hasUnrevealed } from '../../../../src/core/session/hidden-writing.js';
import { waitingForTopic } from '../../../../src/core/session/settle-requests.js';
import { CommandDialog } from '../../session/command-dialog.js';
import { useLive } from '../../session/live-context.js';
import { HiddenPostsChoice } from '../hidden-posts-choice.js';
import { useWholeVerdict } from '../use-whole-verdict.js';
import { FateChoice } from './fate-choice.js';
import { useWaitingNames } from './use-waiting-names.js';

/** A closed session takes no answers in writing any more. */
const FATES = ['carry', 'drop'] as const;
type Fate = (typeof FATES)[number];

/** What the rules are asked before the dialog, so that its button is off only when no answer would help. */
export const CLOSE = { type: 'CloseSession', hiddenPosts: 'withdraw' } as const satisfies PersonCommand;

/** Closes the session, and asks what becomes of those who still wait and of what nobody has read yet (T57, T59). */
export function CloseDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['staff', 'polls']);
  const { state } = useLive();
  const verdict = useWholeVerdict();
  const namesOf = useWaitingNames();
  const [waiting, setWaiting] = useState<Fate>('carry');
  const [posts, setPosts] = useState<HiddenPosts>('reveal');
  const { poll } = state;
  const requests = waitingForTopic(state, true);
  const command: PersonCommand = {
    type: 'CloseSession',
    ...(requests.length === 0 ? {} : { waiting }),
    ...(hasUnrevealed(state) ? { hiddenPosts: posts } : {}),
  };
  return (
    <CommandDialog
      title={t('console.closeSessionTitle')}
      command={command}
      verdict={verdict}
      confirm={t('console.closeSessionConfirm')}
      isDanger
      form="alert"
      onClose={onClose}
    >
      <p>{t('console.closeSessionHint')}</p>
      {poll === null || poll.shown ? null : (
        <p dir="auto">
          {t(poll.closed === null ? 'polls:unseen.endsWithSession' : 'polls:unseen.staysUnseen', {
            question: poll.question,
          })}
        </p>
      )}
      {requests.length === 0 ? null : (
        <>
          <p>{t('settling.waiting', { names: namesOf(requests) })}</p>
          <FateChoice fates={FATES} value={waiting} onChange={setWaiting} />
        </>
      )}
      {hasUnrevealed(state) ? <HiddenPostsChoice value={posts} onChange={setPosts} /> : null}
    </CommandDialog>
  );
}
