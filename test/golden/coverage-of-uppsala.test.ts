import { areaGeometries, byPrecedence, coverageAnswer, pointInside, straightLineCost } from '@halsouppdrag/geo';
import { describe, expect, it } from 'vitest';
import { committedPackage } from './committed-package.ts';

const { population, region, topology, vardenheter, areas } = committedPackage();
const limits = [5, 10, 20, 30];

/**
 * How near the people of Uppsala län have to an open vårdcentral or närmottagning, 1.3 times the great circle. Reviewed
 * against a program of its own (haversine over every pair, in another language): the same to the person.
 */
describe('the coverage of Uppsala län', () => {
  const people = new Map<string, number>();
  for (const { areaId, year, population: count } of population) {
    if (year === region.populationYear) people.set(areaId, (people.get(areaId) ?? 0) + count);
  }
  const parentOf = new Map(areas.map(({ id, parentId }) => [id as string, parentId]));
  const kommunOf = (id: string) => parentOf.get(parentOf.get(id) ?? '') ?? '';
  const points = [...areaGeometries(topology, 'deso')].map(([areaId, geometry]) => ({
    areaId,
    position: pointInside(geometry),
    population: people.get(areaId) ?? 0,
    withinAreas: [kommunOf(areaId)],
    index: null,
    settlement: null,
  }));
  const units = vardenheter.filter(
    ({ kind, status }) => status === 'oppen' && (kind === 'vardcentral' || kind === 'narmottagning'),
  );
  const answer = coverageAnswer({ points, units: byPrecedence(units), limits, travel: straightLineCost(1.3) });

  it('is what it was found to be, as a whole', () => {
    expect(units).toHaveLength(30);
    expect(answer.total).toMatchObject({ population: 400_682, within: [294_163, 328_197, 386_271, 399_677] });
    expect(answer.uncovered).toBe(1005);
    expect(answer.total.mean).toBeCloseTo(4.734634, 6);
    expect(answer.total.median).toBeCloseTo(1.718791, 6);
    expect(answer.total.p90).toBeCloseTo(13.989463, 6);
  });

  it('is what it was found to be in each kommun', () => {
    expect(answer.areas.map(({ areaId, population: all, within }) => [areaId, all, ...within])).toEqual([
      ['kommun:0305', 22_765, 19_940, 19_940, 22_765, 22_765],
      ['kommun:0319', 9625, 6394, 6394, 9625, 9625],
      ['kommun:0330', 20_133, 12_474, 18_897, 20_133, 20_133],
      ['kommun:0331', 14_421, 5986, 9389, 14_421, 14_421],
      ['kommun:0360', 21_406, 6456, 6456, 15_672, 20_401],
      ['kommun:0380', 242_140, 206_000, 226_888, 239_200, 242_140],
      ['kommun:0381', 47_848, 26_361, 28_548, 42_111, 47_848],
      ['kommun:0382', 22_344, 10_552, 11_685, 22_344, 22_344],
    ]);
  });
});
