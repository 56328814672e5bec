import { Suspense, useId, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CONTRIBUTION_LIMIT } from '../../../../src/core/session/settings.js';
import { needTexts } from '../../texts/i18n.js';
import { Button } from '../../ui/button.js';
import { lazily } from '../../ui/lazily.js';
import { CallBanner } from '../call/call-banner.js';
import { MissedCallNotice } from '../call/missed-call-notice.js';
import { useMyCall } from '../call/use-my-call.js';
import { useLive } from '../live-context.js';
import { NoticesSlot } from '../notices/notices-slot.js';
import { ComposerNotices } from './composer-notices.js';
import styles from './composer.module.css';
import { COMPOSER_ID } from './focus-composer.js';
import { LiveSwitch } from './live-switch.js';
import { TurnBanner } from './turn-banner.js';
import { useSpeaking, type Speaking } from './use-speaking.js';

/** The limit is spoken of only when it is near. */
const NEAR_LIMIT = 1_000;

const InterposedQuestions = lazily(async () => {
  const [questions] = await Promise.all([
    import('../interposed/interposed-questions.js'),
    needTexts('interruptions'),
  ]);
  return { default: questions.InterposedQuestions };
});

/** Where I write: a private draft until I may speak, then what everybody reads. */
export function Composer({
  onPanel,
}: {
  /** Opens the list and all beside it from the banner, where that has taken the place of the bar. */
  readonly onPanel: (() => void) | null;
}) {
  const { t } = useTranslation();
  const { draft, state } = useLive();
  const text = useSyncExternalStore(draft.subscribe, draft.text);
  const speaking = useSpeaking(text);
  const call = useMyCall();
  const hint = useHint(speaking);
  const hintId = useId();
  // A question of mine that was not let in is told of when the list is empty again.
  const [hasQuestions, setHasQuestions] = useState(false);
  if (state.interposed.length > 0 && !hasQuestions) setHasQuestions(true);
  if (speaking.isObserver) {
    return (
      <div className={styles['composer']}>
        <p className={styles['hint']}>{t('composer.observer')}</p>
      </div>
    );
  }
  const left = CONTRIBUTION_LIMIT - [...text].length;
  const write = (words: string): void => {
    draft.write(words);
    call?.beginToWrite();
  };
  const sendWithKeys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    speaking.send();
  };
  return (
    <section
      className={styles['composer']}
      data-open={speaking.isOpen}
      data-mine={speaking.isMyTurn || call !== null}
      data-remark={speaking.isRemark}
      aria-label={t('composer.label')}
    >
      <ComposerNotices hasText={text.trim() !== ''} />
      <MissedCallNotice />
      <NoticesSlot />
      {call === null ? null : <CallBanner call={call} hasText={text.trim() !== ''} onPanel={onPanel} />}
      {speaking.isMyTurn ? <TurnBanner hasText={text.trim() !== ''} onPanel={onPanel} /> : null}
      {hasQuestions ? (
        <Suspense>
          <InterposedQuestions />
        </Suspense>
      ) : null}
      <div className={styles['field']}>
        <textarea
          id={COMPOSER_ID}
          className={styles['text']}
          value={text}
          onChange={(event) => write(event.target.value)}
          aria-label={t(speaking.isOpen ? 'composer.label' : 'composer.draftLabel')}
          aria-describedby={hintId}
          dir="auto"
          rows={1}
          placeholder={t(speaking.placeholder)}
          onKeyDown={sendWithKeys}
        />
      </div>
      <div className={styles['below']}>
        <div className={styles['belowWords']}>
          <p id={hintId} className={styles['hint']}>
            {speaking.closedBecause ?? speaking.offBecause ?? hint}
          </p>
          {left < NEAR_LIMIT ? (
            <p className={styles['count']} data-over={left < 0}>
              {left < 0
                ? t('common.charactersOver', { count: -left })
                : t('common.charactersLeft', { count: left })}
            </p>
          ) : text === '' || speaking.isOpen ? null : (
            <p className={styles['hint']}>{t('composer.kept')}</p>
          )}
        </div>
        {speaking.isOpen && !(call !== null && text.trim() === '') ? (
          <>
            <p className={styles['keys']}>{t('composer.sendHint')}</p>
            <LiveSwitch text={text} />
            <Button
              kind={speaking.isRemark ? 'plain' : 'primary'}
              off={speaking.offBecause !== null}
              describedBy={hintId}
              onPress={speaking.send}
            >
              {t(
                speaking.isRemark ? 'composer.remark' : speaking.isSealed ? 'writing.send' : 'composer.send',
              )}
            </Button>
          </>
        ) : null}
      </div>
    </section>
  );
}

/** What becomes of what I write, where that is not plain. */
function useHint({ isRemark, isSealed, isOpen }: Speaking): string {
  const { t } = useTranslation();
  const { state } = useLive();
  if (isRemark) return t('composer.remarkHint');
  if (state.mode !== 'hidden' || !isOpen) return '';
  return t(isSealed ? 'writing.hint' : 'writing.moderatorHint');
}
