import { existsSync, readFileSync } from 'node:fs';
import {
  type AreaGeometry,
  type CoveragePoint,
  coverageAnswer,
  partsWithin,
  pointInside,
  straightLineCost,
  type UnitPoint,
  weightedAreas,
} from '@halsouppdrag/geo';
import { area, bbox, circle, distance, feature, featureCollection, intersect } from '@turf/turf';
import type { BenchResult, BenchRow } from './bench-row.ts';
import { medianTimes } from './median-times.ts';
import { scatteredPositions } from './scattered-positions.ts';

const shared = new URL('../../../shared/data/', import.meta.url);
const files = {
  areas: 'se-regso2018/regso2018_sweden_4326.geojson',
  population: 'se-regso-population/scb_000005FF_TAB5899_regso_2022.jsonstat2.json',
} as const;
/** These three cross themselves in the source, where Turf and we rightly differ on what is inside. */
const crossed = new Set(['1293R024', '2514R006', '0181R009']);
const unitCount = 1200;

interface NationalArea {
  readonly code: string;
  readonly geometry: AreaGeometry;
  readonly population: number;
}

/** All of Sweden: how many have near, and sharing people out by area, both against Turf in the same run. */
export function benchNational(): BenchResult {
  if (!Object.values(files).every((file) => existsSync(new URL(file, shared)))) {
    console.log('National rows left out: SCB’s 3 363 RegSO are not in ../shared/data.');
    return { rows: [], mismatches: [] };
  }
  const country = nationalAreas();
  const results = [nationalCoverage(country), catchmentsOnRegso(country), catchmentOnSmallCells()];
  return {
    rows: results.flatMap(({ rows }) => rows),
    mismatches: results.flatMap(({ mismatches }) => mismatches),
  };
}

function nationalCoverage(country: readonly NationalArea[]): BenchResult {
  const points = country.map(
    ({ code, geometry, population }): CoveragePoint => ({
      areaId: `regso:${code}`,
      position: pointInside(geometry),
      population,
      withinAreas: [`kommun:${code.slice(0, 4)}`],
      index: (population % 5) + 1,
      settlement: null,
    }),
  );
  // Among the people, as care is: at every third place there are.
  const units = Array.from({ length: unitCount }, (_, k): UnitPoint => {
    const [lon, lat] = points[(k * 7919) % points.length]?.position ?? [0, 0];
    return { id: `unit-${String(k).padStart(4, '0')}`, position: [lon + (k % 10) / 500, lat + (k % 7) / 500] };
  });
  const question = { points, units, limits: [5, 10, 20, 30] };
  const ours = () => coverageAnswer({ ...question, travel: straightLineCost(1) });
  const some = points.slice(0, 100);
  const peer = () =>
    some.map(({ position }) => {
      let least = Number.POSITIVE_INFINITY;
      for (const unit of units) least = Math.min(least, distance([...position], [...unit.position]));
      return least;
    });
  const times = medianTimes(7, { ours, peer });
  const { total, uncovered, units: held } = ours();
  const sum = held.reduce((people, { population }) => people + population, uncovered);
  const turfs = peer();
  const own = straightLineCost(1).least(
    some.map(({ position }) => position),
    units.map(({ position }) => position),
  ).cost;
  const isSame = turfs.every((km, i) => Math.abs(km - (own[i] as number)) < 1e-6);
  return {
    rows: [
      {
        workload: `coverage, Sweden: ${country.length} RegSO × ${unitCount} units`,
        oursMs: times.ours,
        peer: '@turf/distance, nearest only (100 areas, scaled)',
        peerMs: (times.peer * points.length) / some.length,
        note: `bound 60; ${total.population.toLocaleString('en')} people, all once`,
      },
    ],
    mismatches: [
      ...(sum === total.population && sum === 10_521_556 ? [] : [`national coverage counts ${sum} people`]),
      ...(isSame ? [] : ['national coverage measures other distances than Turf']),
    ],
  };
}

function catchmentsOnRegso(country: readonly NationalArea[]): BenchResult {
  const whole = country.filter(({ code }) => !crossed.has(code));
  const positions = scatteredPositions(60, 11);
  const catchments = Array.from({ length: 60 }, (_, k): AreaGeometry => {
    const center = [positions[2 * k] as number, positions[2 * k + 1] as number];
    return circle(center, 20 + k, { steps: 128 }).geometry;
  });
  const geometries = whole.map(({ geometry }) => geometry);
  const laidOut = weightedAreas(geometries);
  const ours = () => catchments.map((one) => partsWithin(laidOut, one));
  const sample = catchments.filter((_, k) => k % 30 === 7);
  const boxes = geometries.map((one) => bbox(one));
  const peer = () => sample.map((one) => withTurf(geometries, boxes, one));
  const times = medianTimes(1, { ours, peer });
  const layOut = medianTimes(3, { ours: () => weightedAreas(geometries) });
  const worst = worstDifference(
    sample.map((one) => partsWithin(laidOut, one)),
    peer(),
    laidOut.squareMetres,
  );
  return compared({
    workload: `areal weighting, 60 catchments onto ${whole.length} RegSO`,
    oursMs: times.ours,
    peerMs: (times.peer * catchments.length) / sample.length,
    peer: `turf.intersect behind a box index (${sample.length} catchments, scaled)`,
    bound: 300,
    worst,
    more: `; laying the areas out once ${layOut.ours.toFixed(0)} ms`,
  });
}

