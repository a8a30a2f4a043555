import { candidateGrid, type Extent } from './candidate-grid.ts';
import { metresOfSquaredChord, unitVectors } from './great-circle.ts';

/** For each point the index of its nearest unit (−1 without units) and the metres to it (Infinity without units). */
export interface NearestUnits {
  readonly unit: Int32Array;
  readonly metres: Float64Array;
}

/** Below so many points a cell, making the cell costs more than its short list saves. */
const pointsPerCell = 12;
/** So many cells a unit leave most cells with a single candidate; more only spread the lists over more memory. */
const cellsPerUnit = 128;

/**
 * The nearest unit of each point by great circle, exactly: the same answer as trying every unit, ties to the smaller
 * index. Both inputs are lon, lat interleaved in degrees. Right anywhere on Earth, over the antimeridian and the poles.
 * Throws on a position that is not on the Earth.
 */
export function nearestUnits(points: Float64Array, units: Float64Array): NearestUnits {
  const count = points.length / 2;
  const vectors = unitVectors(units);
  const pointVectors = unitVectors(points);
  const unit = new Int32Array(count).fill(-1);
  const metres = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  if (units.length === 0 || count === 0) return { unit, metres };

  const extent = extentOf(points);
  const grid = candidateGrid(vectors, extent, Math.min(count / pointsPerCell, (units.length / 2) * cellsPerUnit));
  const { columns, rows, starts, units: candidates } = grid;
  const columnsPerDegree = columns / (extent.east - extent.west || 1);
  const rowsPerDegree = rows / (extent.north - extent.south || 1);

  for (let i = 0; i < count; i++) {
    // The clamp is for the eastern and northern edge, which would fall one cell outside.
    const column = Math.min(columns - 1, ((points[2 * i] as number) - extent.west) * columnsPerDegree) | 0;
    const row = Math.min(rows - 1, ((points[2 * i + 1] as number) - extent.south) * rowsPerDegree) | 0;
    const cell = row * columns + column;
    const x = pointVectors[3 * i] as number;
    const y = pointVectors[3 * i + 1] as number;
    const z = pointVectors[3 * i + 2] as number;
    const to = starts[cell + 1] as number;
    let least = Number.POSITIVE_INFINITY;
    let nearest = -1;
    for (let k = starts[cell] as number; k < to; k++) {
      const candidate = candidates[k] as number;
      const dx = x - (vectors[3 * candidate] as number);
      const dy = y - (vectors[3 * candidate + 1] as number);
      const dz = z - (vectors[3 * candidate + 2] as number);
      const squared = dx * dx + dy * dy + dz * dz;
      if (squared < least) {
        least = squared;
        nearest = candidate;
      }
    }
    unit[i] = nearest;
    metres[i] = metresOfSquaredChord(least);
  }
  return { unit, metres };
}

function extentOf(points: Float64Array): Extent {
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < points.length; i += 2) {
    const lon = points[i] as number;
    const lat = points[i + 1] as number;
    if (lon < west) west = lon;
    if (lon > east) east = lon;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  return { west, south, east, north };
}
