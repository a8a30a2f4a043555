import { z } from 'zod';
import type { Outcome } from './complaint.ts';
import { readJsonDocument } from './json-document.ts';

const Coordinate = z.tuple([z.number(), z.number()], { error: 'ett läge med longitud och latitud' }).rest(z.number());
const Rings = z.array(z.array(Coordinate, { error: 'en ring av lägen' }), { error: 'en lista av ringar' });
const Geometry = z.discriminatedUnion(
  'type',
  [
    z.object({ type: z.literal('Polygon'), coordinates: Rings }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(Rings) }),
  ],
  { error: 'en Polygon eller MultiPolygon' },
);
const FeatureCollection = z.object({
  type: z.literal('FeatureCollection', { error: 'en FeatureCollection' }),
  features: z.array(
    z.object({
      type: z.literal('Feature', { error: 'en Feature' }),
      properties: z.record(z.string(), z.unknown()).nullable(),
      geometry: Geometry,
    }),
  ),
});

export interface PolygonFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  /** Polygons of rings of `[lon, lat]`; the first ring is the outer one. */
  readonly polygons: readonly (readonly (readonly [number, number])[])[][];
}

/** The polygons of a GeoJSON FeatureCollection (RFC 7946), each as a list of polygons; heights are dropped. */
export function readPolygonFeatures(file: string, bytes: Uint8Array): Outcome<PolygonFeature[]> {
  const collection = readJsonDocument(file, bytes, FeatureCollection);
  if (!collection.ok) return collection;
  const features = collection.value.features.map(({ properties, geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return {
      properties: properties ?? {},
      polygons: polygons.map((rings) => rings.map((ring) => ring.map(([lon, lat]) => [lon, lat] as const))),
    };
  });
  return { ok: true, value: features };
}
