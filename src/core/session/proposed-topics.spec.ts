import {
  ANNA,
  annaSpeaks,
  arrive,
  JAN,
  MODERATOR,
  OBSERVER,
  openSession,
  ORGANISER,
  plannedSession,
} from '../../../test/support/session-spec.js';
import { Timeline } from '../views/timeline.js';
import { transcriptOf } from '../views/transcript.js';

const propose = (title = 'Dowożenie uczniów') => ({ type: 'ProposeTopic', topic: 'topic-1', title }) as const;

describe('a topic that is proposed during a meeting', () => {
  it('is recorded with who proposed it, and changes nothing on the floor (T2)', () => {
    const spec = annaSpeaks();
    const { turn } = spec;
    expect(spec.when(JAN, propose('  Dowożenie\n uczniów '))).toMatchObject([
      { type: 'TopicProposed', by: 'jan', topic: 'topic-1', words: { title: 'Dowożenie uczniów' } },
    ]);
    expect(spec.turn).toBe(turn);
    expect(spec.state.figures.get('jan')?.contributions ?? 0).toBe(0);
  });

  it('is noted while the meeting runs, its breaks included, and not before or after', () => {
    expect(plannedSession().refusal(ANNA, propose())).toBe('session-not-open');
    const spec = openSession().given(MODERATOR, { type: 'PauseSession', reason: 'kawa' });
    expect(spec.refusal(ANNA, propose())).toBe('accepted');
    expect(spec.given(MODERATOR, { type: 'CloseSession' }).refusal(ANNA, propose())).toBe('session-closed');
  });

  it('is noted for people who are there and may speak', () => {
    const spec = openSession();
    expect(spec.refusal(OBSERVER, propose())).toBe('not-allowed');
    expect(spec.refusal(ORGANISER, propose())).toBe('not-allowed');
    expect(spec.refusal({ person: 'stranger', role: 'participant' }, propose())).toBe('not-present');
    spec.given(MODERATOR, { type: 'Mute', person: 'jan', reason: 'warunek 3' });
    expect(spec.refusal(JAN, propose())).toBe('muted');
    expect(arrive(spec, OBSERVER).refusal(ANNA, propose(' '))).toBe('empty-text');
    expect(spec.refusal(ANNA, propose('x'.repeat(201)))).toBe('text-too-long');
  });

  it('stands in the discussion and in the record, also when its words were erased', () => {
    const spec = openSession().given(ANNA, propose());
    const erased = spec.log.map((event) =>
      event.type === 'TopicProposed' ? { ...event, words: null } : event,
    );
    const timeline = new Timeline(JAN, new Map());
    for (const event of spec.log) timeline.append(event);
    expect(timeline.entries.at(-1)).toMatchObject({ kind: 'topic', by: 'anna', title: 'Dowożenie uczniów' });
    const acts = (events: typeof spec.log) =>
      transcriptOf(events, JAN).acts.filter(({ kind }) => kind === 'topic-proposed');
    expect(acts(spec.log)).toMatchObject([{ by: 'anna', topic: 'topic-1', title: 'Dowożenie uczniów' }]);
    expect(acts(erased)).toMatchObject([{ by: 'anna', title: '' }]);
  });
});
