import { useTranslation } from 'react-i18next';
import type { PollRecord } from '../../../../src/core/views/poll-record.js';

/** What is said about a poll: how it stands, and what its choices are called. */
export interface PollWords {
  readonly status: string;
  readonly choice: (choice: number) => string;
}

const CONSENT = { 1: 'poll.agree', 2: 'poll.reservations', 3: 'poll.object' } as const;

/** What the choices of a poll are called, from 1 on. */
export function useChoiceNames({
  kind,
  options,
}: Pick<PollRecord, 'kind' | 'options'>): (choice: number) => string {
  const { t } = useTranslation();
  return (number) => {
    if (kind === 'consent') return t(CONSENT[number as 1 | 2 | 3]);
    if (kind === 'scale') return String(number);
    return options[number - 1] ?? t('poll.option', { number });
  };
}

/** Puts a poll into words. */
export function usePollWords(poll: PollRecord): PollWords {
  const { t } = useTranslation();
  const choice = useChoiceNames(poll);
  return { status: statusOf(poll), choice };

  function statusOf({ closed, isWithdrawn, tally, isShown }: PollRecord): string {
    if (isWithdrawn) return t('poll.withdrawn');
    if (closed === null) return t('poll.open');
    const { voted, present, eligible } = closed;
    const turnout = t('poll.turnout', { voted, present, eligible });
    if (isShown) return turnout;
    return `${turnout} ${t(tally === null ? 'poll.notShown' : 'poll.shownToModerators')}`;
  }
}
