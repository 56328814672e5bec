import { useTranslation } from 'react-i18next';
import { carriedInOf } from '../../../../src/core/views/agenda-view.js';
import { useLive } from '../live-context.js';
import { ReadNotice } from './read-notice.js';
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
  if (carried === null || !waits) return null;
  return (
    <ReadNotice
      name="carried-in"
      dismissed={dismissed}
      onDone={onDone}
      icon="hand"
      title={t('app:fate.carriedIn', { title: carried.title })}
      about={carried.subject}
    >
      {t('carriedIn.hint')}
    </ReadNotice>
  );
}
