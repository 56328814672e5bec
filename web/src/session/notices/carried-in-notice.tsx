import { useTranslation } from 'react-i18next';
import { carriedInOf } from '../../../../src/core/views/agenda-view.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { useLive } from '../live-context.js';
import type { Dismissed } from './use-dismissed.js';

/** Why I stand in the list without having asked here: the last session carried my request over (T57). */
export function CarriedInNotice({
  dismissed,
  onDone,
}: {
  readonly dismissed: Dismissed;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation(['notices', 'app']);
  const { state, you } = useLive();
  const carried = carriedInOf(state, you.person);
  const waits = state.queue.waiting.some((one) => one.person === you.person && one.carried === true);
  if (carried === null || !waits || dismissed.has('carried-in')) return null;
  const { title, subject } = carried;
  return (
    <Notice
      tone="plain"
      icon="hand"
      title={t('app:fate.carriedIn', { title })}
      actions={
        <Button
          size="small"
          onPress={() => {
            onDone();
            dismissed.add('carried-in');
          }}
        >
          {t('app:composer.understood')}
        </Button>
      }
    >
      {subject === '' ? null : <>{t('notice.about', { subject })} </>}
      {t('carriedIn.hint')}
    </Notice>
  );
}
