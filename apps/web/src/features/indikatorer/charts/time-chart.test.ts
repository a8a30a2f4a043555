import type { IndicatorOverTime } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { runsOf, yearsOf } from './time-chart.ts';

const point = (
  year: number,
  value: number | null,
  benchmark: number | null = null,
): IndicatorOverTime['points'][number] => ({
  year,
  value,
  missing: value === null ? 'missing' : null,
  areaVersion: null,
  count: null,
  denominator: null,
  interval: null,
  responseRate: null,
  significance: 'notComparable',
  notComparable: 'noInterval',
  benchmark: benchmark === null ? null : { value: benchmark, interval: null },
});

describe('figures over time', () => {
  it('break off where a year has none, instead of being drawn over it', () => {
    const points = [point(2016, 1), point(2018, null), point(2020, 3), point(2022, 4)];
    expect(runsOf(points, [2016, 2018, 2020, 2022]).map((run) => run.map(({ year }) => year))).toEqual([
      [2016],
      [2020, 2022],
    ]);
  });

  it('break off at a year that only another area has', () => {
    expect(runsOf([point(2016, 1), point(2020, 2)], [2016, 2018, 2020])).toHaveLength(2);
  });

  it('reach over all years with anything to show', () => {
    const series = [
      { name: 'A', points: [point(2020, 1), point(2022, null), point(2024, null, 5)] },
      { name: 'B', points: [point(2018, 2)] },
    ];
    expect(yearsOf(series)).toEqual([2018, 2020, 2024]);
  });
});
