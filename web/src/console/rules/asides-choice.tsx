import { useTranslation } from 'react-i18next';
import type { AsidesMode } from '../../../../src/core/session/events.js';
import { Choice } from '../../ui/choice.js';

/** What goes on beside the discussion. */
export function AsidesChoice({
  value,
  onChange,
}: {
  readonly value: AsidesMode;
  readonly onChange: (value: AsidesMode) => void;
}) {
  const { t } = useTranslation('polls');
  return (
    <Choice<AsidesMode>
      label={t('asides.label')}
      value={value}
      onChange={onChange}
      options={[
        { value: 'open', label: t('asides.open'), hint: t('asides.openHint') },
        { value: 'reactions-only', label: t('asides.reactionsOnly'), hint: t('asides.reactionsOnlyHint') },
        { value: 'closed', label: t('asides.closed'), hint: t('asides.closedHint') },
      ]}
    />
  );
}