function catchmentOnSmallCells(): BenchResult {
  const cells = Array.from({ length: 6000 }, (_, k): AreaGeometry => {
    const west = 16.5 + (k % 100) * 0.02;
    const south = 59.5 + Math.floor(k / 100) * 0.01;
    // Borders with corners of their own, a little askew, as small areas have.
    return {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [west + 0.011, south + 0.001],
          [west + 0.02, south],
          [west + 0.019, south + 0.005],
          [west + 0.02, south + 0.01],
          [west + 0.009, south + 0.011],
          [west, south + 0.01],
          [west - 0.001, south + 0.005],
          [west, south],
        ],
      ],
    };
  });
  const corners = Array.from({ length: 2000 }, (_, k): [number, number] => {
    const angle = (2 * Math.PI * k) / 2000;
    const reach = 1 + 0.2 * Math.sin(9 * angle) + 0.02 * Math.sin(310 * angle);
    return [17.5 + 0.7 * reach * Math.cos(angle), 59.8 + 0.2 * reach * Math.sin(angle)];
  });
  const catchment: AreaGeometry = { type: 'Polygon', coordinates: [[...corners, corners[0] as [number, number]]] };
  const laidOut = weightedAreas(cells);
  const every = 20;
  const sample = cells.filter((_, k) => k % every === 0);
  const boxes = sample.map((one) => bbox(one));
  const ours = () => partsWithin(laidOut, catchment);
  const peer = () => withTurf(sample, boxes, catchment);
  const times = medianTimes(3, { ours, peer });
  const laidOutSample = weightedAreas(sample);
  const worst = worstDifference([partsWithin(laidOutSample, catchment)], [peer()], laidOutSample.squareMetres);
  return compared({
    workload: 'areal weighting, one catchment of 2000 corners onto 6000 small areas',
    oursMs: times.ours,
    peerMs: times.peer * every,
    peer: `turf.intersect behind a box index (every ${every}th, scaled)`,
    bound: 40,
    worst,
    more: '',
  });
}

function withTurf(geometries: readonly AreaGeometry[], boxes: readonly number[][], outline: AreaGeometry) {
  const box = bbox(outline);
  return geometries.map((one, at) => {
    const [west, south, east, north] = boxes[at] as [number, number, number, number];
    if (west > box[2] || east < box[0] || south > box[3] || north < box[1]) return 0;
    const shared = intersect(featureCollection([feature(one), feature(outline)]));
    return shared === null ? 0 : area(shared);
  });
}

/** The largest difference as a share of the area it is in. */
function worstDifference(
  ours: readonly (readonly { at: number; squareMetres: number }[])[],
  turfs: readonly (readonly number[])[],
  whole: Float64Array,
): number {
  let worst = 0;
  for (const [k, parts] of ours.entries()) {
    const own = new Float64Array(whole.length);
    for (const { at, squareMetres } of parts) own[at] = squareMetres;
    for (const [at, squareMetres] of (turfs[k] ?? []).entries()) {
      worst = Math.max(worst, Math.abs(squareMetres - (own[at] as number)) / (whole[at] as number));
    }
  }
  return worst;
}

function compared(row: Omit<BenchRow, 'note'> & { bound: number; worst: number; more: string }): BenchResult {
  const { bound, worst, more, ...times } = row;
  return {
    rows: [{ ...times, note: `bound ${bound}; differs from Turf by ${worst.toExponential(1)} at most${more}` }],
    mismatches: worst <= 1e-9 ? [] : [`${row.workload}: differs from Turf by ${worst}`],
  };
}

function nationalAreas(): NationalArea[] {
  const population = JSON.parse(readFileSync(new URL(files.population, shared), 'utf8')) as {
    id: string[];
    size: number[];
    dimension: Record<string, { category: { index: Record<string, number>; label: Record<string, string> } }>;
    value: number[];
  };
  const [, , sexes = 1] = population.size;
  const sexIndex = population.dimension['Kon']?.category.index ?? {};
  const parts = Object.entries(population.dimension['Kon']?.category.label ?? {})
    .filter(([, label]) => label !== 'totalt')
    .map(([code]) => sexIndex[code] ?? 0);
  const rowOf = population.dimension['Region']?.category.index ?? {};
  const areas = JSON.parse(readFileSync(new URL(files.areas, shared), 'utf8')) as {
    features: { properties: Record<string, string>; geometry: AreaGeometry }[];
  };
  return areas.features.map(({ properties, geometry }) => {
    const code = properties['regso_kod'] ?? '';
    const row = rowOf[code] ?? 0;
    return {
      code,
      geometry,
      population: parts.reduce((sum, sex) => sum + (population.value[row * sexes + sex] ?? 0), 0),
    };
  });
}
