import type { AreaVersionCheck } from '@halsouppdrag/domain';
import { expect, it } from 'vitest';
import { checkAreas } from './check-areas.ts';

type Corner = readonly [number, number];

const square = (west: number, east: number): Corner[] => [
  [west, 60],
  [east, 60],
  [east, 60.1],
  [west, 60.1],
];
const north = square(17, 17.3);
const south = square(17.3, 17.6);

/** Two areas, each of one ring. */
function check(one: readonly Corner[], other: readonly Corner[]): AreaVersionCheck {
  const features = [one, other].map((ring, at) => ({
    type: 'Feature',
    properties: [
      { code: 'VC1', name: 'Norra' },
      { code: 'VC2', name: 'Södra' },
    ][at],
    geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
  }));
  const checked = checkAreas({
    fileName: 'vardcentrum.geojson',
    bytes: new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features })),
    question: {
      ...{ layer: 'vardcentrum', codeColumn: 'code', nameColumn: 'name' },
      ...{ name: 'Vårdcentrum 2026', level: 'lokalsamhalle', leaveOut: false },
    },
    own: { codes: [], bounds: [16, 59, 19, 61] },
    wantsAreas: false,
  });
  if (!checked.ok) throw new Error(checked.complaints[0]?.message);
  return checked.value;
}

it('tells which areas lie over each other, who would be counted twice', () => {
  expect(check(north, south)).toMatchObject({ overlapCount: 0, overlaps: [], crossingCount: 0, crossings: [] });
  const { overlapCount, overlaps } = check(north, square(17.15, 17.6));
  expect([overlapCount, overlaps[0]?.names]).toEqual([1, ['Norra', 'Södra']]);
  expect(overlaps[0]?.share).toBeCloseTo(0.5, 6);
});

it('tells whose border runs through itself and where, and takes the area all the same', () => {
  const bow: Corner[] = [
    [17.1, 60.2],
    [17.3, 60.4],
    [17.3, 60.25],
    [17.15, 60.4],
  ];
  const checked = check(bow, south);
  expect(checked).toMatchObject({ areas: 2, problemCount: 0, crossingCount: 1 });
  expect(checked.crossings).toEqual([
    { name: 'Norra', places: 1, at: [expect.closeTo(17.225, 9), expect.closeTo(60.325, 9)] },
  ]);
});

it('refuses what has no surface to share out: a line there and back, a border whose parts take each other out', () => {
  const line: Corner[] = [
    [17.1, 60.2],
    [17.3, 60.4],
    [17.1, 60.2],
  ];
  const evenBow: Corner[] = [
    [17.1, 60.2],
    [17.3, 60.4],
    [17.3, 60.2],
    [17.1, 60.4],
  ];
  expect(check(evenBow, south)).toMatchObject({ areas: 1, problems: [{ feature: 1 }], crossings: [] });
  const told = check(north, line);
  expect(told).toMatchObject({ areas: 1, problemCount: 1, problems: [{ feature: 2 }] });
  expect(told.problems[0]?.message).toMatch(/^Figur 2 \(Södra\) har ingen yta att räkna med/);
});
