import { callPerson, endCall } from './calls.js';
import { Chance, pick } from './chance.js';
import type { CommandOf } from './commands.js';
import { accept, reject, type Decision } from './decision.js';
import type { DrawPool, EventOf } from './events.js';
import type { PersonId } from './ids.js';
import { canHoldFloor, giverOf } from './rights.js';
import type { PersonState, SessionState } from './state.js';
import { endTurn, refuseIfJustChanged, refuseIfStale, refuseUnlessTurns } from './turns.js';
import { waitingRequestOf } from './waiting-list.js';

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
  const fresh = candidates(state, command.pool, giver, false);
  const again = fresh.people.length === 0;
  const { people: from, tellsNothing } = again ? candidates(state, command.pool, giver, true) : fresh;
  const seed = command.seed ?? '';
  const person = drawnFrom(seed, from);
  if (person === undefined) return reject('nobody-to-draw');
  const shown = tellsNothing && (command.pool !== 'waiting' || state.settings.namesInQueue);
  const request = waitingRequestOf(state, person)?.id ?? null;
  return accept(
    ...endTurn(state.turn, 'moderator_ended'),
    ...endCall(state.called, 'withdrawn'),
    { type: 'Drawn', pool: command.pool, seed, from, person, again, shown },
    ...callPerson(state, { person, request, way: 'draw' }, giver),
  );
}

/** Whom this seed draws from this pool, as it was recorded: how anybody can check a draw (T27). */
export function drawnFrom(seed: string, from: readonly PersonId[]): PersonId | undefined {
  return pick(new Chance(seed), from);
}

/** Folds a draw in: who has been drawn is not drawn again until the pool is used up. */
export function drawn(state: SessionState, event: EventOf<'Drawn'>): void {
  if (event.again) for (const person of state.people.values()) person.drawn = false;
  const person = state.people.get(event.person);
  if (person) person.drawn = true;
}

interface Candidates {
  readonly people: readonly PersonId[];
  /** Whether naming them tells nothing that is not for all: who is muted must not be told by the pool. */
  readonly tellsNothing: boolean;
}

/**
 * Everybody of a pool who could speak now, but for who draws, who speaks, who is called, and, unless it begins again,
 * who was drawn already.
 */
function candidates(state: SessionState, pool: DrawPool, giver: PersonId | null, again: boolean): Candidates {
  const [drawing, speaking, called] = [giver, state.turn?.person, state.called?.person].map((id) =>
    state.people.get(id ?? ''),
  );
  const found: PersonId[] = [];
  let tellsNothing = true;
  // All that is asked of each is a field of theirs: there are thousands of them.
  for (const person of among(state, pool)) {
    if (person.presence !== 'here' || !canHoldFloor(person.role) || (person.drawn && !again)) continue;
    if (pool === 'unspoken' && hasSpoken(person)) continue;
    if (person === drawing || person === speaking || person === called) continue;
    if (person.muted) tellsNothing = false;
    else found.push(person.id);
  }
  return { people: found, tellsNothing };
}

/** Among whom a pool is found, each once, in the order in which they came or wait. */
function among({ people, queue }: SessionState, pool: DrawPool): readonly PersonState[] {
  if (pool !== 'waiting') return [...people.values()];
  // Somebody can wait for several things.
  return [...new Set(queue.waiting.map(({ person }) => person))]
    .map((person) => people.get(person))
    .filter((who) => who !== undefined);
}

function hasSpoken({ figures }: PersonState): boolean {
  return figures !== null && figures.turns > 0;
}
