import type { SessionEvent } from '../../src/core/session/events.js';

/** Rounds in the log (T45): one at a time, nobody speaks twice in one, and the end tells of everybody once. */
export function checkRounds(log: readonly SessionEvent[]): void {
  let round: number | null = null;
  let people = new Set<string>();
  let spoken = new Set<string>();
  // Who has their part once more (T43).
  const again = new Set<string>();
  const speakers = new Map<number, string>();
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
    }
  }
}
