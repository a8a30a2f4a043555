import { describe, expect, it } from 'vitest';
import { scatterPoints } from './scatter-chart.ts';

const figure = (value: number | null) => ({
  value,
  missing: value === null ? ('hidden' as const) : null,
  interval: null,
});

describe('two indicators of the same areas', () => {
  it('show those with both figures, zero too, the largest first', () => {
    const points = [
      { areaId: 'kommun:0319', population: 9000, x: figure(0), y: figure(3) },
      { areaId: 'kommun:0360', population: 21_000, x: figure(1), y: figure(2) },
      { areaId: 'kommun:0331', population: 14_000, x: figure(null), y: figure(2) },
    ];
    expect(scatterPoints(points).map(({ areaId, x }) => [areaId, x])).toEqual([
      ['kommun:0360', 1],
      ['kommun:0319', 0],
    ]);
  });
});
