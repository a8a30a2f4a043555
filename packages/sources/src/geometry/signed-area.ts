import type { Position } from 'geojson';
import type { Shape } from './feature-set.ts';

/**
 * The area of a closed ring in the plane, above zero when it turns counter-clockwise. In the square of the coordinates'
 * unit; counted from the first corner, so that nearby numbers are multiplied.
 */
export function signedArea(ring: readonly Position[]): number {
  const first = ring[0] as Position;
  const x0 = first[0] as number;
  const y0 = first[1] as number;
  let sum = 0;
  for (let k = 1; k + 1 < ring.length; k += 1) {
    const from = ring[k] as Position;
    const to = ring[k + 1] as Position;
    sum +=
      ((from[0] as number) - x0) * ((to[1] as number) - y0) - ((to[0] as number) - x0) * ((from[1] as number) - y0);
  }
  return sum / 2;
}

/** The shape with outer rings counter-clockwise and holes clockwise, as RFC 7946 has them. */
export function rightHanded(shape: Shape): Shape {
  const turned = (rings: Position[][]) =>
    rings.map((ring, k) => (signedArea(ring) < 0 === (k === 0) ? ring.toReversed() : ring));
  if (shape.type === 'Polygon') return { type: 'Polygon', coordinates: turned(shape.coordinates) };
  return shape.type === 'MultiPolygon' ? { type: 'MultiPolygon', coordinates: shape.coordinates.map(turned) } : shape;
}
