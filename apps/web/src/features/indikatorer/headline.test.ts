import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaFigure } from './figure.ts';
import { headline } from './headline.ts';
import { absentFigure, figureOf } from './testing/figures.ts';

const subject = { name: 'God hälsa', unit: '%', decimals: 0, counted: null };
const say = (figures: readonly AreaFigure[], chosen: readonly AreaFigure[], benchmark: string | null = 'länet') =>
  headline(
    figures,
    chosen.map(({ areaId }) => areaId),
    benchmark,
    subject,
  );

const tierp = figureOf('Tierp', 66, [62, 70]);
const other = figureOf('Heby', 69, [64, 74]);
const uppsala = figureOf('Uppsala', 78, [77, 79]);

describe('the headline', () => {
  it('says of two that cannot be told apart just that', () => {
    expect(say([tierp, other, uppsala], [tierp, other])).toBe(
      'Tierp och Heby går inte att skilja åt: 66 % och 69 %, men skillnaden kan bero på slumpen.',
    );
  });

  it('says which is higher only where the interval of the difference leaves out zero', () => {
    expect(say([tierp, other, uppsala], [tierp, uppsala])).toBe(
      'Uppsala ligger högre än Tierp: 78 % mot 66 %. Skillnaden är säkerställd.',
    );
  });

  it('names the highest of many only where no other may be it', () => {
    expect(say([tierp, other, uppsala], [tierp, other, uppsala])).toContain('ligger Uppsala högst');
    const alike = figureOf('Knivsta', 77, [74, 80]);
    expect(say([tierp, uppsala, alike], [tierp, uppsala, alike])).toContain('det kan vara Uppsala eller Knivsta');
  });

  it('claims nothing where the uncertainty is unknown', () => {
    const bare = { ...other, interval: null };
    expect(say([tierp, bare], [tierp, bare])).toMatch(/går det inte att säga/);
    expect(say([{ ...tierp, interval: null }, bare], [])).toMatch(/inget om slumpen/);
  });

  it('does not say that figures are unlike when they are the same', () => {
    const [one, two] = [tierp, other].map((figure) => ({ ...figure, value: 2, interval: null })) as [
      AreaFigure,
      AreaFigure,
    ];
    expect(say([one, two], [one, two])).toBe(
      'Tierp och Heby har samma siffra, 2 %, men osäkerheten är inte känd för alla. Därför går det inte att säga om de är lika.',
    );
    expect(say([one, two, uppsala], [one, two, uppsala])).toContain(
      'Tierp, Heby och Uppsala har olika siffror, 2 %, 2 % och 78 %, men',
    );
  });

  it('never says that everybody was counted in a year to come, nor that what has noise has none', () => {
    const said = (counted: 'withNoise' | 'projected') =>
      headline([tierp], [], null, { name: 'Folkmängd', unit: 'invånare', decimals: 0, counted });
    expect(said('projected')).toMatch(/framskrivning/);
    expect(said('projected')).not.toMatch(/räknade/);
    expect(said('withNoise')).toMatch(/små skillnader betyder ingenting/);
  });

  it('says of a count of everyone that chance has no part in it', () => {
    const people = (figures: readonly AreaFigure[], chosen: readonly string[]) =>
      headline(figures, chosen, null, { name: 'Folkmängd', unit: 'invånare', decimals: 0, counted: 'everyone' });
    const [one, two] = [tierp, other].map((figure) => ({ ...figure, interval: null })) as [AreaFigure, AreaFigure];
    expect(people([one, two], [])).toMatch(/^2 områden har ett värde\. Alla är räknade/);
    expect(people([one, two], [two.areaId, one.areaId])).toMatch(/^Heby 69 invånare och Tierp 66 invånare\. Alla/);
  });

  it('counts how many lie apart from the benchmark', () => {
    const judged = [
      { ...tierp, significance: 'worse' as const },
      { ...other, significance: 'noSecuredDifference' as const },
      { ...uppsala, significance: 'better' as const },
      absentFigure('Knivsta', 'hidden'),
    ];
    expect(say(judged, [])).toBe(
      'Av 3 områden är 1 bättre och 1 sämre än länet, säkerställt. 1 går inte att skilja från länet.',
    );
  });

  it('never tells two apart whose intervals both hold both values', () => {
    const share = fc.integer({ min: 30, max: 70 });
    fc.assert(
      fc.property(share, share, fc.integer({ min: 1, max: 25 }), (a, b, slack) => {
        const reach = Math.abs(a - b) + slack;
        const pair = [figureOf('A', a, [a - reach, a + reach]), figureOf('B', b, [b - reach, b + reach])];
        expect(say(pair, pair)).toContain('går inte att skilja åt');
      }),
    );
  });
});
