import { useTranslation } from 'react-i18next';
import type { Language } from '../../../src/core/protocol/messages.js';
import type { NetworkId } from '../../../src/core/session/ids.js';
import { NotSaved } from '../network/not-saved.js';
import { Button } from '../ui/button.js';
import styles from './prompt-library.module.css';
import { usePromptLibrary, useSavePrompt } from './use-prompt-library.js';

/** Keeps the question that was put in the library; says so when it is there. */
export function KeepPrompt({ network, text }: { readonly network: NetworkId; readonly text: string }) {
  const { t, i18n } = useTranslation('topics');
  const library = usePromptLibrary(network);
  const save = useSavePrompt(network, null);
  if (library.data === undefined) return null;
  const isKept = library.data.some(
    (prompt) => prompt.text.pl === text.trim() || prompt.text.en === text.trim(),
  );
  return (
    <div role="status" className={styles['keep']}>
      {isKept ? (
        <p className={styles['quiet']}>{t('library.kept')}</p>
      ) : (
        <Button
          size="small"
          off={save.isPending}
          onPress={() => {
            if (!save.isPending) save.mutate({ text, topic: null, language: i18n.language as Language });
          }}
        >
          {t('library.keep')}
        </Button>
      )}
      <NotSaved error={save.error} />
    </div>
  );
}
