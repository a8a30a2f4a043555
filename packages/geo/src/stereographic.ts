import type { Position } from '@halsouppdrag/domain';
import { earthRadiusMetres } from './great-circle.ts';
import type { PlanePoint } from './plane.ts';

/** The azimuthal stereographic plane that touches the sphere at one position, in metres. */
export interface StereographicPlane {
  toPlane(position: readonly number[]): PlanePoint;
  toPosition(point: PlanePoint): Position;
  /** The image of the circle of all places so many great-circle metres from a position: again a circle, exactly. */
  circle(centre: Position, metres: number): { readonly centre: PlanePoint; readonly radius: number };
}

const radiansPerDegree = Math.PI / 180;

/**
 * The stereographic plane around `centre`. Conformal, circles stay circles, and 100 km from the centre distances are
 * 0.006 % too long, alike in all directions. Source: Snyder, Map Projections: A Working Manual, 1987, pp. 157–160.
 */
export function stereographicPlane([lon0, lat0]: Position): StereographicPlane {
  const [sin0, cos0] = [Math.sin(lat0 * radiansPerDegree), Math.cos(lat0 * radiansPerDegree)];
  const toPlane = ([lon = 0, lat = 0]: readonly number[]): PlanePoint => {
    const [sin, cos] = [Math.sin(lat * radiansPerDegree), Math.cos(lat * radiansPerDegree)];
    const eastward = (lon - lon0) * radiansPerDegree;
    const northing = cos0 * sin - sin0 * cos * Math.cos(eastward);
    const scale = (2 * earthRadiusMetres) / (1 + sin0 * sin + cos0 * cos * Math.cos(eastward));
    return [scale * cos * Math.sin(eastward), scale * northing];
  };
  return {
    toPlane,
    toPosition([x, y]) {
      const distance = Math.hypot(x, y);
      if (distance === 0) return [lon0, lat0];
      const angle = 2 * Math.atan(distance / (2 * earthRadiusMetres));
      const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
      const lat = Math.asin(cos * sin0 + (y * sin * cos0) / distance);
      const lon = Math.atan2(x * sin, distance * cos0 * cos - y * sin0 * sin);
      return [lon0 + lon / radiansPerDegree, lat / radiansPerDegree];
    },
    circle(centre, metres) {
      // The two ends of the diameter that points at the middle of the plane keep their direction in the projection.
      const [x, y] = toPlane(centre);
      const distance = Math.hypot(x, y);
      const angle = 2 * Math.atan(distance / (2 * earthRadiusMetres));
      const half = metres / earthRadiusMetres;
      const near = 2 * earthRadiusMetres * Math.tan((angle - half) / 2);
      const far = 2 * earthRadiusMetres * Math.tan((angle + half) / 2);
      const [ux, uy] = distance === 0 ? [1, 0] : [x / distance, y / distance];
      return { centre: [(ux * (near + far)) / 2, (uy * (near + far)) / 2], radius: (far - near) / 2 };
    },
  };
}
