import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Goal, goalKinds, goalValueFault } from './goal.ts';
import { goalId } from './testing/arbitrary-insats.ts';

const goal = (given: object = {}) => Goal.safeParse({ id: goalId, text: 'Fler rör sig', kind: 'count', ...given });
const wrong = (given: object) => goal(given).error?.issues.map(({ path }) => path.join('.'));

describe('a value of a goal', () => {
  it('may be missing, whatever the kind', () => {
    for (const kind of goalKinds) expect(goalValueFault(kind, null)).toBeNull();
  });

  it('is ja or nej, no fewer than zero, or from 0 to 100', () => {
    fc.assert(
      fc.property(fc.double({ min: -1000, max: 1000, noNaN: true }), (value) => {
        expect(goalValueFault('yesNo', value) === null).toBe(value === 0 || value === 1);
        expect(goalValueFault('count', value) === null).toBe(value >= 0);
        expect(goalValueFault('percent', value) === null).toBe(value >= 0 && value <= 100);
      }),
    );
  });
});

describe('a goal', () => {
  it('is a text and a kind; the rest can wait', () => {
    expect(goal().data).toMatchObject({ countsPeople: false, unit: '', baseline: null, target: null });
  });

  it('is refused with values of another kind', () => {
    expect(wrong({ kind: 'percent', baseline: 101, target: -1 })).toEqual(['baseline', 'target']);
    expect(wrong({ kind: 'yesNo', target: 2 })).toEqual(['target']);
    expect(wrong({ baseline: Number.NaN })).toEqual(['baseline']);
    expect(wrong({ target: Number.POSITIVE_INFINITY })).toEqual(['target']);
  });

  it('counts people only when it counts', () => {
    expect(goal({ countsPeople: true }).success).toBe(true);
    for (const kind of ['yesNo', 'percent']) expect(wrong({ kind, countsPeople: true })).toEqual(['countsPeople']);
  });
});
