import type { Bilingual, SessionTemplate } from '../../core/protocol/http.js';
import type { Language } from '../../core/protocol/messages.js';
import type { PlannedItem } from '../../core/session/commands.js';
import { TOPIC_MINUTES } from '../../core/session/settings.js';
import { CHECK_IN } from './check-in.js';
import { CONSENT_ROUND } from './consent-round.js';
import { DIALOGUE_MEETING } from './dialogue-meeting.js';
import { EXPERIENCE_EXCHANGE } from './experience-exchange.js';
import { WORLD_CAFE } from './world-cafe.js';
import { WRITE_THEN_TALK } from './write-then-talk.js';

/** Agendas for whole sessions, the simplest first. A session that is planned by one has its own copy. */
export const TEMPLATES: readonly SessionTemplate[] = [
  CHECK_IN,
  EXPERIENCE_EXCHANGE,
  DIALOGUE_MEETING,
  WORLD_CAFE,
  WRITE_THEN_TALK,
  CONSENT_ROUND,
];

/** A topic of the network's list, as a plan names it. */
export interface PlannedTopic {
  readonly id: string;
  readonly title: Bilingual;
}

/** One template, or undefined for an id that none has. */
export function templateOf(id: string): SessionTemplate | undefined {
  return TEMPLATES.find((template) => template.id === id);
}

/** The agenda that a session begins with: the template's items, with one for each topic in the place for them. */
export function agendaFrom(
  template: SessionTemplate | null,
  topics: readonly PlannedTopic[],
  language: Language,
): PlannedItem[] {
  const items = (template?.items ?? []).map(({ title, minutes, mode, note, prompts }) => ({
    title: title[language],
    minutes,
    mode,
    note: note[language],
    prompts: prompts.map((prompt) => prompt[language]),
  }));
  const about = topics.map(({ id, title }) => ({
    title: title[language],
    minutes: TOPIC_MINUTES,
    mode: 'queue' as const,
    note: '',
    topic: id,
    prompts: [],
  }));
  const place = template?.topicsAfter ?? 0;
  return [...items.slice(0, place), ...about, ...items.slice(place)];
}
