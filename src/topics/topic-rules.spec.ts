import { OPEN_LIST_LIMIT, OPEN_PROPOSALS_LIMIT } from '../core/session/settings.js';
import type { TendedStatus, TopicStatus } from '../core/protocol/http.js';
import { OpenLists } from './open-lists.js';
import { proposalsLeft, refuseMerge, refuseProposal, refuseStatus, refuseWithdrawal } from './topic-rules.js';
import type { Proposal } from './topics.js';

const topic = (more: Partial<Proposal> = {}): Proposal => ({
  id: 'a',
  network: 'n',
  title: 'Dowożenie',
  description: '',
  proposer: 'anna',
  proposedAt: 1,
  status: 'proposed',
  note: '',
  mergedInto: null,
  ...more,
});
const many = (count: number, more: Partial<Proposal> = {}): Proposal[] =>
  Array.from({ length: count }, (_, i) => topic({ id: `t${i}`, ...more }));

describe('an open list', () => {
  it('has the best supported first, of the same support the oldest', () => {
    const lists = new OpenLists({
      proposals: [
        topic({ id: 'young', proposedAt: 3 }),
        topic({ id: 'old', proposedAt: 1 }),
        topic({ id: 'loved', proposedAt: 9 }),
        topic({ id: 'elsewhere', network: 'm' }),
      ],
      supports: [
        { topic: 'loved', person: 'anna', at: 9 },
        { topic: 'loved', person: 'jan', at: 9 },
        { topic: 'young', person: 'jan', at: 9 },
        { topic: 'old', person: 'jan', at: 9 },
      ],
    });
    expect(lists.of('n').map(({ id }) => id)).toEqual(['loved', 'old', 'young']);
    lists.takeSupportBack('loved', 'anna');
    lists.takeSupportBack('loved', 'jan');
    expect(lists.of('n').map(({ id }) => id)).toEqual(['old', 'young', 'loved']);
  });

  it('takes so many proposals of a person as are not yet dealt with, and of all together', () => {
    const waiting = many(OPEN_PROPOSALS_LIMIT - 1);
    expect(proposalsLeft([...waiting, ...many(5, { status: 'planned' })], 'anna')).toBe(1);
    expect(refuseProposal(waiting, 'anna')).toBeNull();
    expect(refuseProposal([...waiting, topic()], 'anna')).toBe('too-many-proposals');
    expect(refuseProposal([...waiting, topic()], 'jan')).toBeNull();
    const full = many(OPEN_LIST_LIMIT, { proposer: 'ola' });
    expect(refuseProposal(full, 'jan')).toBe('open-list-full');
    expect(proposalsLeft(full, 'jan')).toBe(0);
    expect(refuseProposal([...full.slice(1), topic({ status: 'declined' })], 'jan')).toBeNull();
  });
});

describe('a proposal', () => {
  it('is withdrawn by its proposer alone, while it waits and nobody else supports it', () => {
    const refusal = (supporters: string[], by = 'anna', more: Partial<Proposal> = {}) =>
      refuseWithdrawal(topic(more), new Set(supporters), by);
    expect(refusal(['anna'])).toBeNull();
    expect(refusal([])).toBeNull();
    expect(refusal(['anna', 'jan'])).toBe('topic-has-support');
    expect(refusal(['jan'])).toBe('topic-has-support');
    expect(refusal(['anna'], 'jan')).toBe('not-your-topic');
    expect(refusal(['anna'], 'anna', { status: 'planned' })).toBe('topic-not-open');
  });

  it('is merged into another one of its list that is still to be talked about', () => {
    const other = topic({ id: 'b' });
    expect(refuseMerge(topic(), other)).toBeNull();
    expect(refuseMerge(topic({ status: 'planned' }), { ...other, status: 'planned' })).toBeNull();
    expect(refuseMerge(topic(), topic())).toBe('topic-elsewhere');
    expect(refuseMerge(topic(), null)).toBe('topic-elsewhere');
    expect(refuseMerge(topic(), { ...other, network: 'm' })).toBe('topic-elsewhere');
    for (const status of ['discussed', 'declined', 'merged', 'withdrawn'] as const) {
      expect(refuseMerge(topic(), { ...other, status })).toBe('topic-elsewhere');
      expect(refuseMerge(topic({ status }), other)).toBe('topic-not-open');
    }
  });

  it.each<[TopicStatus, TendedStatus[]]>([
    ['proposed', ['planned', 'declined']],
    ['planned', ['proposed', 'planned', 'discussed', 'declined']],
    ['discussed', ['planned', 'discussed']],
    ['declined', ['proposed', 'declined']],
    ['merged', []],
    ['withdrawn', []],
  ])('goes from %s to %j and nowhere else', (status, allowed) => {
    const all: TendedStatus[] = ['proposed', 'planned', 'discussed', 'declined'];
    expect(all.filter((to) => refuseStatus(topic({ status }), to) === null)).toEqual(allowed);
  });
});
