import { Caution, missingReasons, NotComparable, Polarity, Significance } from '@halsouppdrag/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonSentence, securedDirection } from './comparison-sentence.ts';

const polarities = fc.constantFrom(...Polarity.options);
const comparisons = fc.oneof(
  fc.record({
    significance: fc.constantFrom(...Significance.options.filter((one) => one !== 'notComparable')),
    notComparable: fc.constant(null),
  }),
  fc.record({
    significance: fc.constant('notComparable' as const),
    notComparable: fc.constantFrom(...NotComparable.options),
  }),
);
const figures = fc.oneof(
  fc.record({ value: fc.double({ noNaN: true }), missing: fc.constant(null) }),
  fc.record({ value: fc.constant(null), missing: fc.constantFrom(...missingReasons) }),
);
const noTrend = { trend: null, from: null, to: null };

describe('what a figure means beside the län', () => {
  it('is higher or lower exactly when the comparison secured it, and says when it is chance', () => {
    fc.assert(
      fc.property(
        figures,
        comparisons,
        polarities,
        fc.subarray(Caution.options),
        (figure, compared, polarity, cautions) => {
          const row = { figure, indicator: { polarity }, trend: noTrend, cautions };
          const said = comparisonSentence(row, [{ compared, name: 'Provlän' }]);
          const direction = figure.value === null ? null : securedDirection(compared.significance, polarity);
          expect(said.includes('högre')).toBe(direction === 'higher');
          expect(said.includes('lägre')).toBe(direction === 'lower');
          expect(said.includes('Säkerställt')).toBe(direction !== null);
          expect(/bättre|sämre/.test(said)).toBe(
            direction !== null && (compared.significance === 'better' || compared.significance === 'worse'),
          );
          const isChance = figure.value !== null && /^(noSecuredDifference|similar)$/.test(compared.significance);
          expect(said.includes('slumpen')).toBe(isChance);
        },
      ),
    );
  });

  it('goes the way that the polarity says is better', () => {
    expect(securedDirection('better', 'highIsGood')).toBe('higher');
    expect(securedDirection('better', 'lowIsGood')).toBe('lower');
    expect(securedDirection('worse', 'lowIsGood')).toBe('higher');
  });

  const said = (part: Partial<Parameters<typeof comparisonSentence>[0]>, compared = isCertain) =>
    comparisonSentence(
      {
        ...{ figure: { value: 12, missing: null }, indicator: { polarity: 'lowIsGood' }, trend: noTrend, cautions: [] },
        ...part,
      },
      [{ compared, name: 'Provlän' }],
    );
  const isCertain: { significance: Significance; notComparable: NotComparable | null } = {
    significance: 'worse',
    notComparable: null,
  };

  it('has a sentence of its own for each reason that there is none', () => {
    const absent = missingReasons.map((missing) => said({ figure: { value: null, missing } }));
    const incomparable = NotComparable.options.map((notComparable) =>
      said({}, { significance: 'notComparable', notComparable }),
    );
    expect(new Set([...absent, ...incomparable]).size).toBe(absent.length + incomparable.length);
  });

  it('says each benchmark for itself, and once what holds for both', () => {
    const row = { figure: { value: 12, missing: null }, indicator: { polarity: 'lowIsGood' as const }, cautions: [] };
    const unknown = { significance: 'notComparable' as const, notComparable: 'noInterval' as const };
    const against = (compared: typeof isCertain) => [
      { compared: isCertain, name: 'Provlän' },
      { compared, name: 'riket' },
    ];
    expect(
      comparisonSentence({ ...row, trend: noTrend }, against({ significance: 'similar', notComparable: null })),
    ).toBe(
      'Säkerställt högre än i Provlän, vilket är sämre. Går inte att skilja från riket: skillnaden kan bero på slumpen.',
    );
    const twice = comparisonSentence({ ...row, trend: noTrend }, [
      { compared: unknown, name: 'Provlän' },
      { compared: unknown, name: 'riket' },
    ]);
    expect(twice.match(/osäkerheten/g)).toHaveLength(1);
  });

  it('tells where it is going only with the years, and what to be careful about', () => {
    expect(said({ trend: { trend: 'gettingBetter', from: 2012, to: 2024 }, cautions: ['lowResponse'] })).toBe(
      'Säkerställt högre än i Provlän, vilket är sämre. Har blivit bättre 2012–2024. Färre än hälften svarade.',
    );
  });
});
