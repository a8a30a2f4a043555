import type { GeometryCollection, Topology } from 'topojson-specification';
import { z } from 'zod';

/*
 * TopoJSON as a package holds it: quantised, polygons only. Source: the TopoJSON format specification.
 */

const step = z.int({ error: 'ett heltal steg på rutnätet' });
const arc = z
  .array(z.tuple([step, step], { error: 'ett steg i x och ett i y' }))
  .min(2, { error: 'minst två punkter' });
const arcIndex = z.int({ error: 'numret på en gräns' });
const ring = z.array(arcIndex).min(1, { error: 'minst en gräns' });
const polygon = z.array(ring).min(1, { error: 'minst en ring' });
const scale = z.number().positive({ error: 'ett tal större än noll' });

function geometry<Properties extends z.ZodType>(properties: Properties) {
  return z.discriminatedUnion(
    'type',
    [
      z.object({ type: z.literal('Polygon'), arcs: polygon, properties }),
      z.object({ type: z.literal('MultiPolygon'), arcs: z.array(polygon).min(1), properties }),
    ],
    { error: 'en Polygon eller MultiPolygon' },
  );
}

const collection = <Properties extends z.ZodType>(properties: Properties) =>
  z.object({
    type: z.literal('GeometryCollection', { error: 'en GeometryCollection' }),
    geometries: z.array(geometry(properties)).min(1),
  });

const common = {
  type: z.literal('Topology', { error: 'en Topology (TopoJSON)' }),
  bbox: z.array(z.number()).optional(),
  transform: z.object({
    scale: z.tuple([scale, scale]),
    translate: z.tuple([z.number(), z.number()]),
  }),
  arcs: z.array(arc),
};

/** The codes of a base area and of the areas it lies in. */
const BaseAreaCodes = z.strictObject({
  code: z.string(),
  lokalsamhalle: z.string(),
  kommun: z.string(),
  lan: z.string(),
});
type BaseAreaCodes = z.infer<typeof BaseAreaCodes>;

export const AreasTopologyFile = z.object({ ...common, objects: z.strictObject({ areas: collection(BaseAreaCodes) }) });
export type AreasTopologyFile = z.infer<typeof AreasTopologyFile>;

const drawn = collection(z.record(z.string(), z.unknown()).optional());
export const BasemapFile = z.object({ ...common, objects: z.strictObject({ land: drawn, lakes: drawn }) });
export type BasemapFile = z.infer<typeof BasemapFile>;

/** The same shapes as the TopoJSON libraries name them. */
export type AreasTopology = Topology<{ areas: GeometryCollection<BaseAreaCodes> }>;
export type Basemap = Topology<{ land: GeometryCollection; lakes: GeometryCollection }>;
