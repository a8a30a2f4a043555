import type { Position } from '@halsouppdrag/domain';

/** Mean radius of the Earth in metres, (2a + b) / 3. Source: IUGG, GRS 80 (Moritz 2000). Turf uses the same. */
export const earthRadiusMetres = 6371008.8;

const radiansPerDegree = Math.PI / 180;

/**
 * Writes the unit vectors (x, y, z interleaved) of positions given as lon, lat interleaved in degrees.
 * Throws on a coordinate that is not finite or a latitude beyond a pole: no nearest unit could be right for it.
 */
export function unitVectors(positions: Float64Array): Float64Array {
  if (positions.length % 2 !== 0) throw new RangeError('Positions are pairs of lon and lat.');
  const count = positions.length / 2;
  const vectors = new Float64Array(3 * count);
  for (let i = 0; i < count; i++) {
    const lon = positions[2 * i] as number;
    const lat = positions[2 * i + 1] as number;
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`Position ${i} is not on the Earth: ${lon}, ${lat}.`);
    }
    const lambda = lon * radiansPerDegree;
    const phi = lat * radiansPerDegree;
    const cosPhi = Math.cos(phi);
    vectors[3 * i] = cosPhi * Math.cos(lambda);
    vectors[3 * i + 1] = cosPhi * Math.sin(lambda);
    vectors[3 * i + 2] = Math.sin(phi);
  }
  return vectors;
}

/**
 * Great-circle metres for the squared length of the straight chord between two unit vectors.
 *
 * The chord keeps its precision where the dot product loses it: two points a metre apart differ from parallel only
 * in the fourteenth decimal of the cosine. Near the antipode it is the chord that is blunt, at most some decimetres.
 */
export function metresOfSquaredChord(squaredChord: number): number {
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(squaredChord) / 2));
}

/** Great-circle distance in metres on a sphere of the Earth's mean radius. Equal to what `nearestUnits` measures. */
export function greatCircleMetres(a: Position, b: Position): number {
  const v = unitVectors(Float64Array.of(a[0], a[1], b[0], b[1]));
  const dx = (v[0] as number) - (v[3] as number);
  const dy = (v[1] as number) - (v[4] as number);
  const dz = (v[2] as number) - (v[5] as number);
  return metresOfSquaredChord(dx * dx + dy * dy + dz * dz);
}
