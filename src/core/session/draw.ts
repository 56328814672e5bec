import { callPerson, endCall } from './calls.js';
import { chanceOf, pick } from './chance.js';
import type { CommandOf } from './commands.js';
import { accept, reject, type Decision } from './decision.js';
import type { DrawPool, EventOf } from './events.js';
import type { PersonId } from './ids.js';
import { canHoldFloor, giverOf } from './rights.js';
import type { PersonState, SessionState } from './state.js';
import { endTurn, refuseIfJustChanged, refuseIfStale, refuseUnlessTurns } from './turns.js';

/** The pools from which a person can be drawn (T27). */
export const DRAW_POOLS: readonly DrawPool[] = ['present', 'waiting', 'unspoken'];

/**
 * Calls somebody by chance, nobody twice until the pool is used up (T27). Whoever draws is not in the pool (T9). The
 * seed is the server's and is recorded with the pool and the outcome: `drawnFrom` repeats the draw.
 */
export function draw(state: SessionState, command: CommandOf<'Draw'>): Decision {
  const refused =
    refuseUnlessTurns(state) ?? refuseIfStale(state, command) ?? refuseIfJustChanged(state, command.at);
  if (refused) return refused;
  const giver = giverOf(command);
  const { all, fresh, tellsNothing } = candidates(state, command.pool, giver);
  const again = fresh.length === 0;
  const from = again ? all : fresh;
  const seed = command.seed ?? '';
  const person = drawnFrom(seed, from);
  if (person === undefined) return reject('nobody-to-draw');
  const shown = tellsNothing && (command.pool !== 'waiting' || state.settings.namesInQueue);
  const request = state.queue.waiting.find((waiting) => waiting.person === person)?.id ?? null;
  return accept(
    ...endTurn(state.turn, 'moderator_ended'),
    ...endCall(state.called, 'withdrawn'),
    { type: 'Drawn', pool: command.pool, seed, from, person, again, shown },
    ...callPerson(state, { person, request, way: 'draw' }, giver),
  );
}

/** Whom this seed draws from this pool, as it was recorded: how anybody can check a draw (T27). */
export function drawnFrom(seed: string, from: readonly PersonId[]): PersonId | undefined {
  return pick(chanceOf(seed), from);
}

/** Folds a draw in: who has been drawn is not drawn again until the pool is used up. */
export function drawn(state: SessionState, event: EventOf<'Drawn'>): void {
  if (event.again) state.drawn.clear();
  state.drawn.add(event.person);
}

interface Candidates {
  /** Everybody who could speak now, but for who draws, who speaks and who is called. */
  readonly all: readonly PersonId[];
  /** Those of them who have not been drawn yet. */
  readonly fresh: readonly PersonId[];
  /** Whether naming them tells nothing that is not for all: who is muted must not be told by the pool. */
  readonly tellsNothing: boolean;
}

function candidates(state: SessionState, pool: DrawPool, giver: PersonId | null): Candidates {
  const { people, turn, called } = state;
  // Somebody can wait for several things.
  const met = new Set([giver, turn?.person, called?.person].map((id) => people.get(id ?? '')));
  const all: PersonId[] = [];
  const fresh: PersonId[] = [];
  let tellsNothing = true;
  for (const person of inPool(state, pool)) {
    if (person?.presence !== 'here' || !canHoldFloor(person.role) || met.has(person)) continue;
    met.add(person);
    if (person.muted) {
      tellsNothing = false;
      continue;
    }
    all.push(person.id);
    if (!state.drawn.has(person.id)) fresh.push(person.id);
  }
  return { all, fresh, tellsNothing };
}

/** Everybody who belongs to a pool, in the order in which they came or wait, whether or not they could speak; some twice. */
function inPool(
  { people, queue, figures }: SessionState,
  pool: DrawPool,
): readonly (PersonState | undefined)[] {
  switch (pool) {
    case 'present':
      return [...people.values()];
    case 'waiting':
      return queue.waiting.map(({ person }) => people.get(person));
    case 'unspoken':
      return [...people.values()].filter(({ id }) => (figures.get(id)?.turns ?? 0) === 0);
  }
}
