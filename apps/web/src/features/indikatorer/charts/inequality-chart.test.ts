import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBars, slopeLine } from './inequality-chart.ts';

const group = (index: number, people: number, value: number | null) => ({
  ...{ index, people, value, areas: 1, counted: value === null ? 0 : 1 },
  interval: null,
});

describe('groups of index side by side', () => {
  it('are as wide as their shares of the people, in order, those without a figure left out', () => {
    const bars = groupBars([group(1, 100, 30), group(2, 0, null), group(3, 300, 20)]);
    expect(bars.map(({ index, from, to }) => [index, from, to])).toEqual([
      [1, 0, 0.25],
      [3, 0.25, 1],
    ]);
  });

  it('are as wide as each other where nobody knows of how many they are', () => {
    expect(groupBars([group(1, 0, 30), group(2, 0, 10)]).map(({ to }) => to)).toEqual([0.5, 1]);
  });

  it('fill the scale without gap or overlap', () => {
    const groups = fc.array(fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 100 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(groups, (drawn) => {
        const bars = groupBars(drawn.map(([people, value], i) => group(i + 1, people, value)));
        for (const [i, bar] of bars.entries()) expect(bar.from).toBe(bars[i - 1]?.to ?? 0);
        expect(bars.at(-1)?.to).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('the line of the slope', () => {
  it('is as high at the ends as the slope says, and at the mean in the middle', () => {
    const groups = [group(1, 100, 40), group(2, 100, 20)];
    expect(slopeLine({ groups, slope: { value: -40, low: -45, high: -35 } })).toEqual({ worst: 50, best: 10 });
  });

  it('is not drawn where it cannot be said', () => {
    expect(slopeLine({ groups: [group(1, 100, 40)], slope: null })).toBeNull();
  });
});
