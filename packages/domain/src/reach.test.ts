import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agesOfGroup, peopleOf } from './reach.ts';

const byYear = Array.from({ length: 121 }, (_, age) => ({ from: age, to: age, people: age + 1 }));
const everyone = byYear.reduce((sum, { people }) => sum + people, 0);
const between = (from: number, to: number) =>
  byYear.filter((group) => group.from >= from && group.to <= to).reduce((sum, { people }) => sum + people, 0);

describe('the people that målgrupper are', () => {
  it('are everyone when there is no målgrupp', () => {
    expect(peopleOf([], 100, byYear)).toEqual({ people: 100, counts: 'alla åldrar' });
  });

  it('are those of their ages', () => {
    expect(peopleOf(['Äldre'], everyone, byYear)).toEqual({ people: between(65, 120), counts: '65 år och äldre' });
    expect(peopleOf(['Unga vuxna', 'Barn och unga'], everyone, byYear)).toEqual({
      people: between(0, 29),
      counts: '0–29 år',
    });
    expect(peopleOf(['Barn och unga', 'Äldre'], everyone, byYear)).toEqual({
      people: between(0, 17) + between(65, 120),
      counts: '0–17 år och 65 år och äldre',
    });
  });

  it('are everyone, and it says why, when age does not tell', () => {
    expect(peopleOf(['Äldre'], 100, [])).toEqual({ people: 100, counts: 'alla åldrar, för att källan inte har ålder' });
    expect(peopleOf(['Äldre', 'Kroniskt sjuka'], 100, byYear).counts).toBe(
      'alla åldrar, för att målgruppen Kroniskt sjuka inte är en ålder',
    );
    expect(peopleOf(['Nyanlända'], 100, byYear).people).toBe(100);
    const fiveYears = [{ from: 15, to: 19, people: 7 }];
    expect(peopleOf(['Barn och unga'], 7, fiveYears)).toMatchObject({
      people: 7,
      counts: expect.stringContaining('delar'),
    });
  });

  it('are never more than everyone, and no fewer with one målgrupp more', () => {
    const groups = fc.subarray(['Barn och unga', 'Unga vuxna', 'Vuxna', 'Äldre']);
    fc.assert(
      fc.property(groups, groups, (some, more) => {
        const { people } = peopleOf(some, everyone, byYear);
        expect(people).toBeLessThanOrEqual(everyone);
        if (some.length > 0)
          expect(peopleOf([...some, ...more], everyone, byYear).people).toBeGreaterThanOrEqual(people);
      }),
    );
    expect(peopleOf(['Barn och unga', 'Unga vuxna', 'Vuxna', 'Äldre'], everyone, byYear).people).toBe(everyone);
  });
});

describe('the name of an age group', () => {
  it('is read as its first and last year', () => {
    expect(agesOfGroup('0-4')).toEqual({ from: 0, to: 4 });
    expect(agesOfGroup('85+')).toEqual({ from: 85, to: 120 });
    expect(agesOfGroup('17')).toBeNull();
    expect(agesOfGroup('total')).toBeNull();
  });
});
