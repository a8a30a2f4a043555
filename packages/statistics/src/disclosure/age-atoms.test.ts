import { describe, expect, it } from 'vitest';
import { ageAtoms } from './age-atoms.ts';

describe('the finest ages', () => {
  it('are the groups themselves and all ages, where they do not overlap', () => {
    expect(ageAtoms([null, '0-15', '16-84', '85+'])).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
  });

  it('divide groups that overlap', () => {
    // 16–29, 30–64 and 65–84.
    expect(ageAtoms(['16-64', '16-29', '30-84', null])).toEqual([
      [0, 1, 3],
      [2, 3],
      [0, 2, 3],
    ]);
  });

  it('take a group of another name as one of its own, and one age as one year', () => {
    expect(ageAtoms(['skolbarn', '7'])).toEqual([[1], [0]]);
  });

  it('are one where there are no groups', () => {
    expect(ageAtoms([null])).toEqual([[0]]);
  });
});
