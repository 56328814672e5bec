import {
  ANNA,
  annaSpeaks,
  JAN,
  MINUTE,
  MODERATOR,
  openSession,
  SECOND,
} from '../../../test/support/session-spec.js';
import { silentFloorAt } from './silent-floor.js';
import { decide } from './decide.js';
import { timeLeft } from './turn-clock.js';

const say = (turn: number | null, text = 'Zgoda.') => ({ type: 'Contribute', text, turn }) as const;
const mode = (to: 'open' | 'queue' | 'moderator' | 'hidden' | 'paused') =>
  ({ type: 'SetFloorMode', mode: to }) as const;

describe('a change of the mode', () => {
  it('T50: names the mode that the moderator saw; what somebody else has set meanwhile is left alone', () => {
    const spec = annaSpeaks().given(MODERATOR, mode('moderator'));
    expect(spec.refusal(MODERATOR, { ...mode('open'), expected: 'queue' })).toBe('stale-mode');
    expect(spec.refusal(MODERATOR, { ...mode('open'), expected: 'moderator' })).toBe('accepted');
    expect(spec.refusal(MODERATOR, mode('open'))).toBe('accepted');
  });

  it('T50: two who want the same mode both get it', () => {
    const spec = annaSpeaks().given(MODERATOR, mode('open'));
    expect(spec.types(MODERATOR, { ...mode('open'), expected: 'queue' })).toEqual([]);
  });
});

describe('a paused floor', () => {
  it('T1: nobody posts, moderators included; remarks and asides go on', () => {
    const spec = annaSpeaks();
    spec.given(MODERATOR, mode('paused'));
    expect(spec.refusal(ANNA, say(spec.turn))).toBe('floor-paused');
    expect(spec.refusal(MODERATOR, say(null))).toBe('floor-paused');
    expect(spec.refusal(MODERATOR, { type: 'Remark', text: 'Chwila przerwy.' })).toBe('accepted');
    expect(spec.refusal(JAN, { type: 'SayAside', text: 'Herbata?' })).toBe('accepted');
    expect(spec.refusal(MODERATOR, { type: 'Next', expectedTurn: spec.mark })).toBe('mode-has-no-turns');
  });

  it('T1: the running turn stands, and goes on with what was left when the mode from before is set again', () => {
    const spec = annaSpeaks();
    const left = spec.state.turn && timeLeft(spec.state.turn.clock, spec.now);
    expect(spec.types(MODERATOR, mode('paused'))).toEqual(['TurnPaused', 'FloorModeChanged']);
    expect(spec.state.modeBefore).toBe('queue');
    spec.after(20 * MINUTE);
    expect(spec.types(MODERATOR, mode('queue'))).toEqual(['FloorModeChanged', 'TurnResumed']);
    expect(spec.state.turn && timeLeft(spec.state.turn.clock, spec.now)).toBe(left);
    expect(spec.state.modeBefore).toBeNull();
    expect(spec.refusal(ANNA, say(spec.turn))).toBe('accepted');
  });

  it('T1: another mode than the one from before ends the turn as ever', () => {
    const spec = annaSpeaks().given(MODERATOR, mode('paused'));
    expect(spec.types(MODERATOR, mode('open'))).toEqual(['TurnEnded', 'FloorModeChanged']);
    expect(spec.log.at(-2)).toMatchObject({ reason: 'floor_mode_changed' });
  });

  it('T1, T47: in a pause of the floor nobody loses their turn by leaving; who did not come back has none', () => {
    const spec = annaSpeaks().given(MODERATOR, mode('paused'));
    spec.given('server', { type: 'LoseConnection', person: 'anna' }).after(MINUTE);
    expect(spec.types('server', { type: 'Depart', person: 'anna' })).toEqual(['PersonDeparted']);
    expect(spec.types(MODERATOR, mode('queue'))).toEqual(['FloorModeChanged', 'TurnEnded']);
  });

  it('T1: people line up while a floor with a list is paused, and not while an open one is', () => {
    const ask = { type: 'RequestTurn', person: null } as const;
    expect(openSession().given(MODERATOR, mode('paused')).refusal(ANNA, ask)).toBe('accepted');
    const open = openSession().given(MODERATOR, mode('open')).given(MODERATOR, mode('paused'));
    expect(open.refusal(ANNA, ask)).toBe('mode-has-no-queue');
  });
});

describe('limits of posts', () => {
  it('T1: in the slow mode of an open floor the next post has to wait, and the answer says how long', () => {
    const spec = openSession({ slowModeMs: MINUTE }).given(MODERATOR, mode('open'));
    spec.given(ANNA, say(null)).after(18 * SECOND + 500);
    const answer = decide(spec.state, { ...say(null), by: ANNA, at: spec.now });
    expect(answer).toMatchObject({ ok: false, code: 'slow-mode', details: { seconds: 42 } });
    expect(spec.refusal(JAN, say(null))).toBe('accepted');
    spec.after(41 * SECOND + 500);
    expect(spec.refusal(ANNA, say(null))).toBe('accepted');
  });

  it('T1: without the slow mode nobody waits', () => {
    const spec = openSession().given(MODERATOR, mode('open')).given(ANNA, say(null));
    expect(spec.refusal(ANNA, say(null))).toBe('accepted');
  });

  it('T21: the length of a post on the floor is a setting; what is said beside it is free of it', () => {
    const spec = annaSpeaks({ postLength: 5 });
    expect(spec.refusal(ANNA, say(spec.turn, 'Zgoda'))).toBe('accepted');
    const answer = decide(spec.state, { ...say(spec.turn, 'Zgoda.'), by: ANNA, at: spec.now });
    expect(answer).toMatchObject({ code: 'text-too-long', details: { limit: 5, length: 6 } });
    expect(spec.refusal(ANNA, { type: 'SayAside', text: 'Dłuższa uwaga.' })).toBe('accepted');
  });
});

describe('a silent floor', () => {
  const silent = (ms = 2 * MINUTE) => openSession({ silentFloorMs: ms });

  it('T46a: counts from the last use of a floor that nobody waits for', () => {
    const spec = silent();
    const since = spec.now;
    expect(silentFloorAt(spec.state)).toBe(since + 2 * MINUTE);
    spec.after(MINUTE).given(MODERATOR, mode('open')).given(ANNA, say(null));
    expect(silentFloorAt(spec.state)).toBe(since + 3 * MINUTE);
  });

  it('T46a: a floor that is used, waited for or closed on purpose is not silent', () => {
    expect(silentFloorAt(annaSpeaks().state)).toBeNull();
    expect(silentFloorAt(silent().given(ANNA, { type: 'RequestTurn', person: null }).state)).toBeNull();
    expect(silentFloorAt(silent().given(MODERATOR, mode('moderator')).state)).toBeNull();
    expect(silentFloorAt(silent().given(MODERATOR, { type: 'PauseSession', reason: '' }).state)).toBeNull();
    expect(silentFloorAt(openSession({ silentFloorMs: null }).state)).toBeNull();
  });

  it('T46a: who waits and cannot speak does not use the floor', () => {
    const spec = silent().given(ANNA, { type: 'RequestTurn', person: null });
    spec.given(MODERATOR, { type: 'Mute', person: 'anna', reason: 'warunek 3' });
    expect(silentFloorAt(spec.state)).not.toBeNull();
  });
});
