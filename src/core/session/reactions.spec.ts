import {
  ANNA,
  annaSpeaks,
  JAN,
  MODERATOR,
  OBSERVER,
  OLA,
  type SessionSpec,
  seenOtherwiseBy,
} from '../../../test/support/session-spec.js';
import { audience } from '../views/audience.js';
import { reactionsTo } from '../views/reactions-view.js';
import { restore, snapshotFor } from '../views/snapshot.js';
import { transcriptOf } from '../views/transcript.js';
import type { Reaction } from './events.js';

const said = (): { spec: SessionSpec; contribution: number } => {
  const spec = annaSpeaks();
  spec.given(ANNA, { type: 'Contribute', text: 'Zaczęliśmy od rozmowy.', turn: spec.turn });
  return { spec, contribution: spec.state.seq };
};
const react = (contribution: number, reaction: Reaction = 'agree') =>
  ({ type: 'React', contribution, reaction }) as const;
const unreact = (contribution: number, reaction: Reaction = 'agree') =>
  ({ type: 'Unreact', contribution, reaction }) as const;
const counts = (spec: SessionSpec, contribution: number): unknown =>
  reactionsTo(spec.state, contribution, 'nobody').map(({ count }) => count);

describe('a reaction', () => {
  it('is given once of each kind, and can be taken back', () => {
    const { spec, contribution } = said();
    expect(spec.types(JAN, react(contribution))).toEqual(['Reacted']);
    expect(spec.types(JAN, react(contribution))).toEqual([]);
    spec.given(JAN, react(contribution, 'question')).given(OLA, react(contribution));
    expect(counts(spec, contribution)).toEqual([2, 0, 0, 1]);
    expect(spec.types(JAN, unreact(contribution))).toEqual(['ReactionTakenBack']);
    expect(spec.types(JAN, unreact(contribution))).toEqual([]);
    expect(counts(spec, contribution)).toEqual([1, 0, 0, 1]);
  });

  it('leaves nothing behind when the last is taken back', () => {
    const { spec, contribution } = said();
    const before = snapshotFor(spec.state, JAN);
    spec.given(JAN, react(contribution)).given(JAN, unreact(contribution));
    expect(snapshotFor(spec.state, JAN)).toEqual({ ...before, seq: spec.state.seq });
    expect(spec.state.reactions.own.size).toBe(0);
  });

  it('is about what somebody else said and all can read', () => {
    const { spec, contribution } = said();
    expect(spec.refusal(ANNA, react(contribution))).toBe('own-contribution');
    expect(spec.refusal(JAN, react(contribution + 1))).toBe('no-such-contribution');
    spec.given(MODERATOR, { type: 'HideContribution', contribution, reason: 'warunek 3' });
    expect(spec.refusal(JAN, react(contribution))).toBe('no-such-contribution');
  });

  it('needs a person who is here, not muted, and no observer', () => {
    const { spec, contribution } = said();
    expect(spec.refusal(OBSERVER, react(contribution))).toBe('not-allowed');
    spec.given(MODERATOR, { type: 'Mute', person: 'jan', reason: 'spam' });
    expect(spec.refusal(JAN, react(contribution))).toBe('muted');
    spec.given('server', { type: 'LoseConnection', person: 'ola' });
    expect(spec.refusal(OLA, react(contribution))).toBe('not-present');
  });

  it('is also possible in a break, and not before or after the session', () => {
    const { spec, contribution } = said();
    spec.given(MODERATOR, { type: 'PauseSession', reason: '' });
    expect(spec.refusal(JAN, react(contribution))).toBe('accepted');
    spec.given(MODERATOR, { type: 'CloseSession' });
    expect(spec.refusal(JAN, react(contribution))).toBe('session-closed');
  });

  it('exposes nobody: all see how many, and only their own', () => {
    const { spec, contribution } = said();
    const [event] = spec.when(JAN, react(contribution));
    if (!event) throw new Error('no event');
    for (const reader of [ANNA, OLA, MODERATOR, OBSERVER]) {
      expect(audience(event, reader, spec.state)).toMatchObject({ type: 'Reacted', by: '' });
      expect(JSON.stringify(snapshotFor(spec.state, reader).ownReactions)).not.toContain('jan');
      expect(reactionsTo(restore(snapshotFor(spec.state, reader)), contribution, reader.person)[0]).toEqual({
        reaction: 'agree',
        count: 1,
        isMine: false,
      });
    }
    expect(audience(event, JAN, spec.state)).toBe(event);
    expect(seenOtherwiseBy(event, spec.state)).toEqual(['jan']);
    expect(reactionsTo(restore(snapshotFor(spec.state, JAN)), contribution, 'jan')[0]?.isMine).toBe(true);
  });

  it('is a number in the record', () => {
    const { spec, contribution } = said();
    spec.given(JAN, react(contribution, 'thanks'));
    const record = transcriptOf(spec.log, MODERATOR);
    expect(record.contributions).toMatchObject([{ seq: contribution, reactions: [0, 1, 0, 0] }]);
  });

  it('is light: what others get of it is a few dozen bytes more than its place in the log', () => {
    const { spec, contribution } = said();
    const [event] = spec.when(JAN, react(contribution));
    if (!event) throw new Error('no event');
    expect(JSON.stringify(audience(event, OLA, spec.state)).length).toBeLessThan(110);
  });
});

describe('beside the floor', () => {
  const aside = { type: 'SayAside', text: 'U nas podobnie.' } as const;
  const set = (mode: 'open' | 'reactions-only' | 'closed') => ({ type: 'SetAsides', mode }) as const;

  it('T2: everything, reactions only, or nothing goes on, whatever the floor does', () => {
    const { spec, contribution } = said();
    const answers = () => [spec.refusal(JAN, aside), spec.refusal(JAN, react(contribution))];
    expect(answers()).toEqual(['accepted', 'accepted']);
    spec.given(MODERATOR, set('reactions-only'));
    expect(answers()).toEqual(['asides-locked', 'accepted']);
    spec.given(MODERATOR, set('closed'));
    expect(answers()).toEqual(['asides-locked', 'reactions-closed']);
    expect(spec.refusal(JAN, unreact(contribution))).toBe('accepted');
    expect(spec.types(MODERATOR, set('closed'))).toEqual([]);
  });

  it('locking and unlocking are two of these modes', () => {
    const { spec } = said();
    expect(spec.types(MODERATOR, { type: 'LockAsides' })).toEqual(['AsidesLocked']);
    expect(spec.state.asides).toBe('closed');
    expect(spec.types(MODERATOR, set('reactions-only'))).toEqual(['AsidesModeChanged']);
    expect(spec.types(MODERATOR, { type: 'UnlockAsides' })).toEqual(['AsidesUnlocked']);
    expect(spec.state.asides).toBe('open');
  });

  it('moderators can always say an aside', () => {
    const { spec } = said();
    expect(spec.given(MODERATOR, set('closed')).refusal(MODERATOR, aside)).toBe('accepted');
  });
});
