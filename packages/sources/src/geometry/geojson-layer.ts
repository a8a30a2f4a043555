import type { Position } from 'geojson';
import { z } from 'zod';
import { type Complaint, complain, type Outcome, quoteFound } from '../complaint.ts';
import { readJsonDocument } from '../json-document.ts';
import { isClosedRing } from './closed-ring.ts';
import { systemByCode } from './coordinate-system.ts';
import { type Attribute, mostFeatures, mostPositions, type RawLayer, type Shape } from './feature-set.ts';
import { type StatedSystem, statedByName } from './stated-system.ts';

const Feature = z.object({
  type: z.literal('Feature', { error: 'en Feature' }),
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry: z.unknown(),
});
const Collection = z.object({
  type: z.literal('FeatureCollection', { error: 'en FeatureCollection' }),
  name: z.string().optional(),
  crs: z.object({ properties: z.object({ name: z.string() }) }).nullish(),
  features: z.array(Feature),
});

/**
 * The features of a GeoJSON FeatureCollection (RFC 7946) with shapes of any kind but collections, and the coordinate
 * system of its `crs` member where it has one, as GeoJSON of 2008 and GDAL write it. At most ten complaints are told.
 */
export function readGeojsonLayer(file: string, bytes: Uint8Array): Outcome<RawLayer> {
  const document = readJsonDocument(file, bytes, Collection);
  if (!document.ok) return document;
  const { name = file, crs, features } = document.value;
  if (features.length > mostFeatures) {
    return refused(complain({ file }, `högst ${mostFeatures.toLocaleString('sv-SE')} figurer`, `${features.length}`));
  }
  const complaints: Complaint[] = [];
  const count = { positions: 0 };
  const read = features.map(({ properties, geometry }, at) => {
    const shape = shapeOf(geometry, count);
    if (typeof shape === 'string' && complaints.length < 10) {
      complaints.push(complain({ file, path: `features[${at}].geometry` }, shape, quoteFound(geometry)));
    }
    return { attributes: attributesOf(properties ?? {}), shape: typeof shape === 'string' ? null : shape };
  });
  if (count.positions > mostPositions) {
    return refused(complain({ file }, `högst ${mostPositions.toLocaleString('sv-SE')} punkter`, 'fler'));
  }
  if (complaints.length > 0) return { ok: false, complaints };
  const stated: StatedSystem = crs
    ? statedByName(crs.properties.name)
    : { kind: 'known', system: systemByCode(4326), by: 'format' };
  return { ok: true, value: { format: 'geojson', name, layers: [name], stated, features: read, notes: [] } };
}

const refused = (complaint: Complaint): Outcome<never> => ({ ok: false, complaints: [complaint] });

function attributesOf(properties: Readonly<Record<string, unknown>>): Record<string, Attribute> {
  const entries = Object.entries(properties).map(([name, value]): [string, Attribute] => {
    if (value === null || value === undefined) return [name, null];
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [name, value]
      : [name, JSON.stringify(value)];
  });
  return Object.fromEntries(entries);
}

const positionsDeep = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 };

/** The shape, null for none, or what was expected where it is not one. */
function shapeOf(geometry: unknown, count: { positions: number }): Shape | null | string {
  if (geometry === null) return null;
  const { type, coordinates } = (typeof geometry === 'object' ? geometry : {}) as Record<string, unknown>;
  if (typeof type !== 'string' || !Object.hasOwn(positionsDeep, type)) return 'en punkt, linje eller yta';
  const kind = type as keyof typeof positionsDeep;
  const isRing = kind === 'Polygon' || kind === 'MultiPolygon';
  const wrong = checkNested(coordinates, positionsDeep[kind], isRing, count);
  return wrong ?? ({ type: kind, coordinates } as Shape);
}

function checkNested(value: unknown, depth: number, isRing: boolean, count: { positions: number }): string | null {
  if (!Array.isArray(value)) return depth === 0 ? 'ett läge med två tal' : 'en lista';
  if (depth === 0) {
    count.positions += 1;
    return Number.isFinite(value[0]) && Number.isFinite(value[1]) ? null : 'ett läge med två tal';
  }
  for (const part of value) {
    const wrong = checkNested(part, depth - 1, isRing, count);
    if (wrong !== null) return wrong;
  }
  return depth === 1 && isRing && !isClosedRing(value as Position[])
    ? 'ringar av minst fyra lägen, det sista som det första'
    : null;
}
