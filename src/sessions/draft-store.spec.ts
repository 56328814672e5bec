import { decideDraft } from './draft-store.js';

const owner = { session: 's', person: 'anna' };
const keep = (text: string, base: number, at = 1_000) =>
  ({ ...owner, kind: 'keep', text, base, at }) as const;
const present = { text: 'Zaczynam od', version: 900 };

describe('a draft on the server', () => {
  it('T16: is kept, and replaced by who has the present version before them', () => {
    expect(decideDraft(null, keep('Zaczynam', 0))).toEqual({
      outcome: { kept: true, version: 1_000 },
      write: { text: 'Zaczynam', version: 1_000 },
    });
    expect(decideDraft(present, keep('Zaczynam od szkół', 900)).write).toMatchObject({ version: 1_000 });
  });

  it('T16: is not replaced by who has not seen it: no text is lost', () => {
    for (const text of ['Coś innego', '']) {
      expect(decideDraft(present, keep(text, 800))).toEqual({
        outcome: { kept: false, draft: present },
        write: 'nothing',
      });
    }
    expect(decideDraft(present, keep(present.text, 0)).outcome).toEqual({ kept: true, version: 900 });
  });

  it('goes when its author empties it', () => {
    expect(decideDraft(present, keep('', 900)).write).toBe('delete');
    expect(decideDraft(null, keep('', 900)).outcome).toEqual({ kept: true, version: 0 });
  });

  it('never has a version twice, whatever the clock does', () => {
    expect(decideDraft(present, keep('x', 900, 5)).outcome).toEqual({ kept: true, version: 901 });
  });

  it('T16: goes when it was said, also when its last words had not been kept yet; another draft stays', () => {
    const said = (text: string) => decideDraft(present, { ...owner, kind: 'said', text }).write;
    expect(said('Zaczynam od szkół.')).toBe('delete');
    expect(said('Tak.')).toBe('nothing');
  });
});
