import type { BoundingBox, Outline, Position } from '@halsouppdrag/domain';

/** A small flat map: degrees to its own units and back. North is up and a kilometre is as long both ways in its middle. */
export interface FlatMap {
  readonly width: number;
  readonly height: number;
  readonly at: (position: Position) => readonly [x: number, y: number];
  readonly positionAt: (x: number, y: number) => Position;
}

/** The map of a box with some room round it, as tall as `height`. */
export function flatMap([west, south, east, north]: BoundingBox, width: number, height: number): FlatMap {
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const room = 1.08;
  // A box of no size would be magnified without end.
  const [spanX, spanY] = [Math.max((east - west) * squeeze, 0.01) * room, Math.max(north - south, 0.01) * room];
  const scale = Math.min(width / spanX, height / spanY);
  const [middleLon, middleLat] = [(west + east) / 2, (south + north) / 2];
  return {
    width,
    height,
    at: ([lon, lat]) => [width / 2 + (lon - middleLon) * squeeze * scale, height / 2 - (lat - middleLat) * scale],
    positionAt: (x, y) => [middleLon + (x - width / 2) / (squeeze * scale), middleLat - (y - height / 2) / scale],
  };
}

/** An outline as the path of an SVG; points nearer than one can see are left out. */
export function outlinePath(outline: Outline, map: FlatMap): string {
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  return polygons.flatMap((rings) => rings.map((ring) => ringPath(ring, map))).join('');
}

const nearestSeen = 0.6;

function ringPath(ring: readonly Position[], map: FlatMap): string {
  const points: (readonly [number, number])[] = [];
  for (const position of ring) {
    const point = map.at(position);
    const last = points.at(-1);
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= nearestSeen) points.push(point);
  }
  if (points.length < 3) return '';
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}

/** The smallest box round several, null when there is none. */
export function boxAround(boxes: readonly BoundingBox[]): BoundingBox | null {
  if (boxes.length === 0) return null;
  return [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north)),
  ];
}
