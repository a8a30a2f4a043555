import { describe, expect, it } from 'vitest';
import { areaTree } from '../../db/area-tree.ts';
import type { RegionData } from '../../db/region-data.ts';
import { coveragePoints } from './coverage-points.ts';

const region = (): RegionData =>
  ({
    tree: areaTree([]),
    populationPoints: [{ areaId: 'deso:0360A0010', position: [17, 60], population: 3 }],
    populationBySex: new Map(),
    populationByAge: new Map(),
  }) as unknown as RegionData;
const index = (value: number) => ({
  sourceId: 'prov',
  year: 2022,
  mark: null,
  of: new Map([['regso:0360R001', value]]),
});

describe('the points people are counted at', () => {
  it('are worked out once for a region and an index, and anew when either is another', () => {
    const data = region();
    const points = coveragePoints(data, index(2));
    expect(coveragePoints(data, index(2))).toBe(points);
    expect(coveragePoints(data, index(3))).not.toBe(points);
    expect(coveragePoints(region(), index(3))).not.toBe(points);
    expect(coveragePoints(data, index(3))).toEqual(points);
  });
});
