import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byarInterval, countInterval, exactCountInterval } from './count-interval.ts';
import { crudeRate, eventCount, standardisedRatio } from './rate.ts';

const relative = (found: number, right: number) => Math.abs(found / right - 1);

describe('the interval of a count', () => {
  it.each([
    // PHEindicatormethods 2.1.0, tests/testthat/testdata_Byars_Wilson.xlsx
    [65, 0.95, 50.163187710459454, 82.84913854593984],
    [1045, 0.95, 982.5932018073325, 1110.33121298565],
    [1, 0.95, 0.01307213290150435, 5.5637555824752605],
    [65, 0.998, 42.8802614714802, 94.00029084431802],
    [1045, 0.998, 947.9407035610374, 1148.806160988033],
    [10, 0.998, 2.916318374695686, 24.193724927880535],
  ])('Byar’s of %d at %d is as Public Health England’s', (count, level, lower, upper) => {
    const found = byarInterval(count, level);
    expect(relative(found.lower, lower)).toBeLessThan(1e-10);
    expect(relative(found.upper, upper)).toBeLessThan(1e-10);
  });

  it.each([
    // Garwood 1936; as PHEindicatormethods’ testdata_Rate.xlsx has them for 1 and 5 events per 100
    [1, 0.95, 0.025317807984289897, 5.571643390938898],
    [5, 0.95, 1.62348639011842, 11.668332079322669],
    [1, 0.998, 0.0010005003335835344, 9.233413476451585],
    [5, 0.998, 0.739371731917839, 16.454745203680105],
  ])('the exact of %d at %d is as published', (count, level, lower, upper) => {
    const found = exactCountInterval(count, level);
    expect(relative(found.lower, lower)).toBeLessThan(1e-10);
    expect(relative(found.upper, upper)).toBeLessThan(1e-10);
  });

  it('of no events is the rule of three and a bit: −ln 0.025', () => {
    expect(exactCountInterval(0, 0.95)).toEqual({ lower: 0, upper: expect.closeTo(-Math.log(0.025), 11) });
  });

  it('is exact below ten and Byar’s from ten, which are near each other there', () => {
    expect(countInterval(9, 0.95).method).toBe('exactPoisson');
    expect(countInterval(10, 0.95).method).toBe('byar');
    for (const level of [0.95, 0.998]) {
      const [byar, exact] = [byarInterval(10, level), exactCountInterval(10, level)];
      expect(relative(byar.lower, exact.lower)).toBeLessThan(0.02);
      expect(relative(byar.upper, exact.upper)).toBeLessThan(0.005);
    }
  });

  it('contains the count, and grows with it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (count) => {
        const { lower, upper } = countInterval(count, 0.95);
        const next = countInterval(count + 1, 0.95);
        expect(lower).toBeLessThanOrEqual(count);
        expect(upper).toBeGreaterThan(count);
        expect(next.lower).toBeGreaterThan(lower);
        expect(next.upper).toBeGreaterThan(upper);
      }),
    );
  });

  it('refuses what is no count', () => {
    expect(() => countInterval(-1, 0.95)).toThrow(RangeError);
    expect(() => countInterval(2.5, 0.95)).toThrow(RangeError);
    expect(() => byarInterval(0, 0.95)).toThrow(RangeError);
  });
});

describe('a number of events', () => {
  it.each([
    // The same two files as above
    [65, 0.95, 50.163187710459454, 82.84913854593984, 'byar'],
    [1045, 0.998, 947.9407035610374, 1148.806160988033, 'byar'],
    [5, 0.95, 1.62348639011842, 11.668332079322669, 'exactPoisson'],
  ])('of %d at %d has the interval of Public Health England’s', (count, level, lower, upper, method) => {
    const found = eventCount(count, level);
    expect(found).toMatchObject({ value: count, level, method });
    expect(relative(found.lower, lower)).toBeLessThan(1e-10);
    expect(relative(found.upper, upper)).toBeLessThan(1e-10);
  });
});

describe('a crude rate', () => {
  it.each([
    // PHEindicatormethods 2.1.0, tests/testthat/testdata_Rate.xlsx, per 100
    [20, 100, 0.95, 20, 12.211428834875937, 30.889880369197066, 'byar'],
    [5, 100, 0.998, 5, 0.739371731917839, 16.454745203680105, 'exactPoisson'],
    [9856, 12345, 0.998, 79.83799108950991, 77.37590543271052, 82.3544727709543, 'byar'],
    [7776456, 7564336677, 0.95, 0.10280420256339154, 0.10273196005302074, 0.10287648334092832, 'byar'],
    [999, 3456, 0.95, 28.90625, 27.14130493609052, 30.755833237378415, 'byar'],
  ])('of %d in %d at %d is as Public Health England’s', (count, people, level, value, lower, upper, method) => {
    const found = crudeRate(count, people, 100, level);
    if (found.value === null) throw new Error(found.reason);
    expect(relative(found.value, value)).toBeLessThan(1e-12);
    expect(relative(found.lower, lower)).toBeLessThan(1e-10);
    expect(relative(found.upper, upper)).toBeLessThan(1e-10);
    expect(found.method).toBe(method);
  });

  it('is none without person-years, and refuses fewer than none', () => {
    expect(crudeRate(0, 0, 1000)).toEqual({ value: null, reason: 'noDenominator' });
    expect(() => crudeRate(1, -5, 1000)).toThrow(RangeError);
  });

  it('of no events is 0 with an upper limit', () => {
    expect(crudeRate(0, 100, 100)).toMatchObject({ value: 0, lower: 0, method: 'exactPoisson' });
    expect(eventCount(0).upper).toBeGreaterThan(3);
  });
});

describe('an indirectly standardised ratio', () => {
  it.each([
    // PHEindicatormethods 2.1.0, testdata_DSR_ISR.xlsx, sheet testresults_ISR, ratio × 100
    [895, 0.95, 107.07232939020275, 100.17147712553987, 114.3233287249895],
    [895, 0.998, 107.07232939020275, 96.35155619614437, 118.60070415876287],
    [91, 0.95, 10.886683770400502, 8.765040101829404, 13.366576328418912],
    [9, 0.95, 1.0767049882813684, 0.4923380825095776, 2.043921455549973],
    [9, 0.998, 1.0767049882813684, 0.2933930655068262, 2.710589651469021],
  ])('of %d over 835.88 at %d is as Public Health England’s', (observed, level, value, lower, upper) => {
    const found = standardisedRatio(observed, 835.8835612311743, 100, level);
    if (found.value === null) throw new Error(found.reason);
    expect(relative(found.value, value)).toBeLessThan(1e-12);
    expect(relative(found.lower, lower)).toBeLessThan(1e-10);
    expect(relative(found.upper, upper)).toBeLessThan(1e-10);
  });

  it('is none where nothing was expected', () => {
    expect(standardisedRatio(3, 0)).toEqual({ value: null, reason: 'noDenominator' });
  });
});
