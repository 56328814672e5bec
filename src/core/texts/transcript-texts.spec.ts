import { TRANSCRIPT_EN } from './transcript.en.js';
import { TRANSCRIPT_PL, type TranscriptText } from './transcript.pl.js';

const valuesIn = (text: string): string => [...(text.match(/\{\{\w+\}\}/g) ?? [])].sort().join();

it('says the same in both languages, with the same values', () => {
  expect(Object.keys(TRANSCRIPT_EN)).toEqual(Object.keys(TRANSCRIPT_PL));
  for (const key of Object.keys(TRANSCRIPT_PL) as TranscriptText[]) {
    expect([key, valuesIn(TRANSCRIPT_EN[key])]).toEqual([key, valuesIn(TRANSCRIPT_PL[key])]);
    expect(TRANSCRIPT_EN[key]).not.toBe('');
  }
});
