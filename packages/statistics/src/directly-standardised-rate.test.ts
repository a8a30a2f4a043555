import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directlyStandardisedRate, type StandardGroup } from './directly-standardised-rate.ts';

/** PHEindicatormethods 2.1.0, tests/testthat/testdata_DSR_ISR.xlsx, sheet testdata_multiarea: ages 0–4 to 90+. */
const personYears = [636, 558, 609, 543, 384, 594, 669, 843, 660, 576, 606, 522, 426, 273, 300, 288, 153, 123, 207];
const big = [127, 25, 18, 21, 12, 27, 48, 27, 29, 32, 32, 34, 45, 65, 38, 68, 74, 82, 91];
const small = [12, 4, 3, 2, 3, 4, 8, 2, 2, 3, 4, 5, 6, 8, 5, 6, 5, 5, 4];
const tiny = [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 2, 3];
/** The European Standard Population 2013 (Eurostat). */
const standard2013 = [
  5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000,
];

const groupsOf = (counts: readonly number[]): StandardGroup[] =>
  counts.map((count, i) => ({ count, personYears: personYears[i] as number, standard: standard2013[i] as number }));

describe('a directly standardised rate', () => {
  it.each([
    // The same, sheet testresults_DSR, per 100 000
    ['testdata_big', big, 0.95, 10430.247991469423, 9717.709067985681, 11178.94091547925],
    ['testdata_big', big, 0.998, 10430.247991469423, 9323.287880219903, 11620.595999522058],
    ['testdata_small', small, 0.95, 1103.212025300104, 877.455767536709, 1367.0882227251795],
    ['testdata_small', small, 0.998, 1103.212025300104, 763.6420357939879, 1530.0328948244762],
  ] as const)('of %s is as Public Health England’s', (_, counts, level, value, lower, upper) => {
    const found = directlyStandardisedRate(groupsOf(counts), 100_000, level);
    if (found.value === null) throw new Error(found.reason);
    expect(found.value).toBeCloseTo(value, 8);
    expect(found.lower).toBeCloseTo(lower, 6);
    expect(found.upper).toBeCloseTo(upper, 6);
    expect(found.method).toBe('dobson');
  });

  it('is as theirs with another standard population: testdata_1976', () => {
    const standard1976 = [8000, ...Array<number>(10).fill(7000), 6000, 5000, 4000, 3000, 2000, 1000, 1000];
    const groups = standard1976.map((standard, i) => ({
      count: big[i] as number,
      personYears: personYears[i] as number,
      standard,
    }));
    const found = directlyStandardisedRate(groups, 10_000);
    expect(found).toEqual({
      value: expect.closeTo(859.2097585022366, 9),
      lower: expect.closeTo(799.1160931442103, 7),
      upper: expect.closeTo(922.5253880318318, 7),
      level: 0.95,
      method: 'dobson',
    });
  });

  it('is none of fewer than ten events: testdata_tiny has nine', () => {
    expect(directlyStandardisedRate(groupsOf(tiny), 100_000)).toEqual({ value: null, reason: 'fewEvents' });
  });

  it('is none where a group of the standard has nobody', () => {
    const groups = [...groupsOf(big), { count: 0, personYears: 0, standard: 10 }];
    expect(directlyStandardisedRate(groups, 1)).toEqual({ value: null, reason: 'noDenominator' });
    expect(() => directlyStandardisedRate([{ count: -1, personYears: 1, standard: 1 }], 1)).toThrow(RangeError);
  });

  it('is the crude rate with its Byar interval when the standard is the area itself', () => {
    const groups = groupsOf(big).map((group) => ({ ...group, standard: group.personYears }));
    const found = directlyStandardisedRate(groups, 1);
    const people = personYears.reduce((sum, one) => sum + one);
    // Each event then weighs the same, so Dobson's interval is that of the count.
    expect(found.value).toBeCloseTo(895 / people, 12);
    if (found.value !== null) expect(found.lower * people).toBeCloseTo(837.315, 2);
  });

  it('does not mind how large the standard is, nor the order of groups', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (times) => {
        const groups = groupsOf(big);
        const other = groups.map((group) => ({ ...group, standard: group.standard * times })).reverse();
        const [one, two] = [directlyStandardisedRate(groups, 1), directlyStandardisedRate(other, 1)];
        if (one.value === null || two.value === null) throw new Error('no rate');
        expect(two.value).toBeCloseTo(one.value, 12);
        expect(two.upper).toBeCloseTo(one.upper, 12);
      }),
    );
  });
});
