import { useTranslation } from 'react-i18next';
import type { Refused } from '../live/live-view.js';
import { typedWords } from '../live/typed-words.js';
import { useRefusalText } from '../texts/use-refusal-text.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { Words } from '../ui/words.js';
import { useLive } from './live-context.js';

/** What I did and the server refused, and why, with what I had typed for it. */
export function RefusedNotice() {
  const { view } = useLive();
  return view.refused.map((refused, index) => <OneRefused key={index} refused={refused} />);
}

function OneRefused({ refused }: { readonly refused: Refused }) {
  const { t } = useTranslation();
  const { session } = useLive();
  const refusalText = useRefusalText();
  const { code, retryAfterMs } = refused.refusal;
  const known = refusalText(
    code,
    retryAfterMs === undefined ? {} : { seconds: Math.ceil(retryAfterMs / 1_000) },
  );
  // The server's own sentence holds the details, but it comes in the language of the connection.
  const message = known.message.includes('{{') ? refused.refusal.message : known.message;
  const isSaid = refused.command.type === 'Contribute' || refused.command.type === 'Remark';
  const words = typedWords(refused.command);
  return (
    <Notice
      tone="attention"
      title={t(isSaid ? 'composer.notSent' : 'composer.notDone')}
      actions={
        <>
          {words === '' ? null : (
            <Button size="small" onPress={() => void navigator.clipboard.writeText(words)}>
              {t('common.copy')}
            </Button>
          )}
          <Button size="small" onPress={() => session.dismissRefusal(refused)}>
            {t('composer.understood')}
          </Button>
        </>
      }
    >
      {message} {known.remedy}
      {words === '' ? null : <Words text={words} />}
    </Notice>
  );
}
