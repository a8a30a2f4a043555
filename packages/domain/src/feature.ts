import { z } from 'zod';
import { Area } from './area.ts';
import { Insats } from './insats.ts';
import { Position } from './position.ts';

const Ring = z.array(Position);

/** The outline of an area as GeoJSON, WGS 84. */
export const Outline = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring)) }),
]);
export type Outline = z.infer<typeof Outline>;

/** One area on the map. */
export const AreaFeature = z.object({
  type: z.literal('Feature'),
  geometry: Outline,
  properties: Area.pick({ id: true, code: true, name: true, level: true, parentId: true, population: true }).extend({
    areaKm2: z.number().positive(),
    /** A point inside the area, where its name is written. */
    point: Position,
    populationPerKm2: z.number().nonnegative(),
  }),
});
export type AreaFeature = z.infer<typeof AreaFeature>;

/** One insats on the map. */
export const InsatsFeature = z.object({
  type: z.literal('Feature'),
  geometry: z.object({ type: z.literal('Point'), coordinates: Position }),
  properties: Insats.pick({
    id: true,
    title: true,
    areaIds: true,
    levnadsvanor: true,
    status: true,
    example: true,
  }).extend({
    startsOn: Insats.shape.startsOn.unwrap(),
    endsOn: Insats.shape.endsOn.unwrap(),
    /** False where the point is only somewhere inside the first area of the insats. */
    exact: z.boolean(),
  }),
});
export type InsatsFeature = z.infer<typeof InsatsFeature>;

/** The people of one base area, counted in one point inside it. */
export const PopulationPoint = z.object({
  areaId: Area.shape.id,
  position: Position,
  population: z.int().nonnegative(),
});
export type PopulationPoint = z.infer<typeof PopulationPoint>;
