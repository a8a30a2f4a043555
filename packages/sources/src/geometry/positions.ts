import type { Position } from 'geojson';
import type { Shape, ShapeFeature } from './feature-set.ts';

/** The least and most of the first and second coordinate: west, south, east, north when these come in that order. */
export type Box = readonly [number, number, number, number];

/** The bounds of every position of every shape; null when there is none. */
export function boundsOf(features: readonly ShapeFeature[]): Box | null {
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (const { shape } of features) {
    if (shape === null) continue;
    eachPosition(shape, (x, y) => {
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    });
  }
  return west > east ? null : [west, south, east, north];
}

function eachPosition(shape: Shape, call: (x: number, y: number) => void): void {
  mapPositions(shape, (x, y) => {
    call(x, y);
    return [x, y];
  });
}

/** The same shape with every position changed. Heights are dropped. */
export function mapPositions(shape: Shape, change: (x: number, y: number) => Position): Shape {
  const one = (position: Position) => change(position[0] as number, position[1] as number);
  const line = (positions: Position[]) => positions.map(one);
  const lines = (parts: Position[][]) => parts.map(line);
  switch (shape.type) {
    case 'Point':
      return { type: 'Point', coordinates: one(shape.coordinates) };
    case 'MultiPoint':
    case 'LineString':
      return { type: shape.type, coordinates: line(shape.coordinates) };
    case 'MultiLineString':
    case 'Polygon':
      return { type: shape.type, coordinates: lines(shape.coordinates) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: shape.coordinates.map(lines) };
  }
}
