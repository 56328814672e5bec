import { languageFrom } from './language.js';

it.each([
  [undefined, 'pl'],
  ['', 'pl'],
  ['de', 'pl'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['pl-PL,pl;q=0.9,en;q=0.8', 'pl'],
  ['de;q=1,en;q=0.4,pl;q=0.3', 'en'],
  ['EN;Q=0.5', 'en'],
  ['english', 'pl'],
  ['en;q=nonsense', 'pl'],
  ['pl,en', 'pl'],
])('%s asks for %s', (header, language) => {
  expect(languageFrom(header)).toBe(language);
});
