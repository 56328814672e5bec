import type { ComponentType } from 'react';
import { lazily, loadAhead } from './lazily.js';

const there: { readonly default: ComponentType<object> } = { default: () => null };

describe('a part that comes later', () => {
  let isOnline = true;

  beforeEach(() => {
    jest.useFakeTimers();
    Object.defineProperty(globalThis, 'navigator', {
      configurable: true,
      value: {
        get onLine() {
          return isOnline;
        },
      },
    });
  });

  afterEach(() => {
    jest.useRealTimers();
    Reflect.deleteProperty(globalThis, 'navigator');
  });

  it('is asked for again until it comes, as long as there is no connection', async () => {
    isOnline = false;
    let tries = 0;
    lazily<object>(() => {
      tries += 1;
      return isOnline ? Promise.resolve(there) : Promise.reject(new Error('no connection'));
    }, 'shown');
    const loading = loadAhead('shown');
    await jest.advanceTimersByTimeAsync(10 * 60_000);
    expect(tries).toBeGreaterThan(100);
    isOnline = true;
    await jest.advanceTimersByTimeAsync(2_000);
    await expect(loading).resolves.toBeUndefined();
    const before = tries;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(tries).toBe(before);
  });

  it('is left for when it is shown where it does not come ahead, and does not keep the others', async () => {
    isOnline = true;
    let tries = 0;
    let others = 0;
    lazily<object>(() => {
      tries += 1;
      return Promise.reject(new Error('it is not there'));
    }, 'leaders');
    lazily<object>(() => {
      others += 1;
      return Promise.resolve(there);
    }, 'leaders');
    const loading = loadAhead('leaders');
    await jest.advanceTimersByTimeAsync(10 * 60_000);
    await expect(loading).resolves.toBeUndefined();
    expect([tries, others]).toEqual([8, 1]);
  });

  it('comes ahead for those who need it, also when it is declared after that was asked for', async () => {
    isOnline = true;
    const loaded: string[] = [];
    const part = (name: string) => () => {
      loaded.push(name);
      return Promise.resolve(there);
    };
    lazily(part('dialog'));
    lazily(part('page'), 'shown');
    await loadAhead('anybody');
    expect(loaded.filter((name) => name === 'dialog')).toEqual(['dialog']);
    lazily(part('inner dialog'));
    expect(loaded).toContain('inner dialog');
  });
});
