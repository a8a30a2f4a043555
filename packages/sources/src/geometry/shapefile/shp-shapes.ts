import type { Position } from 'geojson';
import { complain, type Outcome } from '../../complaint.ts';
import { mostFeatures, mostPositions, type Shape } from '../feature-set.ts';
import { polygonOfRings } from '../polygon-of-rings.ts';

const headerBytes = 100;
const names: Readonly<Record<number, 'point' | 'line' | 'polygon' | 'points'>> = {
  1: 'point',
  3: 'line',
  5: 'polygon',
  8: 'points',
};

/**
 * The shapes of a `.shp`, null for those that are none. Heights and measures are left out. Source: ESRI Shapefile
 * Technical Description, 1998. No length the file claims is believed before the bytes are seen to be there.
 */
export function readShpShapes(file: string, bytes: Uint8Array): Outcome<(Shape | null)[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const refused = (number: number, expected: string, found: string): Outcome<never> => ({
    ok: false,
    complaints: [complain(number === 0 ? { file } : { file, path: `figur ${number}` }, expected, found)],
  });
  if (bytes.length < headerBytes || view.getInt32(0) !== 9994) return refused(0, 'en shapefil (.shp)', 'något annat');
  const claimed = 2 * view.getInt32(24);
  if (claimed > bytes.length) return refused(0, `${claimed} byte`, `${bytes.length}; filen är avklippt`);
  const shapes: (Shape | null)[] = [];
  let positions = 0;
  let at = headerBytes;
  while (at < bytes.length) {
    const number = shapes.length + 1;
    if (number > mostFeatures) return refused(0, `högst ${mostFeatures.toLocaleString('sv-SE')} figurer`, 'fler');
    const end = at + 8 <= bytes.length ? at + 8 + 2 * view.getInt32(at + 4) : Number.POSITIVE_INFINITY;
    if (end < at + 12 || end > bytes.length) return refused(number, 'en hel figur', 'en avklippt');
    const shape = readShape(view, at + 8, end);
    if (typeof shape === 'string') return refused(number, shape, 'något annat');
    positions += (end - at) / 16;
    if (positions > mostPositions) return refused(0, `högst ${mostPositions.toLocaleString('sv-SE')} punkter`, 'fler');
    shapes.push(shape);
    at = end;
  }
  return { ok: true, value: shapes };
}

/** The shape of a record's content, or what was expected of it. */
function readShape(view: DataView, at: number, end: number): Shape | null | string {
  const type = view.getInt32(at, true);
  if (type === 0) return null;
  // 11–18 have heights and 21–28 measures, after the same plane coordinates.
  const kind = type < 30 ? names[type % 10] : undefined;
  if (kind === undefined) return 'en punkt, linje eller yta';
  if (kind === 'point') {
    if (at + 20 > end) return 'en punkt med två tal';
    const point = positionAt(view, at + 4);
    return point === null ? 'tal' : { type: 'Point', coordinates: point };
  }
  if (kind === 'points') {
    const count = at + 40 > end ? -1 : view.getInt32(at + 36, true);
    const points = readPositions(view, at + 40, count, end);
    return points === null ? 'så många punkter som figuren säger sig ha' : { type: 'MultiPoint', coordinates: points };
  }
  if (at + 44 > end) return 'en hel figur';
  const parts = view.getInt32(at + 36, true);
  const pointsFrom = at + 44 + 4 * parts;
  if (parts < 0 || pointsFrom > end) return 'så många delar som figuren säger sig ha';
  const points = readPositions(view, pointsFrom, view.getInt32(at + 40, true), end);
  if (points === null) return 'så många punkter som figuren säger sig ha';
  const starts = Array.from({ length: parts }, (_, part) => view.getInt32(at + 44 + 4 * part, true));
  if (!starts.every((start, part) => start === (part === 0 ? 0 : Math.max(start, (starts[part - 1] as number) + 1)))) {
    return 'delar i stigande ordning';
  }
  if ((starts.at(-1) ?? 0) > points.length) return 'delar med punkter i';
  const lines = starts.map((start, part) => points.slice(start, starts[part + 1]));
  if (lines.length === 0) return null;
  return kind === 'line' ? { type: 'MultiLineString', coordinates: lines } : polygonOfRings(lines);
}

function readPositions(view: DataView, from: number, count: number, end: number): Position[] | null {
  if (count < 0 || from + 16 * count > end) return null;
  const positions: Position[] = [];
  for (let k = 0; k < count; k += 1) {
    const position = positionAt(view, from + 16 * k);
    if (position === null) return null;
    positions.push(position);
  }
  return positions;
}

function positionAt(view: DataView, at: number): Position | null {
  const position = [view.getFloat64(at, true), view.getFloat64(at + 8, true)];
  return position.every(Number.isFinite) ? position : null;
}
