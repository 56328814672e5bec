import type { Seq } from './ids.js';
import type { OrderCategory } from './order-categories.js';
import type { FloorSettings } from './settings.js';
import type { Request, SessionState, TakenOrder } from './state.js';

/** Where a point of order enters the list: before those of a lower rank, behind its equals (T36). */
export function hasLowerRank({ settings }: SessionState, category: OrderCategory | null) {
  return (other: Request): boolean => rankOf(settings, other.category) > rankOf(settings, category);
}

/** A point of order as it is remembered until the ruling. */
export function takenOf({ id, person, category, subject }: Request, pausedTurn: Seq | null): TakenOrder {
  return { id, person, category, sentence: subject, pausedTurn };
}

/** Folds in that a request left the list: a point of order is remembered until it is ruled on. */
export function noteOrder(state: SessionState, request: Request | null, pausedTurn: Seq | null): void {
  if (request?.kind === 'order') state.orders.set(request.id, takenOf(request, pausedTurn));
}

/** A new topic begins: what was dismissed in the last one is forgotten (T39). */
export function ordersAtNewTopic(state: SessionState): void {
  state.dismissedOrders.clear();
}

function rankOf({ orderCategories }: FloorSettings, category: OrderCategory | null): number {
  const rank = category === null ? -1 : orderCategories.indexOf(category);
  return rank < 0 ? orderCategories.length : rank;
}
