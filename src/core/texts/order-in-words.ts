import type { Language } from '../protocol/messages.js';
import type { FloorSettings } from '../session/settings.js';
import type { ShownReason } from '../views/queue-explained.js';
import { duration } from './duration.js';
import type { OrderTexts } from './order-texts.js';
import { ORDER_EN } from './order.en.js';
import { ORDER_PL } from './order.pl.js';

const TEXTS: Readonly<Record<Language, OrderTexts>> = { pl: ORDER_PL, en: ORDER_EN };

/** In which order people are called, in a few sentences for everybody (T35). */
export function policyInWords(language: Language, settings: FloorSettings): readonly string[] {
  const texts = TEXTS[language];
  const { queueOrder, overtakenMost, overtakenForMs, unitBudgetMs } = settings;
  const hasKinds = settings.orderRequests || settings.clarifyRequests || settings.replyRequests;
  const limits = fill(texts.limits, { times: String(overtakenMost), time: duration(overtakenForMs) });
  return [
    mainSentence(texts, settings),
    ...(queueOrder === 'arrival' ? [] : [limits]),
    ...(hasKinds ? [texts.kinds] : []),
    ...(unitBudgetMs === null ? [] : [fill(texts.budget, { time: duration(unitBudgetMs) })]),
  ];
}

/** Why somebody stands where they do (T42), as part of a sentence. */
export function reasonInWords(language: Language, reason: ShownReason): string {
  return TEXTS[language].reasons[reason];
}

function mainSentence(texts: OrderTexts, settings: FloorSettings): string {
  const { queueOrder, orderScope } = settings;
  const scope = texts[orderScope];
  if (queueOrder === 'by-unit') return fill(texts.byUnit, { scope });
  const parts = partsInWords(texts, settings);
  // With every part switched off only the arrival is left.
  if (queueOrder === 'arrival' || parts.length === 0) return texts.arrival;
  return fill(texts.balanced, { scope, parts: parts.join('; ') });
}

function partsInWords({ parts }: OrderTexts, settings: FloorSettings): readonly string[] {
  return [
    ...(settings.balanceSpoken ? [parts.spoken] : []),
    ...(settings.balanceTurns ? [parts.turns] : []),
    ...(settings.balanceTime ? [parts.time] : []),
    ...(settings.balanceUnits ? [parts.units] : []),
  ];
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((filled, [name, value]) => filled.replace(`{{${name}}}`, value), text);
}
