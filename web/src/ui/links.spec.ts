import { withLinks } from './links.js';

const linked = (text: string) => withLinks(text).filter((piece) => piece.href !== null);

describe('addresses in a text', () => {
  it('become links without the punctuation after them', () => {
    expect(withLinks('Zobacz (https://krag.example/a?b=1).')).toEqual([
      { text: 'Zobacz (', href: null },
      { text: 'https://krag.example/a?b=1', href: 'https://krag.example/a?b=1' },
      { text: ').', href: null },
    ]);
  });

  it('are only web and mail', () => {
    expect(linked('javascript:alert(1) data:text/html,x ftp://a.example //evil.example')).toEqual([]);
    expect(linked('mailto:ktos@example.org')).toEqual([
      { text: 'ktos@example.org', href: 'mailto:ktos@example.org' },
    ]);
  });

  it('show the host that they lead to', () => {
    expect(linked('https://przykład.pl/ścieżka')[0]?.text).toBe('https://xn--przykad-rjb.pl/ścieżka');
    expect(linked('https://krag.example@evil.example/')).toEqual([]);
  });

  it('lose nothing of the text', () => {
    const text = 'a https://x.example/1, b mailto:c@d.example; https://[zły e';
    expect(
      withLinks(text)
        .map((piece) => (piece.href?.startsWith('mailto:') ? `mailto:${piece.text}` : piece.text))
        .join(''),
    ).toBe(text);
  });
});
