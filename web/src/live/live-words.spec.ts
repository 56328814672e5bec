import { LiveWords } from './live-words.js';

function words() {
  const sent: string[] = [];
  let now = 1_000;
  let due: (() => void) | null = null;
  const live = new LiveWords({
    send: (turn, text) => sent.push(`${turn}:${text}`),
    now: () => now,
    after: (ms, act) => {
      due = () => {
        now += ms;
        act();
      };
      return () => (due = null);
    },
  });
  return { live, sent, passTime: () => due?.() };
}

describe('words that the others see while they are written', () => {
  it('are off until the speaker wants it', () => {
    const { live, sent } = words();
    live.write(7, 'Zaczynam');
    expect([live.on(), sent]).toEqual([false, []]);
    live.switch(7, 'Zaczynam', true);
    expect([live.on(), sent]).toEqual([true, ['7:Zaczynam']]);
  });

  it('come one after the other, the newest for all before it', () => {
    const { live, sent, passTime } = words();
    live.switch(7, 'Z', true);
    live.write(7, 'Za');
    live.write(7, 'Zac');
    expect(sent).toEqual(['7:Z']);
    passTime();
    expect(sent).toEqual(['7:Z', '7:Zac']);
  });

  it('go when the speaker switches it off; of a long text the end is shown', () => {
    const { live, sent, passTime } = words();
    live.switch(7, `${'a'.repeat(2_000)}koniec`, true);
    expect(sent[0]?.length).toBe(2_002);
    expect(sent[0]?.endsWith('koniec')).toBe(true);
    live.switch(7, 'Zac', false);
    passTime();
    expect(sent.at(-1)).toBe('7:');
  });
});
