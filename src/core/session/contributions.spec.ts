import {
  ANNA,
  annaSpeaks,
  JAN,
  MODERATOR,
  OBSERVER,
  openSession,
  ORGANISER,
  plannedSession,
} from '../../../test/support/session-spec.js';
import { CONTRIBUTION_LIMIT } from './settings.js';

const say = (turn: number | null, text = 'Dobrze.') => ({ type: 'Contribute', text, turn }) as const;

describe('contributions', () => {
  it('are said in the turn of the person who has the floor, and in no other way (invariant 2)', () => {
    const spec = annaSpeaks();
    expect(spec.when(ANNA, say(spec.turn))).toMatchObject([
      { type: 'ContributionMade', track: 'floor', turn: spec.turn, by: 'anna', words: { text: 'Dobrze.' } },
    ]);
    expect(spec.refusal(JAN, say(spec.turn))).toBe('not-your-turn');
    expect(spec.refusal(ANNA, say(null))).toBe('stale-turn');
    expect(spec.refusal(OBSERVER, say(null))).toBe('not-allowed');
    expect(spec.refusal(ORGANISER, say(null))).toBe('not-allowed');
  });

  it('need an open session', () => {
    expect(plannedSession().refusal(ANNA, say(null))).toBe('session-not-open');
    const spec = annaSpeaks().given(MODERATOR, { type: 'PauseSession', reason: 'kawa' });
    expect(spec.refusal(ANNA, say(spec.turn))).toBe('session-paused');
    expect(spec.given(MODERATOR, { type: 'CloseSession' }).refusal(ANNA, say(1))).toBe('session-closed');
  });

  it('T7: on an open floor name no turn, so that a text meant for a turn does not slip in later', () => {
    const spec = annaSpeaks();
    const { turn } = spec;
    spec.given(MODERATOR, { type: 'SetFloorMode', mode: 'open' });
    expect(spec.refusal(ANNA, say(turn))).toBe('stale-turn');
    spec.given(MODERATOR, { type: 'SetFloorMode', mode: 'moderator' });
    expect(spec.refusal(MODERATOR, say(turn))).toBe('stale-turn');
  });

  it('T2: asides never depend on the floor, and are locked apart from it', () => {
    const spec = annaSpeaks();
    const aside = { type: 'SayAside', text: 'U nas tak samo.' } as const;
    expect(spec.when(JAN, aside)).toMatchObject([{ track: 'aside', turn: null }]);
    spec.given(MODERATOR, { type: 'SetFloorMode', mode: 'moderator' });
    expect(spec.refusal(JAN, aside)).toBe('accepted');
    spec.given(MODERATOR, { type: 'LockAsides' });
    expect(spec.refusal(JAN, aside)).toBe('asides-locked');
    expect(spec.refusal(MODERATOR, aside)).toBe('accepted');
    expect(spec.types(MODERATOR, { type: 'UnlockAsides' })).toEqual(['AsidesUnlocked']);
    expect(spec.types(MODERATOR, { type: 'UnlockAsides' })).toEqual([]);
  });

  it('are counted for the person, remarks and asides are not', () => {
    const spec = annaSpeaks();
    spec.given(ANNA, say(spec.turn)).given(ANNA, { type: 'SayAside', text: 'ps.' });
    expect(spec.state.figures.get('anna')?.contributions).toBe(1);
  });
});

describe('texts', () => {
  const stored = (text: string): unknown => {
    const spec = annaSpeaks();
    const [event] = spec.when(ANNA, say(spec.turn, text));
    return event?.type === 'ContributionMade' ? event.words?.text : null;
  };
  const refused = (text: string) => {
    const spec = annaSpeaks();
    return spec.refusal(ANNA, say(spec.turn, text));
  };

  it.each([
    ['decomposed letters become NFC', 'Z\u0307o\u0301l\u0301ty', '\u017b\u00f3\u013aty'],
    ['line breaks are kept, of whatever system', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['blanks and tabulators are kept', '  a\t b ', '  a\t b '],
    ['families of emoji are kept', '👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦'],
    ['right-to-left letters are kept', 'שלום świecie', 'שלום świecie'],
    ['markup is a text like any other', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['names of the prototype are texts', '__proto__', '__proto__'],
    ['separators of lines are kept', 'a\u2028b', 'a\u2028b'],
  ])('%s', (_name, text, expected) => expect(stored(text)).toBe(expected));

  it.each([
    ['nothing', '', 'empty-text'],
    ['blanks only', ' \n\t\u00a0', 'empty-text'],
    ['invisible characters only', '\u200b\u200d\ufeff\u2060\u00ad', 'empty-text'],
    ['letters that look like nothing', '\u3164\u2800', 'empty-text'],
    ['NUL', 'a\u0000b', 'bad-characters'],
    ['C0 controls', 'a\u001b[31m', 'bad-characters'],
    ['C1 controls', 'a\u0085b', 'bad-characters'],
    ['a lone surrogate', 'a\ud800b', 'bad-characters'],
    ['two halves in the wrong order', '\udc00\ud800', 'bad-characters'],
    ['a stack of marks', `z${'\u0301'.repeat(200)}`, 'bad-characters'],
  ])('refuses %s', (_name, text, code) => expect(refused(text)).toBe(code));

  it('counts code points, after NFC', () => {
    expect(stored('😀'.repeat(CONTRIBUTION_LIMIT))).toBe('😀'.repeat(CONTRIBUTION_LIMIT));
    expect(stored('o\u0301'.repeat(CONTRIBUTION_LIMIT))).toBe('ó'.repeat(CONTRIBUTION_LIMIT));
    expect(refused('😀'.repeat(CONTRIBUTION_LIMIT + 1))).toBe('text-too-long');
    expect(refused('a'.repeat(10_000_000))).toBe('text-too-long');
  });
});

describe('prompts', () => {
  it('stand until another takes their place', () => {
    const spec = openSession().given(MODERATOR, { type: 'PutPrompt', text: 'Co było trudne?' });
    spec.given(MODERATOR, { type: 'PutPrompt', text: 'Co pomogło?' });
    expect(spec.state.prompt).toMatchObject({ text: 'Co pomogło?', by: 'mod' });
    expect(spec.types(MODERATOR, { type: 'PutPrompt', text: 'Co pomogło?' })).toEqual([]);
    spec.given(MODERATOR, { type: 'WithdrawPrompt' });
    expect(spec.state.prompt).toBeNull();
    expect(spec.refusal(MODERATOR, { type: 'WithdrawPrompt' })).toBe('no-prompt');
    expect(spec.refusal(ANNA, { type: 'PutPrompt', text: 'A ja?' })).toBe('not-allowed');
  });

  it('can be put before the session opens', () => {
    expect(plannedSession().refusal(MODERATOR, { type: 'PutPrompt', text: 'Co było trudne?' })).toBe(
      'accepted',
    );
  });
});
