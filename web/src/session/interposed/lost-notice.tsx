import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SUBJECT_LIMIT } from '../../../../src/core/session/settings.js';
import { useServices } from '../../app/services.js';
import { useRefusalText } from '../../texts/use-refusal-text.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { focusComposer } from '../composer/focus-composer.js';
import { useLive, useVerdict } from '../live-context.js';
import styles from './interposed.module.css';

/** My question was not let in: its words are kept, and can be filed as an ordinary request (T13). */
export function LostNotice({ question, onDone }: { readonly question: string; readonly onDone: () => void }) {
  const { t } = useTranslation(['interruptions', 'app']);
  const { announcer } = useServices();
  const { session } = useLive();
  const verdict = useVerdict();
  const refusalText = useRefusalText();
  const tell = useEffectEvent(() => announcer.say(`${t('interposed.lost')} ${question}`));
  useEffect(() => tell(), []);
  const command = { type: 'RequestTurn', person: null, kind: 'topic', subject: question } as const;
  const decision = verdict(command);
  const why = decision.ok ? null : refusalText(decision.code, decision.details);
  const fits = [...question].length <= SUBJECT_LIMIT;
  const leave = (): void => {
    // The button that was pressed goes with its notice.
    focusComposer();
    onDone();
  };
  return (
    <Notice
      tone="plain"
      icon="hand"
      title={t('interposed.lost')}
      actions={
        <>
          {fits ? (
            <Button
              size="small"
              kind="primary"
              off={why !== null}
              onPress={() => {
                if (why === null && session.send(command)) leave();
              }}
            >
              {t('interposed.file')}
            </Button>
          ) : null}
          {fits && why === null ? null : (
            <Button size="small" onPress={() => void navigator.clipboard.writeText(question)}>
              {t('app:common.copy')}
            </Button>
          )}
          <Button size="small" kind="quiet" onPress={leave}>
            {t('app:composer.understood')}
          </Button>
        </>
      }
    >
      <bdi dir="auto">{question}</bdi>{' '}
      {fits && why !== null ? (
        <span className={styles['hint']}>
          {why.message} {why.remedy}
        </span>
      ) : null}
    </Notice>
  );
}
