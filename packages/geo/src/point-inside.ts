/// <reference path="./polylabel.d.ts" />
import type { Position } from '@halsouppdrag/domain';
import { area, booleanPointInPolygon, polygon } from '@turf/turf';
import polylabel from 'polylabel';
import type { AreaGeometry } from './area-geometry.ts';

type Rings = readonly (readonly (readonly number[])[])[];

/** About a metre. */
const precisionDegrees = 1e-5;

/**
 * A point inside the area, from which its distances are measured.
 *
 * It is the centre of gravity of the area's largest polygon, because nothing lies nearer to all of it and islands
 * should not pull it into the water between. Where that point falls outside (an area bent around a bay, or a ring
 * around a town), it is the point farthest from every edge instead: a distance must start where people may live.
 */
export function pointInside(geometry: AreaGeometry): Position {
  const largest = largestPolygon(geometry);
  const centre = centroid(largest);
  return booleanPointInPolygon(centre, asPolygon(largest)) ? centre : poleOfInaccessibility(largest);
}

function largestPolygon(geometry: AreaGeometry): Rings {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  const bySize = geometry.coordinates
    .map((rings) => ({ rings, size: area(asPolygon(rings)) }))
    .sort((a, b) => b.size - a.size);
  const [largest] = bySize;
  if (!largest) throw new RangeError('An area without any polygon has no point inside.');
  return largest.rings;
}

/** Centre of gravity in the lon/lat plane, holes left out. Turf's centroid is the mean of the corners, another thing. */
function centroid(rings: Rings): Position {
  const [originLon = 0, originLat = 0] = rings[0]?.[0] ?? [];
  let weight = 0;
  let lonMoment = 0;
  let latMoment = 0;
  for (const [index, ring] of rings.entries()) {
    const sum = ringMoments(ring, originLon, originLat);
    // The outline adds and holes subtract, whichever way round they are drawn.
    const sign = Math.sign(sum.weight) * (index === 0 ? 1 : -1);
    weight += sign * sum.weight;
    lonMoment += sign * sum.lon;
    latMoment += sign * sum.lat;
  }
  return [originLon + lonMoment / (3 * weight), originLat + latMoment / (3 * weight)];
}

/** Twice the signed area of a ring and its moments, from an origin near it so that no decimals are lost. */
function ringMoments(ring: Rings[number], originLon: number, originLat: number) {
  const sum = { weight: 0, lon: 0, lat: 0 };
  for (let i = 1; i < ring.length; i++) {
    const [lonA = 0, latA = 0] = ring[i - 1] ?? [];
    const [lonB = 0, latB = 0] = ring[i] ?? [];
    const [ax, ay, bx, by] = [lonA - originLon, latA - originLat, lonB - originLon, latB - originLat];
    const cross = ax * by - bx * ay;
    sum.weight += cross;
    sum.lon += (ax + bx) * cross;
    sum.lat += (ay + by) * cross;
  }
  return sum;
}

function poleOfInaccessibility(rings: Rings): Position {
  // A degree of longitude is half a degree of latitude at 60° N; unscaled, "farthest from the edge" would be an ellipse.
  const scale = Math.cos(((rings[0]?.[0]?.[1] ?? 0) * Math.PI) / 180);
  const scaled = rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon * scale, lat]));
  const [x, lat] = polylabel(scaled, precisionDegrees);
  return [x / scale, lat];
}

function asPolygon(rings: Rings) {
  return polygon(rings.map((ring) => ring.map((position) => [...position])));
}
