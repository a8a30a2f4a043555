import { featureCollection, nearestPoint, point } from '@turf/turf';
import { Delaunay } from 'd3-delaunay';
import { around } from 'geokdbush';
import KDBush from 'kdbush';

/** The first `count` points' nearest units, by index. Each builds its own index, as ours does. */
export type NearestUnitPeer = (points: Float64Array, units: Float64Array, count: number) => Int32Array;

export const turfNearestPoint: NearestUnitPeer = (points, units, count) => {
  const targets = featureCollection(Array.from({ length: units.length / 2 }, (_, j) => point(pair(units, j))));
  return answers(count, (i) => nearestPoint(pair(points, i), targets).properties.featureIndex);
};

export const geokdbush: NearestUnitPeer = (points, units, count) => {
  const index = new KDBush(units.length / 2);
  for (let j = 0; j < units.length / 2; j++) index.add(...pair(units, j));
  index.finish();
  return answers(count, (i) => around(index, ...pair(points, i), 1)[0] ?? -1);
};

/** Nearest in plain lon/lat, which is not nearest on the ground: fast, and wrong for a part of the points. */
export const planarDelaunay: NearestUnitPeer = (points, units, count) => {
  const delaunay = new Delaunay(units);
  let hint = 0;
  return answers(count, (i) => {
    hint = delaunay.find(...pair(points, i), hint);
    return hint;
  });
};

function answers(count: number, nearest: (i: number) => number): Int32Array {
  const found = new Int32Array(count);
  for (let i = 0; i < count; i++) found[i] = nearest(i);
  return found;
}

function pair(positions: Float64Array, i: number): [number, number] {
  return [positions[2 * i] as number, positions[2 * i + 1] as number];
}
