import { type CoveragePoint, coverageAnswer, scenarioDifference, straightLineCost } from '@halsouppdrag/geo';
import { expect, it } from 'vitest';
import { coverageFinder } from './coverage-finder.ts';
import { pointColumns, pointsOfColumns } from './point-columns.ts';

/** Base areas of two points each; those of the first know their people by sex and age. */
function points(shift: number): CoveragePoint[] {
  return Array.from({ length: 12 }, (_, i): CoveragePoint => {
    const area = i >> 1;
    return {
      areaId: `deso:${area}`,
      position: [17 + i / 10, 60 + shift],
      population: 10 * (i + 1),
      withinAreas: [`regso:${area >> 1}`, 'kommun:1'],
      index: area === 5 ? null : (area % 5) + 1,
      settlement: area % 2 === 0 ? 'town' : null,
      bySex:
        area > 3
          ? undefined
          : [
              { sex: 'women', population: 4 * (i + 1) },
              { sex: 'men', population: 6 * (i + 1) },
            ],
      byAge:
        area > 3
          ? undefined
          : [
              { from: 0, to: 64, people: 7 * (i + 1) },
              { from: 65, to: 120, people: 3 * (i + 1) },
            ],
    };
  });
}
const units = [
  { id: 'a', position: [17.1, 60.05] as [number, number] },
  { id: 'b', position: [17.9, 60.4] as [number, number] },
];
const limits = [5, 20];
const travel = { kind: 'straightLine', detourFactor: 1.3 } as const;

it('tells a thread of points as columns, and they are the same there', () => {
  const all = points(0);
  expect(pointsOfColumns(structuredClone(pointColumns(all)))).toEqual(all);
});

it('finds what is found here, of the points that are asked about, also when these have become others', async () => {
  const { coverage, difference } = coverageFinder();
  const [first, later] = [points(0), points(0.3)];
  for (const all of [first, later, first]) {
    for (const within of [null, new Set(['deso:1', 'deso:2'])]) {
      const asked = all.filter(({ areaId }) => within?.has(areaId) ?? true);
      const cost = straightLineCost(travel.detourFactor);
      expect(await coverage(all, { within, units, limits, travel })).toEqual(
        coverageAnswer({ points: asked, units, limits, travel: cost }),
      );
      const [before, after] = [units, units.slice(1)];
      expect(await difference(all, { within, before, after, limits, near: 5, travel })).toEqual(
        scenarioDifference({ points: asked, before, after, limits, near: 5, travel: cost }),
      );
    }
  }
});

it('answers those who ask of other points at the same time', async () => {
  const { coverage } = coverageFinder();
  const all = Array.from({ length: 6 }, (_, k) => points(k / 10));
  const answers = await Promise.all(all.map((some) => coverage(some, { within: null, units, limits, travel })));
  const cost = straightLineCost(travel.detourFactor);
  expect(answers).toEqual(all.map((some) => coverageAnswer({ points: some, units, limits, travel: cost })));
});
