import { cookieFrom } from './cookies.js';

it.each([
  [undefined, null],
  ['', null],
  ['other=1', null],
  ['xkrag=1', null],
  ['krag', null],
  ['krag=', ''],
  ['krag=abc', 'abc'],
  ['a=1; krag=a=b ; krag=second', 'a=b'],
])('%s holds %s', (header, value) => {
  expect(cookieFrom(header, 'krag')).toBe(value);
});
