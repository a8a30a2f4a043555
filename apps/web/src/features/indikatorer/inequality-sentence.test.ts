import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inequalitySentence } from './inequality-sentence.ts';

const indicator = { name: 'Stress', unit: 'procent' };
const figure = fc.double({ min: -100, max: 100, noNaN: true });

describe('what is said of how a figure goes with the index', () => {
  it('is where it is higher, by how much and how many times', () => {
    const said = inequalitySentence({
      ...{ indicator, note: '' },
      slope: { value: -10, low: -12, high: -8 },
      relative: { value: 0.5, low: 0.4, high: 0.6 },
    });
    expect(said).toBe(
      'Stress: värdet är högre där de socioekonomiska utmaningarna är störst. Räknat på en rät linje skiljer det 10,0 ' +
        'procentenheter mellan skalans ändar (95 % osäkerhet 8,0–12,0), och skillnaden är säkerställd. Värdet i den ' +
        'bäst ställda änden är 0,50 gånger det i den sämst ställda (0,40–0,60).',
    );
  });

  it('is the reason of the answer where nothing can be said', () => {
    expect(inequalitySentence({ indicator, slope: null, relative: null, note: 'Det krävs fem.' })).toBe(
      'Det krävs fem.',
    );
  });

  it('names a direction exactly when the interval leaves out zero', () => {
    fc.assert(
      fc.property(figure, figure, figure, (a, b, c) => {
        const [low, value, high] = [a, b, c].toSorted((one, other) => one - other) as [number, number, number];
        const said = inequalitySentence({ indicator, note: '', slope: { value, low, high }, relative: null });
        const isCertain = low > 0 || high < 0;
        expect(said.includes('säkerställd')).toBe(isCertain);
        expect(/högre|lägre/.test(said)).toBe(isCertain);
        expect(said.includes('slumpen')).toBe(!isCertain);
        if (isCertain) expect(said.includes('förutsättningarna är bäst')).toBe(low > 0);
      }),
    );
  });
});
