import { useTranslation } from 'react-i18next';
import type { AsidesMode } from '../../../../src/core/session/events.js';
import { useLive } from '../../session/live-context.js';
import { Choice } from '../../ui/choice.js';
import { useAct } from '../use-act.js';

/** What goes on beside the discussion. It holds once it is chosen: what gets out of hand there is stopped in two steps. */
export function AsidesChoice() {
  const { t } = useTranslation('polls');
  const { state } = useLive();
  const { act } = useAct();
  return (
    <Choice<AsidesMode>
      label={t('asides.label')}
      value={state.asides}
      onChange={(mode) => act({ type: 'SetAsides', mode })}
      options={[
        { value: 'open', label: t('asides.open'), hint: t('asides.openHint') },
        { value: 'reactions-only', label: t('asides.reactionsOnly'), hint: t('asides.reactionsOnlyHint') },
        { value: 'closed', label: t('asides.closed'), hint: t('asides.closedHint') },
      ]}
    />
  );
}
