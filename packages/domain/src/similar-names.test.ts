import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameSimilarity, similarNames } from './similar-names.ts';

const word = fc.constantFrom('Tierps', 'Tierp', 'IF', 'Söderfors', 'idrottsförening', 'AB', 'Hyresbostäder', 'ö', '7');
const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.array(word).map((words) => words.join(' ')),
);

describe('how alike two names are', () => {
  it('is the same both ways, from 0 to 1, and 1 for a name and itself', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        const similarity = nameSimilarity(one, other);
        expect(similarity).toBe(nameSimilarity(other, one));
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        expect(nameSimilarity(one, one)).toBe(1);
      }),
    );
  });

  it('does not hang on case, accents, punctuation or what kind of organisation it is', () => {
    expect(nameSimilarity('Söderfors GoIF', 'SÖDERFORS  GOIF.')).toBe(1);
    expect(nameSimilarity('Tierpsbyggen AB', 'AB Tierpsbyggen')).toBe(1);
    expect(nameSimilarity('Föreningen Kultur', 'Kultur ideell förening')).toBe(1);
  });
});

describe('names that may be the same', () => {
  const named = (names: readonly string[]) => names.map((text) => ({ name: text }));

  it('are given most alike first, whatever order they came in', () => {
    fc.assert(
      fc.property(fc.array(word), fc.array(fc.array(word).map((words) => words.join(' '))), (wanted, names) => {
        const found = similarNames(wanted.join(' '), named(names));
        expect(similarNames(wanted.join(' '), named(names.toReversed()))).toEqual(found);
        const likeness = found.map((item) => nameSimilarity(wanted.join(' '), item.name));
        expect(likeness).toEqual(likeness.toSorted((a, b) => b - a));
      }),
    );
  });

  it('always take in the name itself', () => {
    fc.assert(
      fc.property(name, fc.array(name), (wanted, names) => {
        expect(similarNames(wanted, named([...names, wanted])).map((item) => item.name)).toContain(wanted);
      }),
    );
  });

  it('are Tierps IF and Tierp IF, and not Tobo IF', () => {
    expect(similarNames('Tierps IF', named(['Tobo IF', 'Tierp IF'])).map((item) => item.name)).toEqual(['Tierp IF']);
  });
});
