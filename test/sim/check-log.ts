import { oneByOne } from '../../src/core/views/acts.js';
import type { SessionEvent } from '../../src/core/session/events.js';
import { checkRounds } from './check-rounds.js';
import type { SessionState } from '../../src/core/session/state.js';

/** Invariants 1 to 5 of the log as a whole. */
export function checkLog(log: readonly SessionEvent[], state: SessionState): void {
  let called: { id: number } | null = null;
  // The last one runs; the one before it, if there is one, is interrupted.
  const held: number[] = [];
  const standing = new Set<number>();
  const taken = new Set<number>();
  let at = 0;
  const ended = new Set<number>();
  const turnsOf = new Map<number, string>();
  const open = new Set<number>();
  log.forEach((event, index) => {
    expect(event.seq).toBe(index + 1);
    expect(event.at).toBeGreaterThanOrEqual(at);
    at = event.at;
    if (event.type === 'TurnCalled') {
      expect(held.length === 0 && called === null).toBe(true); // never a call beside a turn or another call
      called = { id: event.seq };
      if (event.request !== null) expect(open.has(event.request)).toBe(true);
    }
    if (event.type === 'CallEnded') {
      expect(called?.id).toBe(event.call);
      called = null;
    }
    if (event.type === 'TurnGranted') {
      expect(called?.id).toBe(event.call); // a call is answered by its own grant
      called = null;
      // 1: never two that run; beneath one that interrupts lies at most one that stands
      const interrupts = event.way === 'interposed' || event.way === 'order';
      expect(held.length).toBeLessThanOrEqual(interrupts ? 1 : 0);
      for (const beneath of held) expect(standing.has(beneath)).toBe(true);
      held.push(event.seq);
      turnsOf.set(event.seq, event.person);
      if (event.request !== null)
        expect(open.delete(event.request) || taken.delete(event.request)).toBe(true);
    }
    if (event.type === 'TurnEnded') {
      expect(held).toContain(event.turn);
      expect(ended.has(event.turn)).toBe(false); // 3: one reason
      ended.add(event.turn);
      held.splice(held.indexOf(event.turn), 1);
    }
    if (event.type === 'ContributionMade' && event.track === 'floor' && event.turn !== null) {
      // 2: it names a turn of its author; one that ran out of time may be a moment past
      expect(turnsOf.get(event.turn)).toBe(event.by);
    }
    if (event.type === 'TurnPaused' && event.cause !== 'speaker-away') standing.add(event.turn);
    if (event.type === 'OrderTaken') {
      expect(open.delete(event.request)).toBe(true);
      taken.add(event.request);
    }
    if (event.type === 'OrderRuled') open.delete(event.request);
    if (event.type === 'TurnRequested') open.add(event.seq);
    for (const one of oneByOne(event)) {
      if (
        one.type === 'RequestWithdrawn' ||
        one.type === 'RequestRemoved' ||
        one.type === 'RequestSkipped' ||
        one.type === 'RequestSettled'
      ) {
        expect(open.delete(one.request)).toBe(true);
      }
    }
  });
  checkAgenda(log, state);
  checkRounds(log, state);
  // 5: no request is lost
  const { queue, called: pending } = state;
  const alive = pending?.asked ? [...queue.waiting, pending.asked] : queue.waiting;
  expect(alive.map((request) => request.id).sort()).toEqual([...open].sort());
  // 4: never negative
  for (const figures of state.figures.values()) expect(figures.floorMs).toBeGreaterThanOrEqual(0);
}

/** At most one item runs, and none begins before the one that ran has ended. */
function checkAgenda(log: readonly SessionEvent[], { agenda }: SessionState): void {
  const running = agenda.items.filter(({ status }) => status === 'running').map(({ id }) => id);
  expect(running).toEqual(agenda.current === null ? [] : [agenda.current]);
  for (const { spentMs } of agenda.items) expect(spentMs).toBeGreaterThanOrEqual(0);
  let item: number | null = null;
  for (const event of log) {
    if (event.type === 'ItemStarted') {
      expect(item).toBeNull();
      item = event.item;
    }
    if (event.type === 'ItemReopened') item = event.item;
    if (event.type === 'ItemFinished') {
      expect(event.item).toBe(item);
      item = null;
    }
  }
}
