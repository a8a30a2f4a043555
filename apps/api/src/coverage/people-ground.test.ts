import { describe, expect, it } from 'vitest';
import { areaTree } from '../db/area-tree.ts';
import type { RegionData } from '../db/region-data.ts';
import { peopleGround } from './people-ground.ts';

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

describe('where people live', () => {
  it('is worked out once for a region and an index, and anew when either is another', () => {
    const data = region();
    const people = peopleGround(data, index(2));
    expect(peopleGround(data, index(2))).toBe(people);
    expect(peopleGround(data, index(3))).not.toBe(people);
    expect(peopleGround(region(), index(3))).not.toBe(people);
    expect(peopleGround(data, index(3)).places).toEqual(people.places);
    expect(peopleGround(data, index(3)).ground.id).not.toBe(people.ground.id);
  });
});
