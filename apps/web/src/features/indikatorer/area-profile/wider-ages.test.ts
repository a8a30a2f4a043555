import { describe, expect, it } from 'vitest';
import { widerAges } from './wider-ages.ts';

const years = [...Array.from({ length: 100 }, (_, age) => String(age)), '100+'];
const people = years.map((ageGroup) => ({ ageGroup, women: 2, men: 3 }));

describe('single years of age', () => {
  it('are put together by five up to 79 and nobody is lost', () => {
    const wider = widerAges(people);
    expect(wider.map(({ ageGroup }) => ageGroup)).toHaveLength(17);
    expect(wider[0]).toEqual({ ageGroup: '0-4', women: 10, men: 15 });
    expect(wider.at(-1)).toEqual({ ageGroup: '80+', women: 42, men: 63 });
    expect(wider.reduce((sum, { women }) => sum + Number(women), 0)).toBe(202);
  });

  it('hide in five what is hidden in one, and count nothing that is missing', () => {
    const some = people.map((one, age) => ({
      ...one,
      women: age === 7 ? ('..' as const) : 2,
      men: age === 12 ? null : 3,
    }));
    expect(widerAges(some).slice(0, 4)).toEqual([
      { ageGroup: '0-4', women: 10, men: 15 },
      { ageGroup: '5-9', women: '..', men: 15 },
      { ageGroup: '10-14', women: 10, men: null },
      { ageGroup: '15-19', women: 10, men: 15 },
    ]);
  });

  it('stay as they are where they have room, or lie across the five', () => {
    const few = people.slice(0, 17);
    expect(widerAges(few)).toBe(few);
    const across = people.map((one, age) => (age === 4 ? { ...one, ageGroup: '4-6' } : one));
    expect(widerAges(across)).toBe(across);
    const open = people.map((one, age) => (age === 60 ? { ...one, ageGroup: '60+' } : one));
    expect(widerAges(open)).toBe(open);
  });
});
