import { Announcer } from './announcer.js';

/** What the two regions hold, each time something new stands in one. */
function announcer() {
  const voice = new Announcer();
  const heard: string[] = [];
  let turns = [0, 0];
  voice.subscribe(() => {
    const now = [voice.polite(), voice.assertive()];
    const fresh = now.filter(({ text, turn }, index) => turn !== turns[index] && text !== '');
    turns = now.map(({ turn }) => turn);
    heard.push(...fresh.map(({ text }) => text));
  });
  return { voice, heard };
}

describe('the voice for screen readers', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('T63: loses nothing of what concerns oneself, however much else happens', () => {
    const { voice, heard } = announcer();
    voice.say('Czekamy na Jana.', 'news');
    voice.say('Jesteś następną osobą.');
    jest.advanceTimersByTime(100);
    voice.say('Głos ma Jan.', 'news');
    voice.say('Przed Tobą nikogo.');
    jest.advanceTimersByTime(1_000);
    expect(heard).toHaveLength(1);
    jest.advanceTimersByTime(1_000);
    expect(heard).toEqual(['Jesteś następną osobą. Czekamy na Jana.', 'Przed Tobą nikogo. Głos ma Jan.']);
  });

  it('T63: says one’s own call first, and what waits after it', () => {
    const { voice, heard } = announcer();
    voice.say('Nowe pytanie.');
    voice.call('Masz głos.');
    jest.advanceTimersByTime(1_000);
    expect(heard).toEqual(['Masz głos.']);
    jest.advanceTimersByTime(1_000);
    expect(heard).toEqual(['Masz głos.', 'Nowe pytanie.']);
  });

  it('keeps no backlog: of news that came meanwhile the newest is said', () => {
    const { voice, heard } = announcer();
    for (const number of [1, 2, 3, 4, 5]) voice.say(`${number}.`, 'news');
    jest.advanceTimersByTime(2_000);
    expect(heard).toEqual(['3. 4. 5.']);
  });

  it('forgets what was said, within five seconds', () => {
    const { voice } = announcer();
    voice.say('Anna: dzień dobry');
    jest.advanceTimersByTime(100);
    expect(voice.polite().text).toBe('Anna: dzień dobry');
    jest.advanceTimersByTime(4_500);
    expect(voice.polite().text).toBe('');
    voice.call('Masz głos.');
    expect(voice.assertive().text).toBe('Masz głos.');
    jest.advanceTimersByTime(4_500);
    expect(voice.assertive().text).toBe('');
  });
});
