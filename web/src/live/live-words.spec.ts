import { LiveWords } from './live-words.js';

function words() {
  const sent: string[] = [];
  let now = 1_000;
  let due: (() => void) | null = null;
  let waits = 0;
  const live = new LiveWords({
    send: (turn, text) => sent.push(`${turn}:${text}`),
    now: () => now,
    after: (ms, act) => {
      waits += 1;
      due = () => {
        now += ms;
        act();
      };
      return () => (due = null);
    },
  });
  return { live, sent, passTime: () => due?.(), waits: () => waits };
}

describe('words that the others see while they are written', () => {
  it('are off until the speaker wants it', () => {
    const { live, sent } = words();
    live.write(7, 'Zaczynam');
    expect([live.shownIn(), sent]).toEqual([null, []]);
    live.switch(7, 'Zaczynam', true);
    expect([live.shownIn(), sent]).toEqual([7, ['7:Zaczynam']]);
  });

  it('come one after the other, the newest for all before it', () => {
    const { live, sent, passTime, waits } = words();
    live.switch(7, 'Z', true);
    live.write(7, 'Za');
    live.write(7, 'Zac');
    expect([sent, waits()]).toEqual([['7:Z'], 1]);
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
    live.write(7, 'Zacz');
    passTime();
    expect([live.shownIn(), sent.at(-1)]).toEqual([null, '7:']);
  });

  it('T16: are wanted for one turn: a draft prepared for the next one stays private', () => {
    const { live, sent, passTime } = words();
    live.switch(7, 'Zaczynam', true);
    passTime();
    live.write(9, 'Mój prywatny szkic');
    passTime();
    expect(sent).toEqual(['7:Zaczynam']);
    live.switch(9, 'Teraz czytajcie', true);
    passTime();
    expect(sent.at(-1)).toBe('9:Teraz czytajcie');
  });

  it('T16: are private while the turn stands, also when it goes on', () => {
    const { live, sent, passTime } = words();
    live.switch(7, 'Zaczynam', true);
    live.write(7, 'Zaczynam od');
    live.leave();
    passTime();
    live.write(7, 'Zaczynam od nowa');
    expect([live.shownIn(), sent]).toEqual([null, ['7:Zaczynam']]);
  });
});
