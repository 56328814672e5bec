import {
  ANNA,
  arrive,
  CO_MODERATOR,
  JAN,
  MODERATOR,
  OBSERVER,
  OLA,
  openSession,
  ORGANISER,
  seenOtherwiseBy,
} from '../../../test/support/session-spec.js';
import { audience } from '../views/audience.js';
import { restore, snapshotFor } from '../views/snapshot.js';
import { transcriptOf } from '../views/transcript.js';
import { hiddenWriting } from './hidden-writing.js';

const say = (text: string) => ({ type: 'Contribute', text, turn: null }) as const;
const mode = (to: 'open' | 'queue' | 'hidden' | 'paused', hiddenPosts: 'reveal' | 'withdraw' | null = null) =>
  ({ type: 'SetFloorMode', mode: to, hiddenPosts }) as const;
const OTHERS = [MODERATOR, CO_MODERATOR, ORGANISER, OBSERVER, JAN, OLA];

/** Everybody writes; Anna has written twice, Jan once. */
function written() {
  return openSession()
    .given(MODERATOR, mode('hidden'))
    .given(ANNA, say('Tajemnica Anny.'))
    .given(JAN, say('Tajemnica Jana.'))
    .given(ANNA, say('Tajemnica Anny, druga.'));
}

describe('hidden writing', () => {
  it('T46b: no byte of a post leaves for anybody but its author before the reveal', () => {
    const spec = written();
    for (const viewer of OTHERS) {
      const seen = spec.log.map((event) => audience(event, viewer, spec.state));
      const all = JSON.stringify([seen, snapshotFor(spec.state, viewer), transcriptOf(spec.log, viewer)]);
      expect(all.includes('Tajemnica Anny')).toBe(false);
      const authors = seen.filter((event) => event?.type === 'ContributionMade').map((event) => event?.by);
      expect(authors.filter((by) => by === 'anna')).toEqual([]);
      expect(snapshotFor(spec.state, viewer).sealed.some(([, { author }]) => author === 'anna')).toBe(false);
    }
    const own = transcriptOf(spec.log, ANNA).contributions.map(({ text }) => text);
    expect(own).toEqual(['Tajemnica Anny.', 'Tajemnica Anny, druga.']);
  });

  it('T46b: everybody sees how many have written, and how much', () => {
    const spec = written();
    for (const viewer of [...OTHERS, ANNA]) {
      const copy = restore(snapshotFor(spec.state, viewer));
      expect(hiddenWriting(copy)).toEqual({ writers: 2, posts: 3 });
    }
  });

  it('T46b: a moderator’s own posts stay visible', () => {
    const spec = written();
    const [said] = spec.when(MODERATOR, say('Zostały dwie minuty.'));
    expect(said && audience(said, ANNA, spec.state)).toMatchObject({
      by: 'mod',
      words: { text: 'Zostały dwie minuty.' },
    });
    expect(hiddenWriting(spec.state).posts).toBe(3);
  });

  it('T46b: the event looks different to its author alone, so that one packet is made for all others', () => {
    const spec = written();
    const [post] = spec.last;
    if (!post) throw new Error('no event');
    expect(seenOtherwiseBy(post, spec.state)).toEqual(['anna']);
    expect(audience(post, ANNA, spec.state)).toBe(post);
  });

  it('T46b: the reveal shows all at once, with their authors, and only then do they count', () => {
    const spec = written();
    expect(spec.state.figures.get('anna')).toBeUndefined();
    expect(spec.refusal(ANNA, { type: 'RevealPosts' })).toBe('not-allowed');
    expect(spec.types(MODERATOR, { type: 'RevealPosts' })).toEqual(['PostsRevealed']);
    for (const viewer of OTHERS) {
      const said = transcriptOf(spec.log, viewer).contributions;
      expect(said.map(({ by, text }) => [by, text])).toEqual([
        ['anna', 'Tajemnica Anny.'],
        ['jan', 'Tajemnica Jana.'],
        ['anna', 'Tajemnica Anny, druga.'],
      ]);
    }
    expect(spec.state.figures.get('anna')?.contributions).toBe(2);
    expect(spec.refusal(MODERATOR, { type: 'RevealPosts' })).toBe('nothing-to-reveal');
    spec.given(OLA, say('Druga runda.'));
    expect(hiddenWriting(spec.state)).toEqual({ writers: 1, posts: 1 });
  });

  it('T46b: the mode is not left before somebody says what becomes of the posts', () => {
    const spec = written();
    expect(spec.refusal(MODERATOR, mode('open'))).toBe('posts-unrevealed');
    expect(spec.refusal(MODERATOR, { type: 'CloseSession' })).toBe('posts-unrevealed');
    expect(spec.refusal(MODERATOR, mode('paused'))).toBe('accepted');
    spec.given(MODERATOR, mode('paused'));
    expect(spec.refusal(MODERATOR, mode('open'))).toBe('posts-unrevealed');
    expect(spec.types(MODERATOR, mode('hidden'))).toEqual(['FloorModeChanged']);
    expect(spec.types(MODERATOR, mode('queue', 'reveal'))).toEqual(['PostsRevealed', 'FloorModeChanged']);
  });

  it('T46b: what is withdrawn stays with its author for good, also after the session', () => {
    const spec = written().given(MODERATOR, mode('open', 'withdraw'));
    expect(spec.log.at(-2)).toMatchObject({ type: 'PostsWithdrawn', count: 3 });
    spec.given(MODERATOR, mode('hidden')).given(OLA, say('Jawne za chwilę.'));
    spec.given(MODERATOR, { type: 'RevealPosts' }).given(MODERATOR, { type: 'CloseSession' });
    for (const viewer of OTHERS) {
      expect(transcriptOf(spec.log, viewer).contributions.map(({ text }) => text)).toEqual(
        viewer === JAN ? ['Tajemnica Jana.', 'Jawne za chwilę.'] : ['Jawne za chwilę.'],
      );
    }
    expect(transcriptOf(spec.log, MODERATOR).acts).toContainEqual(
      expect.objectContaining({ kind: 'posts-withdrawn', count: 3 }),
    );
  });

  it('T46b: a session that the server closes withdraws them, since there is nobody to ask', () => {
    const spec = written();
    const closing = { type: 'CloseSession' } as const;
    expect(spec.refusal(MODERATOR, { ...closing, hiddenPosts: 'withdraw' })).toBe('accepted');
    expect(spec.types(MODERATOR, { ...closing, hiddenPosts: 'reveal' })).toEqual([
      'PostsRevealed',
      'SessionClosed',
    ]);
  });

  it('T46b: nobody can hide what nobody may read yet', () => {
    const spec = written();
    const [post] = spec.last;
    const hide = { type: 'HideContribution', contribution: post?.seq ?? 0, reason: 'warunek 3' } as const;
    expect(spec.refusal(MODERATOR, hide)).toBe('no-such-contribution');
    spec.given(MODERATOR, { type: 'RevealPosts' });
    expect(spec.refusal(MODERATOR, hide)).toBe('accepted');
  });

  it('T46b: who comes back after the reveal is told all, and a person who was muted does not write', () => {
    const spec = written().given(MODERATOR, { type: 'Mute', person: 'ola', reason: 'warunek 3' });
    expect(spec.refusal(OLA, say('Szept'))).toBe('muted');
    spec.given('server', { type: 'LoseConnection', person: 'jan' }).given(MODERATOR, { type: 'RevealPosts' });
    arrive(spec, JAN);
    expect(restore(snapshotFor(spec.state, JAN)).sealed.size).toBe(0);
  });
});
