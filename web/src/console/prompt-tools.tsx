import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { runningItem } from '../../../src/core/views/agenda-view.js';
import { KeepPrompt } from '../prompt-library/keep-prompt.js';
import { useLive } from '../session/live-context.js';
import { ActionButton } from './action-button.js';
import styles from './console.module.css';
import { PromptDialog } from './prompt-dialog.js';
import { SignalLines } from './signals/signal-lines.js';

/** The question that everybody talks about: put, changed, withdrawn. */
export function PromptTools() {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const [writes, setWrites] = useState(false);
  const { prompt } = state;
  return (
    <section className={styles['section']} aria-label={t('console.prompt')}>
      <h2 className={styles['heading']}>{t('console.prompt')}</h2>
      <SignalLines place="prompt" />
      {/* The one that is put stands above the discussion. */}
      {prompt === null ? <p className={styles['quiet']}>{t('console.promptNone')}</p> : null}
      <div className={styles['tools']}>
        <ActionButton
          size="small"
          shortcut="prompt"
          command={{ type: 'PutPrompt', text: '…' }}
          onPress={() => setWrites(true)}
        >
          {t(prompt === null ? 'console.promptPut' : 'console.promptReplace')}
        </ActionButton>
        {prompt === null ? null : (
          <ActionButton size="small" shortcut="noPrompt" command={{ type: 'WithdrawPrompt' }}>
            {t('console.promptWithdraw')}
          </ActionButton>
        )}
      </div>
      {prompt === null ? null : <KeepPrompt key={prompt.id} network={state.network} text={prompt.text} />}
      {writes ? (
        <PromptDialog
          title={t('console.promptTitle')}
          hint={t('console.promptHint')}
          confirm={t('console.promptSend')}
          about={runningItem(state)?.topic ?? null}
          commandFor={(text) => ({ type: 'PutPrompt', text })}
          onClose={() => setWrites(false)}
        />
      ) : null}
    </section>
  );
}
