import type {
  Bilingual,
  NewSession,
  SessionTemplate,
  TemplateItem,
} from '../../../src/core/protocol/http.js';
import type { Language } from '../../../src/core/protocol/messages.js';
import type { Millis, TopicId } from '../../../src/core/session/ids.js';
import { TOPIC_MINUTES, type PlannedValue } from '../../../src/core/session/settings.js';

/** How long a turn can be planned to take, in seconds. */
export const TURNS = ['120', '180', '300', '600', 'none'] as const;

/** One of them. */
export type TurnChoice = (typeof TURNS)[number];

/** What somebody has made of the rules of a session that they plan, the length of a turn left out. */
export interface PlannedRules {
  /** The settings that they have changed themselves, by name. */
  readonly settings: Readonly<Record<string, PlannedValue>>;
  /** What nobody changes during the session; an organiser says so (T35). */
  readonly locked: readonly string[];
  /** Whether each setting is one that it can be. */
  readonly isSound: boolean;
}

/** The rules that a plan begins with: as in every new session, or as its template has them. */
export const UNCHANGED: PlannedRules = { settings: {}, locked: [], isSound: true };

/** The rules with a setting locked, or free again. */
export function withLock(rules: PlannedRules, name: string, isLocked: boolean): PlannedRules {
  const others = rules.locked.filter((one) => one !== name);
  return { ...rules, locked: isLocked ? [...others, name] : others };
}

/** What somebody has filled in. */
export interface PlanForm {
  readonly title: string;
  /** Null: no moment that there is. */
  readonly startsAt: Millis | null;
  readonly mode: NewSession['mode'];
  readonly turn: TurnChoice;
  /** Null: without an agenda. */
  readonly template: SessionTemplate | null;
  /** What it is going to be about, in this order. */
  readonly topics: readonly TopicId[];
  readonly rules: PlannedRules;
  readonly language: Language;
}

/** The plan as it is sent, or null while something is missing or cannot be. The first item of an agenda has its own mode. */
export function planOf({
  title,
  startsAt,
  mode,
  turn,
  template,
  topics,
  rules,
  language,
}: PlanForm): NewSession | null {
  if (title.trim() === '' || startsAt === null || !rules.isSound) return null;
  const { settings, locked } = rules;
  const turnSeconds = turn === 'none' ? null : Number(turn);
  const session = { title, startsAt, turnSeconds, settings, locked };
  if (template === null && topics.length === 0) return { ...session, mode };
  return { ...session, mode: 'queue', template: template?.id ?? null, topics, language };
}

/** The agenda that a plan begins with: a template's items, and one for each topic in the place for them. */
export function agendaOf(
  template: SessionTemplate | null,
  topics: readonly Bilingual[],
): readonly AgendaLine[] {
  const about = topics.map((title): AgendaLine => {
    return { title, minutes: TOPIC_MINUTES, mode: 'queue', prompts: [] };
  });
  if (template === null) return about;
  const { items, topicsAfter } = template;
  return [...items.slice(0, topicsAfter), ...about, ...items.slice(topicsAfter)];
}

/** What can be said of an item before there is one. */
export type AgendaLine = Omit<TemplateItem, 'note'>;

/** The length of a turn that a template proposes, as far as it is among the choices. */
export function turnFor({ turnSeconds }: SessionTemplate, present: TurnChoice): TurnChoice {
  const proposed = turnSeconds === null ? 'none' : String(turnSeconds);
  return TURNS.find((turn) => turn === proposed) ?? present;
}

/** How long all items of an agenda take. */
export function minutesOf(items: readonly AgendaLine[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}
