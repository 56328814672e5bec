import { byLastName } from '../../src/core/session/alphabet.js';
import type { EventOf, SessionEvent } from '../../src/core/session/events.js';
import { registerOf } from '../../src/core/session/register.js';
import type { SessionState } from '../../src/core/session/state.js';
import { roundView } from '../../src/core/views/round-view.js';

/**
 * Rounds in the log (T45): one at a time, nobody speaks twice in one, and the end tells of everybody once, as the page
 * does afterwards. What rounds are put in order by is as it follows from the state.
 */
export function checkRounds(log: readonly SessionEvent[], state: SessionState): void {
  let round: number | null = null;
  let people = new Set<string>();
  let spoken = new Set<string>();
  // Who has their part once more (T43).
  const again = new Set<string>();
  const speakers = new Map<number, string>();
  let last: EventOf<'RoundEnded'> | null = null;
  for (const event of log) {
    if (event.type === 'RoundStarted') {
      expect(round).toBeNull();
      round = event.seq;
      people = new Set(event.people);
      expect(people.size).toBe(event.people.length);
      spoken = new Set();
    }
    if (event.type === 'TurnGranted' && event.way === 'round') {
      expect(round).not.toBeNull();
      expect(spoken.has(event.person) && !again.delete(event.person)).toBe(false);
      people.add(event.person); // late, or here at the start
      speakers.set(event.seq, event.person);
    }
    if (event.type === 'ContributionMade' && event.track === 'floor' && event.turn !== null) {
      const speaker = speakers.get(event.turn);
      if (round !== null && event.turn > round && speaker !== undefined) spoken.add(speaker);
    }
    if (event.type === 'PartGivenBack') again.add(event.person);
    if (event.type === 'RoundEnded') {
      expect(event.round).toBe(round);
      const told = [...event.spoke, ...event.passed, ...event.absent, ...event.left];
      expect(new Set(told).size).toBe(told.length);
      for (const person of people) expect(told).toContain(person);
      expect([...event.spoke].sort()).toEqual([...spoken].sort());
      round = null;
      last = event;
    }
  }
  const view = roundView(state);
  if (last !== null && view?.isRunning === false) {
    const { spoke, passed, absent, left } = last;
    const rows = (standing: string) => view.rows.filter((row) => row.standing === standing);
    const people = (standing: string) =>
      rows(standing)
        .map(({ person }) => person)
        .sort();
    expect([people('spoke'), people('passed')]).toEqual([[...spoke].sort(), [...passed].sort()]);
    expect([people('absent'), people('left')]).toEqual([[...absent].sort(), [...left].sort()]);
  }
  expect(registerOf(state)).toEqual(byLastName([...state.people.values()]));
  for (const { id, figures } of registerOf(state)) expect(figures).toBe(state.figures.get(id) ?? null);
}
