/** A piece of the lon/lat plane in degrees. */
export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/**
 * A grid over an extent where each cell holds every unit that can be nearest to some point in it.
 * Cell `row * columns + column`, counted from the south-west, holds `units[starts[cell] … starts[cell + 1])`, rising.
 */
export interface CandidateGrid {
  readonly columns: number;
  readonly rows: number;
  readonly starts: Int32Array;
  readonly units: Int32Array;
}

/**
 * Room for rounding when two squared chords are compared: each carries an error of a few 1e-16, so a unit is only
 * ruled out when it loses by far more than that. Otherwise a tie could be decided by the grid and not by the index.
 */
const roundingSlack = 1e-13;

const radiansPerDegree = Math.PI / 180;

/**
 * The grid for `vectors` (unit vectors, x, y, z interleaved) over `extent`, with at most `maxCells` cells.
 *
 * It starts as one cell that holds every unit and is halved level by level, each child sorting out of its parent's
 * short list only, so that the whole costs about twice its last level and not cells × units.
 */
export function candidateGrid(vectors: Float64Array, extent: Extent, maxCells: number): CandidateGrid {
  const count = vectors.length / 3;
  let grid: CandidateGrid = {
    columns: 1,
    rows: 1,
    starts: Int32Array.of(0, count),
    units: Int32Array.from({ length: count }, (_, i) => i),
  };
  const middle = ((extent.south + extent.north) / 2) * radiansPerDegree;
  const width = (extent.east - extent.west) * Math.cos(middle);
  const height = extent.north - extent.south;
  while (2 * grid.columns * grid.rows <= maxCells) {
    grid = halved(grid, vectors, extent, width / grid.columns > height / grid.rows);
  }
  return grid;
}

/** The grid with every cell cut in two, across its columns or across its rows. */
function halved(parent: CandidateGrid, vectors: Float64Array, extent: Extent, acrossColumns: boolean): CandidateGrid {
  const columns = acrossColumns ? parent.columns * 2 : parent.columns;
  const rows = acrossColumns ? parent.rows : parent.rows * 2;
  const starts = new Int32Array(columns * rows + 1);
  const units = new Int32Array(parent.units.length * 2);
  const lonStep = ((extent.east - extent.west) / columns) * radiansPerDegree;
  const latStep = ((extent.north - extent.south) / rows) * radiansPerDegree;
  const cosLon = new Float64Array(columns);
  const sinLon = new Float64Array(columns);
  for (let column = 0; column < columns; column++) {
    const lon = extent.west * radiansPerDegree + (column + 0.5) * lonStep;
    cosLon[column] = Math.cos(lon);
    sinLon[column] = Math.sin(lon);
  }
  let used = 0;
  for (let row = 0; row < rows; row++) {
    const lat = extent.south * radiansPerDegree + (row + 0.5) * latStep;
    const cosLat = Math.cos(lat);
    const z = Math.sin(lat);
    const radius = cellRadius(lat, lonStep, latStep);
    const parentRow = acrossColumns ? row : row >> 1;
    for (let column = 0; column < columns; column++) {
      const parentCell = parentRow * parent.columns + (acrossColumns ? column >> 1 : column);
      const x = cosLat * (cosLon[column] as number);
      const y = cosLat * (sinLon[column] as number);
      used = keepCandidates(parent, parentCell, vectors, x, y, z, radius, units, used);
      starts[row * columns + column + 1] = used;
    }
  }
  return { columns, rows, starts, units: units.slice(0, used) };
}

/**
 * The longest chord from the centre of a cell to any point in it, by the haversine: both of its terms are taken at
 * their largest in the cell, so this is never too short, also at a pole and for a cell that spans half the Earth.
 */
function cellRadius(lat: number, lonStep: number, latStep: number): number {
  const towardsEquator = Math.max(0, Math.abs(lat) - latStep / 2);
  const northSouth = Math.sin(latStep / 4);
  const eastWest = Math.sin(Math.min(lonStep / 4, Math.PI / 2));
  const haversine = northSouth * northSouth + Math.cos(lat) * Math.cos(towardsEquator) * eastWest * eastWest;
  // Padded, because a point on a cell's edge may be put in its neighbour by rounding.
  return 2 * Math.sqrt(haversine) * (1 + 1e-9) + 1e-12;
}

/**
 * Writes to `target` from `used` on the units of `parentCell` that may be nearest to some point within `radius` of
 * the centre (x, y, z), and returns where the next list begins.
 *
 * With w the unit nearest to the centre c, a unit u loses to w in the whole ball when |u − c|² − |w − c|² exceeds
 * 2 · radius · |u − w|, because moving p away from c changes |u − p|² − |w − p|² by 2 (p − c)·(w − u) at most.
 */
function keepCandidates(
  parent: CandidateGrid,
  parentCell: number,
  vectors: Float64Array,
  x: number,
  y: number,
  z: number,
  radius: number,
  target: Int32Array,
  used: number,
): number {
  const from = parent.starts[parentCell] as number;
  const to = parent.starts[parentCell + 1] as number;
  let least = Number.POSITIVE_INFINITY;
  let winner = -1;
  for (let k = from; k < to; k++) {
    const unit = parent.units[k] as number;
    const squared = squaredChord(vectors, unit, x, y, z);
    if (squared < least) {
      least = squared;
      winner = unit;
    }
  }
  const wx = vectors[3 * winner] as number;
  const wy = vectors[3 * winner + 1] as number;
  const wz = vectors[3 * winner + 2] as number;
  let next = used;
  for (let k = from; k < to; k++) {
    const unit = parent.units[k] as number;
    const apart = squaredChord(vectors, unit, wx, wy, wz);
    const behind = squaredChord(vectors, unit, x, y, z) - least - roundingSlack;
    const loses = behind > 0 && behind * behind > 4 * radius * radius * apart;
    // A later unit on the very spot of the winner can only tie with it, and a tie goes to the smaller index.
    const doubled = apart === 0 && unit > winner;
    if (!(loses || doubled)) target[next++] = unit;
  }
  return next;
}

function squaredChord(vectors: Float64Array, unit: number, x: number, y: number, z: number): number {
  const dx = (vectors[3 * unit] as number) - x;
  const dy = (vectors[3 * unit + 1] as number) - y;
  const dz = (vectors[3 * unit + 2] as number) - z;
  return dx * dx + dy * dy + dz * dz;
}
