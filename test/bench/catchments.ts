import { catchmentShapes, catchments } from '@halsouppdrag/geo';
import { area, circle, feature, featureCollection, intersect } from '@turf/turf';
import type { BenchResult } from './bench-row.ts';
import { medianTimes } from './median-times.ts';
import { regionInput } from './region-input.ts';

const bandsKm = [5, 10, 20, 30];

export function benchCatchments(): BenchResult {
  const { label, points, units, outline } = regionInput();
  const [unit] = units;
  if (!unit) throw new Error('There is no unit to cut the outline around.');
  const oneCut = () => intersect(featureCollection([feature(outline), circle([...unit.position], 30, { steps: 180 })]));
  const times = medianTimes(15, {
    sums: () => catchments({ points, units, bandsKm }),
    shapes: () => catchmentShapes({ units, region: outline, bandsKm }),
    oneCut,
  });

  const sums = catchments({ points, units, bandsKm });
  const covered = sums.items.reduce((sum, { population }) => sum + population, 0);
  const shapes = catchmentShapes({ units, region: outline, bandsKm });
  const filled = area(shapes) / area(outline);
  return {
    rows: [
      {
        workload: `catchments, ${label}, ${points.length} × ${units.length} × ${bandsKm.length} bands`,
        oursMs: times.sums,
        peer: null,
        peerMs: null,
        note: `${covered.toLocaleString('en')} + ${sums.uncovered.toLocaleString('en')} uncovered`,
      },
      {
        workload: `catchment shapes, ${label}, ${units.length} units`,
        oursMs: times.shapes,
        peer: '@turf/intersect, one cut only',
        peerMs: times.oneCut,
        note: `${shapes.features.length} shapes need some hundred cuts`,
      },
    ],
    mismatches: [
      ...(covered + sums.uncovered === sums.totalPopulation ? [] : [`${label}: catchments and uncovered do not sum`]),
      ...(Math.abs(filled - 1) < 1e-4 ? [] : [`${label}: the shapes fill ${filled} of the outline`]),
    ],
  };
}
