import { type BoundingBox, type DrawnPoint, mostDrawnPoints, type Position } from '@halsouppdrag/domain';
import { placementText as text } from '../../text/tackning-placement.ts';
import { roundedPosition } from './moved-changes.ts';

/** The places of an address, `number:lon:lat` each: what means nothing is left out, and a number used twice. */
export function placesIn(written: string | undefined): DrawnPoint[] {
  const found = new Map<string, DrawnPoint>();
  for (const one of (written ?? '').split(',')) {
    const [, number, lon, lat] = /^(\d{1,4}):(-?\d{1,3}(?:\.\d{1,5})?):(-?\d{1,2}(?:\.\d{1,5})?)$/.exec(one) ?? [];
    const position: Position = [Number(lon), Number(lat)];
    const isOnEarth = Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 85;
    if (number !== undefined && isOnEarth && !found.has(number) && found.size < mostDrawnPoints) {
      found.set(number, placeAt(Number(number), position));
    }
  }
  return [...found.values()];
}

/** The reverse; nothing where there are none. */
export function placesWritten(points: readonly DrawnPoint[]): string | undefined {
  if (points.length === 0) return undefined;
  return points.map(({ id, position: [lon, lat] }) => `${numberOf(id)}:${lon}:${lat}`).join(',');
}

/** The places and one more, under the number given; not when there is no room. */
export function withPlace(points: readonly DrawnPoint[], number: number, [lon, lat]: Position): readonly DrawnPoint[] {
  return points.length >= mostDrawnPoints ? points : [...points, placeAt(number, roundedPosition(lon, lat))];
}

/** The highest number that a place has; 0 where there are none. */
export function highestNumber(points: readonly DrawnPoint[]): number {
  return Math.max(0, ...points.map(({ id }) => numberOf(id)));
}

function placeAt(number: number, position: Position): DrawnPoint {
  return { id: `plats-${number}`, name: text.place(number), position };
}

function numberOf(id: string): number {
  return Number(id.slice('plats-'.length));
}

export function middleOf([west, south, east, north]: BoundingBox): Position {
  return [(west + east) / 2, (south + north) / 2];
}
