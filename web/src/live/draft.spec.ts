import { Draft } from './draft.js';
import { ReadingMark } from './reading-mark.js';
import { ServerClock } from './server-clock.js';
import { forgetPerson, memoryStore } from './storage.js';

describe('a draft', () => {
  it('is kept as typed, and is there after a reload', () => {
    const store = memoryStore();
    new Draft(store, 'anna:1').write('Zaczynam od');
    expect(new Draft(store, 'anna:1').text()).toBe('Zaczynam od');
    expect(new Draft(store, 'anna:2').text()).toBe('');
  });

  it('goes at sign-out, preferences stay', () => {
    const store = memoryStore();
    new Draft(store, 'anna:1').write('prywatne');
    store.set('krag:preference:page', '{}');
    store.set('cudze', 'x');
    forgetPerson(store);
    expect(store.keys()).toEqual(['krag:preference:page', 'cudze']);
  });
});

describe('the reading mark', () => {
  it('stands where something new begins, and only then', () => {
    const mark = new ReadingMark(memoryStore(), 'anna:1');
    mark.leave(7);
    mark.comeBack(7);
    expect(mark.get()).toBeNull();
    mark.leave(7);
    mark.leave(9);
    mark.comeBack(12);
    expect(mark.get()).toBe(7);
  });

  it('remembers across a reload', () => {
    const store = memoryStore();
    new ReadingMark(store, 'anna:1').leave(7);
    const later = new ReadingMark(store, 'anna:1');
    later.comeBack(12);
    expect(later.get()).toBe(7);
  });
});

describe('the server’s clock', () => {
  it('trusts the sample that was least delayed', () => {
    let local = 1_000;
    const clock = new ServerClock(() => local);
    clock.sample(5_900);
    clock.sample(6_000);
    clock.sample(5_700);
    expect(clock.now()).toBe(6_000);
    local = 1_500;
    expect(clock.now()).toBe(6_500);
  });

  it('follows a clock that was set', () => {
    const clock = new ServerClock(() => 1_000);
    clock.sample(100_000);
    clock.sample(2_000);
    expect(clock.now()).toBe(2_000);
  });
});
