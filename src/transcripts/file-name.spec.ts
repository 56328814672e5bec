import fc from 'fast-check';
import { attachment } from './file-name.js';

const AT = Date.UTC(2026, 0, 31, 23);

describe('attachment', () => {
  it.each([
    ['Nasza sieć', 'krag-2026-01-31-Nasza-siec.md', 'krag-2026-01-31-Nasza-sie%C4%87.md'],
    [
      'Żółw i łódź',
      'krag-2026-01-31-Zolw-i-lodz.md',
      'krag-2026-01-31-%C5%BB%C3%B3%C5%82w-i-%C5%82%C3%B3d%C5%BA.md',
    ],
    ['', 'krag-2026-01-31.md', 'krag-2026-01-31.md'],
    ['../../etc/passwd', 'krag-2026-01-31-etc-passwd.md', 'krag-2026-01-31-etc-passwd.md'],
    ['CON', 'krag-2026-01-31-CON.md', 'krag-2026-01-31-CON.md'],
    ['a"\r\nSet-Cookie: x', 'krag-2026-01-31-a-Set-Cookie-x.md', 'krag-2026-01-31-a-Set-Cookie-x.md'],
    ['\u202Egnp.exe', 'krag-2026-01-31-gnp-exe.md', 'krag-2026-01-31-gnp-exe.md'],
  ])('%j', (title, plain, full) => {
    expect(attachment(title, AT, 'md')).toBe(`attachment; filename="${plain}"; filename*=UTF-8''${full}`);
  });

  it('is short and safe, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const header = attachment(title, AT, 'jsonl');
        expect(header).toMatch(/^attachment; filename="[A-Za-z0-9.-]+"; filename\*=UTF-8''[A-Za-z0-9.%-]+$/);
        const full = decodeURIComponent(header.split("''")[1] ?? '');
        expect([...full].length).toBeLessThan(90);
      }),
    );
  });
});
