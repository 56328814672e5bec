import type { CommandOf } from '../../../../src/core/session/commands.js';
import type { PollKind } from '../../../../src/core/session/events.js';

/** A poll as it stands in its form. */
export interface PollPlan {
  readonly kind: PollKind;
  readonly question: string;
  /** One a line. Kept while another kind is looked at. */
  readonly options: string;
  /** As it was typed; empty for any number. */
  readonly mostChoices: string;
  readonly isSecret: boolean;
}

/** Whether the choices of such a poll are written by hand. */
export function asksForOptions(kind: PollKind): boolean {
  return kind === 'single' || kind === 'multiple';
}

/** The command that opens the poll, or null where the number of choices makes no sense. */
export function openPollOf(plan: PollPlan): Omit<CommandOf<'OpenPoll'>, 'by' | 'at'> | null {
  const { kind, question, isSecret: secret } = plan;
  const options = asksForOptions(kind) ? plan.options : '';
  const typed = kind === 'multiple' ? plan.mostChoices.trim() : '';
  const mostChoices = typed === '' ? null : Number(typed);
  const count = options.split('\n').filter((line) => line.trim() !== '').length;
  const isBad =
    mostChoices !== null && (!Number.isInteger(mostChoices) || mostChoices < 1 || mostChoices > count);
  return isBad ? null : { type: 'OpenPoll', kind, question, options, secret, mostChoices };
}
