import type { SessionSpec } from '../support/session-spec.js';

/** What the log says of polls. */
export function checkPolls(spec: SessionSpec): void {
  let open: { id: number; secret: boolean; voters: Map<string, readonly number[] | null> } | null = null;
  for (const event of spec.log) {
    if (event.type === 'PollOpened') {
      expect(open).toBeNull();
      open = { id: event.seq, secret: event.secret, voters: new Map() };
    }
    if (event.type === 'VoteCast' || event.type === 'BallotCast') {
      expect(event.poll).toBe(open?.id);
      expect(event.type).toBe(open?.secret ? 'BallotCast' : 'VoteCast');
      const isChange = event.type === 'VoteCast' && event.changed;
      expect(open?.voters.has(event.by ?? '')).toBe(isChange);
      open?.voters.set(event.by ?? '', event.type === 'VoteCast' ? event.choices : null);
      if (event.type === 'BallotCast')
        expect(Object.keys(event).sort()).toEqual(['at', 'by', 'poll', 'seq', 'type']);
    }
    if (event.type === 'PollClosed') {
      expect(event.voted).toBe(open?.voters.size);
      expect(event.present).toBeLessThanOrEqual(event.eligible);
      expect(event.voted).toBeLessThanOrEqual(event.present);
      if (open?.secret === true) open = null;
    }
    if (event.type === 'PollCounted' && open?.id === event.poll) {
      const chosen = [...open.voters.values()].reduce((sum, choices) => sum + (choices?.length ?? 0), 0);
      expect(event.tally.ballots).toBe(open.voters.size);
      expect(event.tally.counts.reduce((sum, count) => sum + count, 0)).toBe(chosen);
    }
    if (event.type === 'PollCounted' || event.type === 'PollWithdrawn') open = null;
  }
}
