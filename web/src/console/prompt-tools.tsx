import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PROMPT_LIMIT } from '../../../src/core/session/settings.js';
import { KeepPrompt } from '../prompt-library/keep-prompt.js';
import { PickPrompt } from '../prompt-library/pick-prompt.js';
import { useLive } from '../session/live-context.js';
import { useShortcuts } from '../shortcuts/use-shortcuts.js';
import { Button } from '../ui/button.js';
import { Dialog, DialogButtons } from '../ui/dialog.js';
import { Field } from '../ui/field.js';
import { ActionButton } from './action-button.js';
import styles from './console.module.css';
import { SignalLines } from './signals/signal-lines.js';
import { useAct } from './use-act.js';

/** The question that everybody talks about: put, changed, withdrawn. */
export function PromptTools() {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const [writes, setWrites] = useState(false);
  const { off } = useAct();
  const { prompt } = state;
  useShortcuts({
    p: () => {
      if (off({ type: 'PutPrompt', text: '…' }) === null) setWrites(true);
    },
  });
  return (
    <section className={styles['section']} aria-label={t('console.prompt')}>
      <h2 className={styles['heading']}>{t('console.prompt')}</h2>
      <SignalLines place="prompt" />
      <p className={prompt === null ? styles['quiet'] : styles['promptNow']} dir="auto">
        {prompt?.text ?? t('console.promptNone')}
      </p>
      <div className={styles['tools']}>
        <ActionButton size="small" command={{ type: 'PutPrompt', text: '…' }} onPress={() => setWrites(true)}>
          {t(prompt === null ? 'console.promptPut' : 'console.promptReplace')}
        </ActionButton>
        {prompt === null ? null : (
          <ActionButton size="small" command={{ type: 'WithdrawPrompt' }}>
            {t('console.promptWithdraw')}
          </ActionButton>
        )}
      </div>
      {prompt === null ? null : <KeepPrompt key={prompt.id} network={state.network} text={prompt.text} />}
      {writes ? <PromptDialog onClose={() => setWrites(false)} /> : null}
    </section>
  );
}

function PromptDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['staff', 'app']);
  const { state } = useLive();
  const { act, off } = useAct();
  const [text, setText] = useState('');
  const command = { type: 'PutPrompt', text } as const;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (off(command) !== null) return;
    act(command);
    onClose();
  };
  return (
    <Dialog title={t('console.promptTitle')} isOpen onClose={onClose} form="alert">
      <form className={styles['form']} onSubmit={submit}>
        <PickPrompt network={state.network} onPick={setText} />
        <Field
          label={t('console.promptField')}
          value={text}
          onChange={(next) => setText(next.slice(0, PROMPT_LIMIT))}
          rows={3}
          hint={t('console.promptHint')}
          autoFocus
        />
        <DialogButtons>
          <Button onPress={onClose}>{t('app:common.cancel')}</Button>
          <Button type="submit" kind="primary" off={off(command) !== null}>
            {t('console.promptSend')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
