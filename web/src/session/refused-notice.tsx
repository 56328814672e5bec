import { useTranslation } from 'react-i18next';
import { useRefusalText } from '../texts/use-refusal-text.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { useLive } from './live-context.js';

/** The last thing that I did and the server refused, and why. */
export function RefusedNotice() {
  const { t } = useTranslation();
  const { view, session } = useLive();
  const refusalText = useRefusalText();
  const { refused } = view;
  if (refused === null) return null;
  const { code, retryAfterMs } = refused.refusal;
  const known = refusalText(
    code,
    retryAfterMs === undefined ? {} : { seconds: Math.ceil(retryAfterMs / 1_000) },
  );
  // The server's own sentence holds the details, but it comes in the language of the connection.
  const message = known.message.includes('{{') ? refused.refusal.message : known.message;
  const isSaid = refused.command.type === 'Contribute' || refused.command.type === 'Remark';
  return (
    <Notice
      tone="attention"
      title={t(isSaid ? 'composer.notSent' : 'composer.notDone')}
      actions={
        <Button size="small" onPress={() => session.dismissRefusal()}>
          {t('composer.understood')}
        </Button>
      }
    >
      {message} {known.remedy}
    </Notice>
  );
}
