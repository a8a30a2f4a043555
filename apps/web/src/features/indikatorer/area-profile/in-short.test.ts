import { Significance } from '@halsouppdrag/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionSentences, withoutInsats } from './in-short.ts';

const row = (name: string, significance: Significance, more: { example?: boolean; value?: number | null } = {}) => ({
  indicator: { name, example: more.example ?? false, polarity: 'none' as const },
  figure: { value: more.value === undefined ? 10 : more.value },
  lan: { significance },
});

describe('the conditions in short', () => {
  it('are named by which way they certainly go, and apart those that chance may have made', () => {
    const rows = [
      row('Hyresrätt', 'higher'),
      row('Utrikes födda', 'higher'),
      row('SFI', 'lower'),
      row('Tillit', 'similar'),
    ];
    expect(conditionSentences(rows, 'Provlän', false)).toEqual([
      'Säkerställt högre än i Provlän: hyresrätt och utrikes födda.',
      'Säkerställt lägre än i Provlän: SFI.',
      'Går inte att skilja från Provlän: tillit.',
    ]);
  });

  it('are not said of what is made up, hidden or cannot be compared', () => {
    const rows = [
      row('Påhittat', 'higher', { example: true }),
      row('Dolt', 'higher', { value: null }),
      row('Inkomst', 'notComparable'),
    ];
    expect(conditionSentences(rows, 'Provlän', false)).toEqual(['Inget av villkoren går att jämföra med Provlän.']);
    expect(conditionSentences(rows, 'Provlän', true)).toEqual([
      'Hur villkoren är i kommunens lokalsamhällen står på sida 2.',
    ]);
  });

  it('name few, and say how many there are besides', () => {
    const rows = Array.from({ length: 7 }, (_, i) => row(`Mått ${i + 1}`, 'higher'));
    expect(conditionSentences(rows, 'Provlän', false)).toEqual([
      'Säkerställt högre än i Provlän: mått 1, mått 2, mått 3, mått 4 och 3 till.',
    ]);
  });

  it('name a direction only where one is secured', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Significance.options), { maxLength: 4 }), (all) => {
        const said = conditionSentences(
          all.map((significance, i) => row(`M${i}`, significance)),
          'Provlän',
          false,
        ).join(' ');
        expect(said.includes('högre')).toBe(all.some((one) => one === 'higher' || one === 'worse'));
      }),
    );
  });
});

describe('what nothing is done for', () => {
  it('is named, or that there is none', () => {
    expect(
      withoutInsats([
        { levnadsvana: 'alkohol', count: 0 },
        { levnadsvana: 'somn', count: 0 },
        { levnadsvana: 'stress', count: 2 },
      ]),
    ).toBe('Ingen insats pågår eller är planerad för alkohol och sömn.');
    expect(withoutInsats([{ levnadsvana: 'stress', count: 2 }])).toContain('minst en insats');
  });
});
