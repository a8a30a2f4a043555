/// <reference path="./rbush.d.ts" />
import type { Position } from 'geojson';
import RBush from 'rbush';
import { orient2d } from 'robust-predicates';
import type { AreaGeometry } from './area-geometry.ts';
import { ringsOf } from './areal-weighting/rings.ts';

/**
 * Where an area's border runs through itself, WGS 84, in the order of its edges and at most `most` of them: there it is
 * not said what is inside, and `weightedAreas` counts some of it twice or not at all. Two parts that only touch, in a
 * corner or along a border, are no crossing. Edges are taken as straight in longitude and latitude. Whether two cross is
 * exact: Shewchuk 1997, "Adaptive precision floating-point arithmetic and fast robust geometric predicates".
 */
export function selfCrossings(geometry: AreaGeometry, most: number): Position[] {
  const { lon, lat, next } = ringsOf(geometry);
  const edges = Array.from(lon, (x1, at) => {
    const end = next[at] as number;
    const [y1, x2, y2] = [lat[at] as number, lon[end] as number, lat[end] as number];
    const [minX, minY, maxX, maxY] = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
    return { at, x1, y1, x2, y2, minX, minY, maxX, maxY };
  });
  const tree = new RBush<(typeof edges)[number]>().load(edges);
  const found: Position[] = [];
  for (const one of edges) {
    const near = tree.search(one).filter(({ at }) => at > one.at);
    for (const other of near.sort((a, b) => a.at - b.at)) {
      const from = side(one, other.x1, other.y1);
      const to = side(one, other.x2, other.y2);
      if (!areOpposite(from, to)) continue;
      if (!areOpposite(side(other, one.x1, one.y1), side(other, one.x2, one.y2))) continue;
      const along = from / (from - to);
      found.push([other.x1 + along * (other.x2 - other.x1), other.y1 + along * (other.y2 - other.y1)]);
      if (found.length === most) return found;
    }
  }
  return found;
}

interface Edge {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const side = ({ x1, y1, x2, y2 }: Edge, x: number, y: number) => orient2d(x1, y1, x2, y2, x, y);
const areOpposite = (one: number, other: number) => (one < 0 && other > 0) || (one > 0 && other < 0);
