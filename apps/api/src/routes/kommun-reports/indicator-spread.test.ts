import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountSpread, classSpread, indexClasses, type MeasuredPlace } from './indicator-spread.ts';

const place = (name: string, population: number, value: number | null): MeasuredPlace => ({
  areaId: `regso:${name}`,
  name,
  population,
  value,
});

describe('the spread of an index', () => {
  it('is counted class by class, with the empty classes and those without a value', () => {
    const given = [place('A', 100, 1), place('B', 50, 3), place('C', 25, 3), place('D', 7, null)];
    expect(classSpread(indexClasses('index 1–3', [1, 3]), given)).toEqual({
      classes: [
        { name: 'Index 1', value: 1, lokalsamhallen: 1, population: 100 },
        { name: 'Index 2', value: 2, lokalsamhallen: 0, population: 0 },
        { name: 'Index 3', value: 3, lokalsamhallen: 2, population: 75 },
      ],
      without: { lokalsamhallen: 1, population: 7 },
    });
  });

  it.each([
    ['percentil', [3]],
    ['index', [3]],
    ['index 1–5', [3, 2.5]],
    ['index 1–5', [0]],
  ])('is none of %s with the values %j', (unit, values) => {
    expect(indexClasses(unit, values)).toEqual([]);
  });
});

describe('the spread of an amount', () => {
  it('has the value the middle inhabitant lives at, not the middle lokalsamhälle', () => {
    expect(amountSpread([place('A', 10, 1), place('B', 10, 2), place('C', 100, 90), place('D', 500, null)])).toEqual({
      median: 90,
      lowest: { value: 1, lokalsamhallen: [{ areaId: 'regso:A', name: 'A' }] },
      highest: { value: 90, lokalsamhallen: [{ areaId: 'regso:C', name: 'C' }] },
      measured: { lokalsamhallen: 3, population: 120 },
      without: { lokalsamhallen: 1, population: 500 },
    });
  });

  it('names everyone at an end, in Swedish order', () => {
    expect(amountSpread([place('Öster', 1, 3), place('Ås', 1, 3)]).lowest).toMatchObject({
      value: 3,
      lokalsamhallen: [{ name: 'Ås' }, { name: 'Öster' }],
    });
  });

  it('takes the lower value when exactly half live there', () => {
    expect(amountSpread([place('A', 10, 1), place('B', 10, 2)]).median).toBe(1);
  });

  it('has no median where nobody lives, and no ends without values', () => {
    expect(amountSpread([place('A', 0, 4)])).toMatchObject({ median: null, lowest: { value: 4 } });
    expect(amountSpread([place('A', 9, null)])).toMatchObject({ median: null, lowest: null, highest: null });
  });
});

const places = fc.array(
  fc.record({
    areaId: fc.constant('regso:0360R001'),
    name: fc.string(),
    population: fc.nat(50_000),
    value: fc.option(fc.integer({ min: 1, max: 5 })),
  }),
);

const summed = (given: readonly { population: number }[]) =>
  given.reduce((total, { population }) => total + population, 0);

it('every lokalsamhälle and every inhabitant is counted exactly once', () => {
  fc.assert(
    fc.property(places, (given) => {
      const classes = classSpread(indexClasses('index 1–5', [1, 2, 3, 4, 5]), given);
      const amounts = amountSpread(given);
      for (const counted of [
        [...classes.classes, classes.without],
        [amounts.measured, amounts.without],
      ]) {
        expect(summed(counted)).toBe(summed(given));
        expect(counted.reduce((total, { lokalsamhallen }) => total + lokalsamhallen, 0)).toBe(given.length);
      }
    }),
  );
});

it('at least half of the measured inhabitants live at or under the median, and fewer than half under it', () => {
  fc.assert(
    fc.property(places, (given) => {
      const { median, measured } = amountSpread(given);
      const living = (where: (value: number) => boolean) =>
        summed(given.filter(({ value }) => value !== null && where(value)));
      expect(median === null).toBe(measured.population === 0);
      if (median === null) return;
      expect(2 * living((value) => value <= median)).toBeGreaterThanOrEqual(measured.population);
      expect(2 * living((value) => value < median)).toBeLessThan(measured.population);
    }),
  );
});
