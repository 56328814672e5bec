import { Clock } from './clock.js';

const HOUR = 3_600_000;

describe('the clock', () => {
  let wall = 1_790_000_000_000;
  let steady = 5_000;
  const pass = (ms: number): void => {
    wall += ms;
    steady += ms;
  };

  beforeEach(() => {
    jest.spyOn(Date, 'now').mockImplementation(() => wall);
    jest.spyOn(performance, 'now').mockImplementation(() => steady);
  });
  afterEach(() => jest.restoreAllMocks());

  it('shows the machine’s time', () => {
    const clock = new Clock();
    pass(1_234);
    expect(clock.now()).toBe(wall);
  });

  it.each([
    ['back', -HOUR],
    ['forward', 10 * 365 * 24 * HOUR],
  ])('goes on when the machine’s clock is set %s, and draws near it slowly', (_name, jump) => {
    const clock = new Clock();
    const before = clock.now();
    wall += jump;
    expect(clock.now()).toBe(before);
    pass(60_000);
    expect(clock.now()).toBe(before + 60_000 + Math.sign(jump) * 3_000);
  });

  it('meets the machine’s clock after a small step', () => {
    const clock = new Clock();
    wall += 500;
    for (let minute = 0; minute < 5; minute += 1) {
      pass(60_000);
      clock.now();
    }
    expect(clock.now()).toBe(wall);
  });

  it('goes on from the last moment of the log', () => {
    const clock = new Clock();
    clock.notBefore(wall + HOUR);
    const last = wall + HOUR;
    expect(clock.now()).toBe(last);
    clock.notBefore(last - HOUR);
    pass(1_000);
    expect(clock.now()).toBe(last + 950);
  });
});
