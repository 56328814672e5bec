import { useTranslation } from 'react-i18next';
import type { Request } from '../../../../src/core/session/state.js';
import { usePersonName } from '../../session/live-context.js';
import { useFormats } from '../../texts/use-formats.js';

/** So many of those who wait are named. */
const NAMED = 5;

/** Says who waits, each person once: the first by name, then how many more. */
export function useWaitingNames(): (requests: readonly Request[]) => string {
  const { t } = useTranslation('staff');
  const nameOf = usePersonName();
  const formats = useFormats();
  return (requests) => {
    const people = [...new Set(requests.map(({ person }) => person))];
    const names = people.slice(0, NAMED).map(nameOf);
    const more = people.length - names.length;
    return formats.list(more > 0 ? [...names, t('agenda.waitingMore', { count: more })] : names);
  };
}
