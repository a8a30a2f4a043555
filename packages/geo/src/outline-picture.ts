import type { OutlinePicture } from '@halsouppdrag/domain';
import type { AreaGeometry } from './area-geometry.ts';

const side = 600;
/** A picture beyond this is drawn coarser: it is to be looked at, not measured. */
const mostText = 250_000;

/**
 * Outlines as an SVG path to look at, north up, a degree of longitude as wide as it is in the middle of the picture. What
 * is smaller than a unit is left out. Null where there is nothing to draw. `region` is drawn in the same box, which is
 * that of the areas.
 */
export function outlinePicture(
  areas: readonly AreaGeometry[],
  region: readonly AreaGeometry[] = [],
): OutlinePicture | null {
  const rings = areas.flatMap(ringsOf);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [lon = 0, lat = 0] of ring) {
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  }
  if (west >= east || south >= north) return null;
  const squeeze = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const unit = Math.max((east - west) * squeeze, north - south) / side;
  const width = Math.round(((east - west) * squeeze) / unit) + 1;
  const height = Math.round((north - south) / unit) + 1;
  const draw = (list: readonly (readonly (readonly number[])[])[], step: number): string => {
    const snap = (value: number) => Math.round(value / step) * step;
    return list
      .map((ring) => {
        const corners: string[] = [];
        for (const [lon = 0, lat = 0] of ring) {
          const corner = `${snap(((lon - west) * squeeze) / unit)} ${snap((north - lat) / unit)}`;
          if (corner !== corners.at(-1)) corners.push(corner);
        }
        // The last is the first again; what is left of less than a triangle is no surface.
        return corners.length < 4 ? '' : `M${corners.slice(0, -1).join('L')}Z`;
      })
      .join('');
  };
  let path = '';
  for (const step of [1, 2, 4, 8]) {
    path = draw(rings, step);
    if (path.length <= mostText) break;
  }
  return { width, height, path, region: draw(region.flatMap(ringsOf), 1) };
}

function ringsOf(geometry: AreaGeometry): number[][][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}
