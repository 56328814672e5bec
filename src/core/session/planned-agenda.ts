import { cleanContent } from './agenda.js';
import type { PlannedItem } from './commands.js';
import { reject, type Rejected } from './decision.js';
import type { EventBody } from './events.js';
import type { Seq } from './ids.js';
import { preparedEvents } from './prepared-prompts.js';
import { ITEMS_LIMIT } from './settings.js';

/** The events of a plan's agenda, or why it is refused. `first`: the seq that the first of them will have. */
export function plannedAgenda(
  items: readonly PlannedItem[],
  first: Seq,
): { readonly ok: true; readonly events: readonly EventBody[] } | Rejected {
  if (items.length > ITEMS_LIMIT) return reject('too-many-items', { limit: ITEMS_LIMIT });
  const events: EventBody[] = [];
  for (const item of items) {
    const content = cleanContent(item);
    if (!content.ok) return content;
    // Seqs have no gaps: which one an event gets is known before it is written.
    const id = first + events.length;
    events.push({ type: 'ItemAdded', before: null, ...content.fields });
    const prompts = preparedEvents(id, item.prompts);
    if (!prompts.ok) return prompts;
    events.push(...prompts.events);
  }
  return { ok: true, events };
}
