import { useTranslation } from 'react-i18next';
import type { UnattendedPolicy } from '../../../../src/core/session/settings.js';
import { duration } from '../../../../src/core/texts/duration.js';
import { useLive } from '../../session/live-context.js';
import { Choice } from '../../ui/choice.js';

const POLICIES: Readonly<Record<UnattendedPolicy, true>> = {
  hold: true,
  lock: true,
  selfRun: true,
  end: true,
};

/** What the session does while nobody leads it (T53). */
export function PolicyChoice({
  value,
  onChange,
}: {
  readonly value: UnattendedPolicy;
  readonly onChange: (policy: UnattendedPolicy) => void;
}) {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const time = duration(state.settings.unattendedEndMs);
  return (
    <Choice<UnattendedPolicy>
      label={t('lead.policy')}
      value={value}
      onChange={onChange}
      options={(Object.keys(POLICIES) as UnattendedPolicy[]).map((policy) => ({
        value: policy,
        label: t(`lead.policy_${policy}`),
        hint: t(`lead.policy_${policy}Hint`, { time }),
      }))}
    />
  );
}
