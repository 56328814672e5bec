import { useTranslation } from 'react-i18next';
import { RequestRefused } from '../http/api.js';
import { useRefusalText } from '../texts/use-refusal-text.js';
import { Notice } from '../ui/notice.js';

/** Says why something was not saved, and what to do. Silent without an error. */
export function NotSaved({ error }: { readonly error: Error | null }) {
  const { t } = useTranslation(['staff', 'app']);
  const refusalText = useRefusalText();
  if (error === null) return <div role="alert" />;
  const refusal = error instanceof RequestRefused ? refusalText(error.refusal.code) : null;
  return (
    <div role="alert">
      <Notice tone="attention" title={refusal?.message ?? t('network.problem')}>
        {refusal?.remedy ?? t('app:problem.away')}
      </Notice>
    </div>
  );
}
