import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonId, Seq } from '../../../../src/core/session/ids.js';
import type { SessionState } from '../../../../src/core/session/state.js';
import { useRefusalText } from '../../texts/use-refusal-text.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { useLive, useVerdict } from '../live-context.js';

const WORDS = {
  'not-yet': { title: 'call.putOff', hint: 'call.putOffHint', rejoin: 'call.ready' },
  unanswered: { title: 'call.missed', hint: 'call.missedHint', rejoin: 'call.here' },
  skipped: { title: 'call.skipped', hint: 'call.skippedHint', rejoin: 'call.rejoin' },
} as const;

/** I put a call off, did not answer it, or lost my place by that: one tap, and I am on the list again (T46). */
export function MissedCallNotice() {
  const { t } = useTranslation();
  const { state, you, session, view } = useLive();
  const verdict = useVerdict();
  const refusalText = useRefusalText();
  const [dismissed, setDismissed] = useState<Seq | null>(null);
  const missed = missedBy(state, you.person);
  if (missed === null || missed.request === dismissed || state.phase.name === 'closed') return null;
  const decision = verdict({ type: 'Rejoin' });
  // Waiting again already, in another way.
  if (!decision.ok && (decision.code === 'already-waiting' || decision.code === 'no-call-missed'))
    return null;
  const why = decision.ok ? null : refusalText(decision.code, decision.details);
  const isUnderWay = view.outbox.some(({ command }) => command.type === 'Rejoin');
  const words = WORDS[missed.kind];
  return (
    <Notice
      tone={missed.kind === 'not-yet' ? 'plain' : 'attention'}
      icon="hand"
      title={t(words.title)}
      actions={
        <>
          {why === null ? (
            <Button
              size="small"
              kind={missed.kind === 'not-yet' ? 'plain' : 'primary'}
              off={isUnderWay}
              onPress={() => {
                if (!isUnderWay) session.send({ type: 'Rejoin' });
              }}
            >
              {t(words.rejoin)}
            </Button>
          ) : null}
          {missed.kind === 'skipped' ? (
            <Button size="small" kind="quiet" onPress={() => setDismissed(missed.request)}>
              {t('call.notNow')}
            </Button>
          ) : null}
        </>
      }
    >
      {why === null ? t(words.hint) : `${why.message} ${why.remedy}`}
    </Notice>
  );
}

interface Missed {
  readonly kind: keyof typeof WORDS;
  readonly request: Seq;
}

function missedBy({ queue, pastRequests }: SessionState, me: PersonId): Missed | null {
  const waiting = queue.waiting.find(({ person, missed }) => person === me && missed !== null);
  if (waiting?.missed) return { kind: waiting.missed.kind, request: waiting.id };
  const past = pastRequests.get(me);
  return past?.end === 'skipped' ? { kind: 'skipped', request: past.request.id } : null;
}
