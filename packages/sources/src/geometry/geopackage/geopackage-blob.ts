import type { Position } from 'geojson';
import { Damage } from '../../damage.ts';
import { isClosedRing } from '../closed-ring.ts';
import type { Shape } from '../feature-set.ts';

const envelopeBytes = [0, 32, 48, 48, 64];
const kinds = ['', 'Point', 'LineString', 'Polygon', 'MultiPoint', 'MultiLineString', 'MultiPolygon'] as const;

/**
 * The shape of a GeoPackage's geometry column, null when empty. Heights and measures are left out. Source: OGC 12-128
 * clause 2.1.3 for the header, OGC 06-103r4 clause 8 for the shape. Throws `Damage`, which names the row.
 */
export function shapeOfBlob(blob: Uint8Array, row: number): Shape | null {
  const flags = blob[3] ?? 0;
  const envelope = envelopeBytes[(flags >> 1) & 7];
  if (blob.length < 8 || blob[0] !== 0x47 || blob[1] !== 0x50 || envelope === undefined || (flags & 0x20) !== 0) {
    throw new Damage(`en figur i GeoPackage-form på rad ${row}`, 'något annat');
  }
  if ((flags & 0x10) !== 0) return null;
  const reader = wkbReader(blob, 8 + envelope, row);
  return reader.shape();
}

interface Head {
  readonly kind: Shape['type'];
  readonly littleEndian: boolean;
  readonly dimensions: number;
}

function wkbReader(bytes: Uint8Array, start: number, row: number) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cut = () => new Damage(`en hel figur på rad ${row}`, 'en avklippt');
  let at = start;

  return { shape };

  function shape(): Shape | null {
    const outer = head();
    switch (outer.kind) {
      case 'Point': {
        const point = position(outer);
        // An empty point is written with no numbers for its place.
        return point.some(Number.isNaN) ? null : { type: 'Point', coordinates: point };
      }
      case 'LineString':
        return { type: 'LineString', coordinates: line(outer) };
      case 'Polygon':
        return { type: 'Polygon', coordinates: rings(outer) };
      case 'MultiPoint':
        return { type: 'MultiPoint', coordinates: parts(outer, 'Point', position) };
      case 'MultiLineString':
        return { type: 'MultiLineString', coordinates: parts(outer, 'LineString', line) };
      case 'MultiPolygon':
        return { type: 'MultiPolygon', coordinates: parts(outer, 'Polygon', rings) };
    }
  }

  function parts<T>(outer: Head, kind: Shape['type'], read: (inner: Head) => T): T[] {
    return times(outer, 9, () => {
      const inner = head();
      if (inner.kind !== kind) throw new Damage(`delar av slaget ${kind} på rad ${row}`, inner.kind);
      return read(inner);
    });
  }

  function rings(polygon: Head): Position[][] {
    return times(polygon, 4, () => {
      const ring = line(polygon);
      if (isClosedRing(ring)) return ring;
      throw new Damage(`ringar av minst fyra lägen, det sista som det första, på rad ${row}`, 'något annat');
    });
  }

  function line(of: Head): Position[] {
    return times(of, 8 * of.dimensions, () => {
      const place = position(of);
      if (place.every(Number.isFinite)) return place;
      throw new Damage(`lägen med två tal på rad ${row}`, 'något annat');
    });
  }

  function head(): Head {
    if (at + 5 > bytes.length) throw cut();
    const littleEndian = bytes[at] === 1;
    const code = view.getUint32(at + 1, littleEndian);
    at += 5;
    // Heights and measures are marked by thousands (ISO) or by the topmost bits (as PostGIS does).
    const kind = kinds[(code & 0x0fff_ffff) % 1000];
    const thousands = Math.floor((code & 0x0fff_ffff) / 1000);
    if (kind === undefined || kind === '' || thousands > 3) {
      throw new Damage(`en punkt, linje eller yta på rad ${row}`, `slag ${code}`);
    }
    const marks = (thousands === 3 ? 2 : thousands > 0 ? 1 : 0) + (code >>> 31) + ((code >>> 30) & 1);
    return { kind, littleEndian, dimensions: 2 + Math.min(2, marks) };
  }

  /** As many parts as are claimed, each of at least so many bytes: more than what is left could hold is refused at once. */
  function times<T>({ littleEndian }: Head, leastBytes: number, read: () => T): T[] {
    if (at + 4 > bytes.length) throw cut();
    const count = view.getUint32(at, littleEndian);
    at += 4;
    if (count * leastBytes > bytes.length - at) throw cut();
    return Array.from({ length: count }, read);
  }

  function position({ littleEndian, dimensions }: Head): Position {
    if (at + 8 * dimensions > bytes.length) throw cut();
    const place = [view.getFloat64(at, littleEndian), view.getFloat64(at + 8, littleEndian)];
    at += 8 * dimensions;
    return place;
  }
}
