import {
  ANNA,
  JAN,
  MINUTE,
  MODERATOR,
  OLA,
  openSession,
  SECOND,
  type SessionSpec,
  seenOtherwiseBy,
} from '../../../test/support/session-spec.js';
import type { FloorSettings } from '../session/settings.js';
import { startTopic } from '../session/topic-scope.js';
import { audience } from './audience.js';
import { explainQueue } from './queue-explained.js';
import { restore, snapshotFor } from './snapshot.js';

const reasons = (spec: SessionSpec) =>
  explainQueue(spec.state).map(({ person, position, reasons: why }) => [position, person, ...why]);

/** Anna has had a turn; then she, Jan and Ola ask. */
function waiting(settings: Partial<FloorSettings> = {}): SessionSpec {
  const spec = openSession(settings).given(MODERATOR, { type: 'Call', person: 'anna', expectedTurn: null });
  spec.after(MINUTE).given(ANNA, { type: 'Yield', turn: spec.turn });
  for (const who of [ANNA, JAN, OLA]) spec.after(SECOND).given(who, { type: 'RequestTurn', person: null });
  return spec;
}

describe('why people stand where they stand', () => {
  it('T42: by arrival unless a policy, a hand, a kept place or a kind says otherwise', () => {
    expect(reasons(waiting())).toEqual([
      [1, 'anna', 'arrival'],
      [2, 'jan', 'arrival'],
      [3, 'ola', 'arrival'],
    ]);
    const spec = waiting({ queueOrder: 'balanced' });
    spec.given(ANNA, { type: 'RequestTurn', person: null, kind: 'order', subject: 'czas' });
    expect(reasons(spec)).toEqual([
      [1, 'anna', 'kind', 'arrival'],
      [2, 'jan', 'not-spoken'],
      [3, 'ola', 'not-spoken'],
      [4, 'anna', 'others-first'],
    ]);
  });

  it('T34: a place given by hand says so', () => {
    const spec = waiting();
    const [, jan, ola] = spec.state.queue.waiting.map(({ id }) => id);
    const { version } = spec.state.queue;
    spec.given(MODERATOR, { type: 'MoveRequest', request: ola ?? 0, before: jan ?? 0, version });
    expect(reasons(spec)).toEqual([
      [1, 'anna', 'arrival'],
      [2, 'ola', 'by-hand'],
      [3, 'jan', 'others-first'],
    ]);
  });

  it('T42: everybody can read it, also who joins later and knows nobody’s figures (T64)', () => {
    const spec = waiting({ queueOrder: 'balanced' });
    const copy = restore(snapshotFor(spec.state, OLA));
    expect(explainQueue(copy)).toEqual(explainQueue(spec.state));
    expect([...copy.figures.keys()]).toEqual([]);
  });
});

describe('figures of a topic', () => {
  it('T64: everybody’s are for moderators, one’s own for each, those of units for moderators', () => {
    const spec = waiting({ unitBudgetMs: 10 * MINUTE });
    const seen = (viewer: typeof ANNA | typeof OLA | typeof MODERATOR) => {
      const { topic, units } = snapshotFor(spec.state, viewer);
      return [topic.figures.map(([person]) => person), topic.units.length, units.length];
    };
    expect([seen(ANNA), seen(OLA), seen(MODERATOR)]).toEqual([
      [['anna'], 0, 0],
      [[], 0, 0],
      [['anna'], 1, 1],
    ]);
  });

  it('T58: start anew with the next topic, beside those of the session', () => {
    const spec = waiting();
    const had = { turns: 1, floorMs: MINUTE, contributions: 0 };
    expect(spec.state.topic.figures.get('anna')).toEqual(had);
    startTopic(spec.state, spec.now);
    expect([spec.state.topic.figures.get('anna'), spec.state.figures.get('anna')]).toEqual([undefined, had]);
  });

  it('T58: a turn belongs to the topic in which it was given', () => {
    const spec = waiting();
    spec.given(MODERATOR, { type: 'Call', person: 'anna', expectedTurn: spec.mark });
    startTopic(spec.state, spec.now);
    spec.after(MINUTE).given(ANNA, { type: 'Yield', turn: spec.turn });
    expect(spec.state.topic.figures.get('anna')?.turns ?? 0).toBe(0);
    expect(spec.state.figures.get('anna')?.turns).toBe(2);
  });
});

it('T42: whether somebody wants to be advanced is between them and the moderators', () => {
  const spec = waiting();
  const [event] = spec.when(ANNA, { type: 'ChooseAdvance', advanced: false });
  if (!event) throw new Error('nothing happened');
  const seen = [ANNA, JAN, MODERATOR].map((viewer) => audience(event, viewer, spec.state) !== null);
  expect([seen, seenOtherwiseBy(event, spec.state)]).toEqual([[true, false, true], ['anna']]);
  expect(snapshotFor(spec.state, JAN).notAdvanced).toEqual([]);
  expect(snapshotFor(spec.state, ANNA).notAdvanced).toEqual(['anna']);
});
