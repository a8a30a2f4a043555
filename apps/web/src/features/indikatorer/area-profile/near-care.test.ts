import { describe, expect, it } from 'vitest';
import { careSentences, kindsWithout } from './near-care.ts';

const units = [
  { id: 'a', name: 'Avena vårdcentral' },
  { id: 'b', name: 'Björke filial' },
];
const care = (near: number, population: number, of: readonly number[]) => ({
  total: { population, within: [near, population], unreachable: 0, mean: 1, median: 1, p90: 1 },
  units: of.map((people, i) => ({ vardenhetId: units[i]?.id ?? '', population: people })),
});

describe('how near care is', () => {
  it('is said of a hundred, with the unit that most have nearest', () => {
    expect(careSentences({ care: care(30, 100, [77, 23]), units })).toEqual([
      '30 av 100 har högst 10 km till närmaste vårdcentral, närmottagning eller hälsocentral.',
      'Avena vårdcentral är närmast för 77 av 100.',
    ]);
  });

  it('says nobody and all only when it is so', () => {
    expect(careSentences({ care: care(0, 100, [0, 100]), units })).toEqual([
      'Ingen har högst 10 km till närmaste vårdcentral, närmottagning eller hälsocentral.',
      'Björke filial är närmast för alla.',
    ]);
    expect(careSentences({ care: care(9999, 10_000, [1, 9999]), units })[0]).toMatch(/^99 av 100 har/);
  });

  it('is not said where it could not be reckoned, nobody lives or no unit is open', () => {
    expect(careSentences({ care: null, units })).toEqual([]);
    expect(careSentences({ care: care(0, 0, [0, 0]), units })).toEqual([]);
    expect(careSentences({ care: care(0, 100, []), units })).toEqual([]);
  });

  it('names the kinds that have no open unit', () => {
    expect(kindsWithout([{ kind: 'vardcentrum' }, { kind: 'vardcentral' }, { kind: 'sjukhus' }])).toEqual([
      'närmottagning',
      'hälsocentral',
    ]);
  });
});
