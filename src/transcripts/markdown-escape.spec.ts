import fc from 'fast-check';
import { escapeLine, escapeQuote } from './markdown-escape.js';

describe('escapeLine', () => {
  it.each([
    ['Ala ma kota', 'Ala ma kota'],
    ['# *a* _b_ `c`', '\\# \\*a\\* \\_b\\_ \\`c\\`'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert\\(1\\)&lt;/script&gt;'],
    ['![x](http://a.example)', '\\!\\[x\\]\\(http\\://a\\.example\\)'],
    ['a | b', 'a \\| b'],
    ['a\nb\r\nc\u2028d', 'a b c d'],
    ['a\u202Eb\u0000c', 'abc'],
    ['&lt;', '&amp;lt;'],
  ])('%j', (text, escaped) => {
    expect(escapeLine(text)).toBe(escaped);
  });
});

describe('escapeQuote', () => {
  it('keeps every line inside the quote', () => {
    expect(escapeQuote('a\n\n    b\n- c')).toBe('> a  \n>\n> b  \n> \\- c  ');
  });

  it('lets no sign of markup through, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const line of escapeQuote(text).split('\n')) {
          expect(line.startsWith('>')).toBe(true);
          const bare = line
            .slice(1)
            .replace(/\\[!-/:-@[-`{-~]/g, '')
            .replace(/&(amp|lt|gt);/g, '');
          expect(bare).not.toMatch(/[!-/:-@[-`{-~]/);
        }
      }),
    );
  });
});
