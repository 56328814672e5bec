import { useTranslation } from 'react-i18next';
import type { RequestFate } from '../../../../src/core/session/events.js';
import { Choice } from '../../ui/choice.js';

/** The wording of each fate, for several people and for one. */
const WORDS = {
  carry: { many: ['agenda.carry', 'agenda.carryHint'], one: ['settling.carry', 'settling.carryHint'] },
  'follow-up': {
    many: ['agenda.followUp', 'agenda.followUpHint'],
    one: ['agenda.followUp', 'settling.followUpHint'],
  },
  drop: {
    many: ['agenda.dropWaiting', 'agenda.dropWaitingHint'],
    one: ['settling.drop', 'settling.dropHint'],
  },
} as const satisfies Record<RequestFate, object>;

/** What becomes of requests for which there is no time any more (T57). */
export function FateChoice<Fate extends RequestFate>({
  fates,
  isOne = false,
  value,
  onChange,
}: {
  /** Those that are possible here. */
  readonly fates: readonly Fate[];
  /** Whether it is about one request. */
  readonly isOne?: boolean;
  readonly value: Fate;
  readonly onChange: (fate: Fate) => void;
}) {
  const { t } = useTranslation('staff');
  return (
    <Choice<Fate>
      label={t(isOne ? 'settling.label' : 'agenda.waitingLabel')}
      value={value}
      onChange={onChange}
      options={fates.map((fate) => {
        const [label, hint] = WORDS[fate][isOne ? 'one' : 'many'];
        return { value: fate, label: t(label), hint: t(hint) };
      })}
    />
  );
}
