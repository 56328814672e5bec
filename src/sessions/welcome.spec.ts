import { restore } from '../core/views/snapshot.js';
import { unitTimeLeftFor } from '../core/views/heard-view.js';
import { RecentEvents } from '../journal/recent-events.js';
import { MINUTE, MODERATOR, openSession, SECOND } from '../../test/support/session-spec.js';
import { Welcome } from './welcome.js';

describe('who joins', () => {
  it('T44: knows what their unit has left, also when somebody else of it has spoken', () => {
    const spec = openSession({ unitBudgetMs: 10 * MINUTE });
    for (const [person, unit] of [
      ['ewa', 'powiat X'],
      ['iza', 'powiat X'],
      ['lech', 'gmina Y'],
    ] as const) {
      spec.given('server', { type: 'Arrive', person, role: 'participant', name: person, unit });
    }
    spec.given(MODERATOR, { type: 'Call', person: 'ewa', expectedTurn: spec.mark });
    spec.after(4 * MINUTE).given({ person: 'ewa', role: 'participant' }, { type: 'Yield', turn: spec.turn });
    spec.after(SECOND).given(MODERATOR, { type: 'AddUnitTime', person: 'lech', seconds: 60 });

    const welcome = new Welcome('epoch', []);
    const leftFor = (person: string) => {
      const viewer = { person, role: 'participant' } as const;
      const { snapshot } = welcome.greet(spec.state, new RecentEvents(), viewer, null, spec.state.at);
      if (snapshot === null) throw new Error('no snapshot');
      return unitTimeLeftFor(restore(snapshot['payload'].snapshot), person, viewer);
    };
    expect(['ola', 'ewa', 'iza', 'lech'].map(leftFor)).toEqual([
      10 * MINUTE,
      6 * MINUTE,
      6 * MINUTE,
      11 * MINUTE,
    ]);
  });
});
