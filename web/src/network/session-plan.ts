import type { NewSession, SessionTemplate } from '../../../src/core/protocol/http.js';
import type { Language } from '../../../src/core/protocol/messages.js';
import type { Millis } from '../../../src/core/session/ids.js';

/** How long a turn can be planned to take, in seconds. */
export const TURNS = ['120', '180', '300', '600', 'none'] as const;

/** One of them. */
export type TurnChoice = (typeof TURNS)[number];

/** What somebody has filled in. */
export interface PlanForm {
  readonly title: string;
  /** Null: no moment that there is. */
  readonly startsAt: Millis | null;
  readonly mode: NewSession['mode'];
  readonly turn: TurnChoice;
  /** Null: without an agenda. */
  readonly template: SessionTemplate | null;
  readonly language: Language;
}

/** The plan as it is sent, or null while something is missing. */
export function planOf({ title, startsAt, mode, turn, template, language }: PlanForm): NewSession | null {
  if (title.trim() === '' || startsAt === null) return null;
  const turnSeconds = turn === 'none' ? null : Number(turn);
  const session = { title, startsAt, mode, turnSeconds };
  return template === null ? session : { ...session, template: template.id, language };
}

/** The length of a turn that a template proposes, as far as it is among the choices. */
export function turnFor({ turnSeconds }: SessionTemplate, present: TurnChoice): TurnChoice {
  const proposed = turnSeconds === null ? 'none' : String(turnSeconds);
  return TURNS.find((turn) => turn === proposed) ?? present;
}

/** How long all items of a template take. */
export function minutesOf({ items }: SessionTemplate): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}
