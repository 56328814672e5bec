import { byLastName } from './alphabet.js';

const sorted = (...names: string[]) =>
  byLastName(names.map((name) => ({ id: name, name }))).map(({ name }) => name);

describe('the alphabet', () => {
  it('T45: puts people in the order of their last names', () => {
    expect(sorted('Ewa Zając', 'Jan Nowak', 'Anna Nowak', 'Piotr Matuszak')).toEqual([
      'Piotr Matuszak',
      'Anna Nowak',
      'Jan Nowak',
      'Ewa Zając',
    ]);
  });

  it('T45: gives Polish letters their own places, whatever the case', () => {
    const names = [
      'Żak',
      'zieliński',
      'Źrebak',
      'Łoś',
      'Lyszcz',
      'Ćwik',
      'Czyż',
      'Sowa',
      'Święch',
      'Ósmy',
      'Oz',
    ];
    expect(sorted(...names)).toEqual([
      'Czyż',
      'Ćwik',
      'Lyszcz',
      'Łoś',
      'Oz',
      'Ósmy',
      'Sowa',
      'Święch',
      'zieliński',
      'Źrebak',
      'Żak',
    ]);
  });

  it('T45: a longer name comes after the one that it begins with; two parts count from the first', () => {
    expect(sorted('Zofia Domaradzka-Grochowalska', 'Ola Domaradzkas', 'Jan Domaradzka')).toEqual([
      'Jan Domaradzka',
      'Zofia Domaradzka-Grochowalska',
      'Ola Domaradzkas',
    ]);
  });

  it('T45: letters of other languages have a place too', () => {
    expect(sorted('Ян', 'Müller', 'Muzyk', 'Mudry', '')).toEqual(['', 'Mudry', 'Müller', 'Muzyk', 'Ян']);
  });
});
