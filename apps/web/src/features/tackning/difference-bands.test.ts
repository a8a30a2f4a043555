import { describe, expect, it } from 'vitest';
import { differenceBand, differenceColours, differenceEnds, differenceOf } from './difference-bands.ts';

describe('the difference between two situations', () => {
  it('is nearer when it costs less, and without end where a way comes or goes', () => {
    expect([differenceOf(5, 3), differenceOf(3, 5), differenceOf(null, null)]).toEqual([-2, 2, null]);
    expect([differenceOf(null, 3), differenceOf(3, null)]).toEqual([-Infinity, Infinity]);
  });

  it('has a colour the farther from the middle the larger it is, the same to both sides', () => {
    const differences = [-Infinity, -7, -5, -3, -1, -0.5, -0.04, 0, null, 0.04, 0.5, 1, 3, 5, 7, Infinity];
    expect(differences.map(differenceBand)).toEqual([0, 0, 0, 1, 1, 2, 3, 3, 3, 3, 4, 5, 5, 6, 6, 6]);
    expect(differenceEnds).toHaveLength(differenceColours.length);
  });
});
