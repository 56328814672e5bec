import { useTranslation } from 'react-i18next';
import type { FloorMode } from '../../../../src/core/session/events.js';
import { Choice } from '../../ui/choice.js';

/** In the order of how often they are wanted; the compiler asks for the place of a new one. */
const ORDER: Readonly<Record<FloorMode, number>> = {
  queue: 1,
  open: 2,
  round: 3,
  hidden: 4,
  moderator: 5,
  paused: 6,
};

const MODES = (Object.keys(ORDER) as FloorMode[]).sort((a, b) => ORDER[a] - ORDER[b]);

/** How the floor goes round. */
export function ModeChoice({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: FloorMode;
  readonly onChange: (value: FloorMode) => void;
}) {
  const { t } = useTranslation('staff');
  return (
    <Choice<FloorMode>
      label={label}
      value={value}
      onChange={onChange}
      options={MODES.map((mode) => ({
        value: mode,
        label: t(`floorMode.${mode}`),
        hint: t(`floorMode.${mode}Hint`),
      }))}
    />
  );
}
