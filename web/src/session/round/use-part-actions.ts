import { useTranslation } from 'react-i18next';
import type { TakingPart } from '../../../../src/core/session/decide-taking-part.js';
import { ownPart } from '../../../../src/core/views/round-view.js';
import { useLive, useVerdict } from '../live-context.js';

/** A way to do without one's part in a round, for now or at all (T45). */
export interface PartAction {
  readonly key: 'passForNow' | 'pass';
  readonly label: string;
  /** It is on its way. */
  readonly isUnderWay: boolean;
  readonly give: () => void;
}

/** What I can do about my part in the round that runs; nothing where I have none. */
export function usePartActions(): readonly PartAction[] {
  const { t } = useTranslation();
  const { state, you, session, view } = useLive();
  const verdict = useVerdict();
  const part = ownPart(state, you.person);
  if (part === null) return [];
  const { round } = part;
  const isUnderWay = view.outbox.some(({ command: { type } }) => type === 'Pass' || type === 'PassForNow');
  const ways: readonly (readonly [PartAction['key'], TakingPart])[] = [
    ['passForNow', { type: 'PassForNow', round }],
    ['pass', { type: 'Pass', round }],
  ];
  return ways
    .filter(([, command]) => verdict(command).ok)
    .map(([key, command]) => ({
      key,
      label: t(`round.${key}`),
      isUnderWay,
      give: () => {
        if (!isUnderWay) session.send(command);
      },
    }));
}
