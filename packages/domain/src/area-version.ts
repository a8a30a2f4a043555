import { z } from 'zod';
import { AreaLevel } from './area.ts';
import { FetchedPart } from './fetched-part.ts';
import { BoundingBox } from './position.ts';

/** The largest file of areas that may be sent in. */
export const mostAreaFileBytes = 16 * 1024 * 1024;

/** The most areas of one version: Sweden has 6 160 DeSO. */
export const mostVersionAreas = 20_000;

/** What of a file of areas is what. */
export const AreaVersionQuestion = z.strictObject({
  layer: z.string().min(1).max(500),
  codeColumn: z.string().min(1, { error: 'Välj kolumnen med områdenas koder.' }).max(500),
  /** Null where the areas have no names but their codes. */
  nameColumn: z.string().min(1).max(500).nullable(),
  name: z
    .string()
    .trim()
    .min(2, { error: 'Skriv vad indelningen heter, till exempel RegSO 2020.' })
    .max(80, { error: 'Skriv ett kortare namn.' }),
  /** Of the tool's own areas, those that figures for these are moved to. */
  level: AreaLevel,
  /** That areas with problems are to be left out; without it a file with problems is not loaded at all. */
  leaveOut: z.boolean().default(false),
});
export type AreaVersionQuestion = z.infer<typeof AreaVersionQuestion>;

/** What the coordinates of a file were. */
export const FoundSystem = z.object({
  epsg: z.int(),
  name: z.string(),
  /** Said by the file, told by its format, or told by where the coordinates would lie in Sweden. */
  known: z.enum(['stated', 'format', 'range']),
  /** Whether north stood before east. */
  swappedAxes: z.boolean(),
});
export type FoundSystem = z.infer<typeof FoundSystem>;

/** Outlines to look at, as an SVG path in a box of so many units. */
export const OutlinePicture = z.object({
  width: z.number().positive(),
  height: z.number().positive(),
  path: z.string(),
  /** The outline of the region in the same box, to see whether the areas lie where they should. */
  region: z.string(),
});
export type OutlinePicture = z.infer<typeof OutlinePicture>;

/** A file of areas that was sent in or fetched, of which nothing is loaded yet. */
export const AreaFile = z.object({
  id: z.uuid(),
  fileName: z.string(),
  sha256: z.string(),
  bytes: z.int().positive(),
  uploadedAt: z.iso.datetime(),
  /** The calls it was put together of; empty for a file that was sent in. */
  fetched: z.array(FetchedPart),
  format: z.enum(['geojson', 'geopackage', 'shapefile']),
  layers: z.array(z.string()),
  features: z.int().nonnegative(),
  system: FoundSystem,
  bounds: BoundingBox.nullable(),
  notes: z.array(z.string()),
  /** What stands in each column: how many different texts, and the first of them. */
  columns: z.array(z.object({ name: z.string(), different: z.int().nonnegative(), first: z.array(z.string()) })),
  /** A guess; the name is empty where nothing tells which version it is. */
  suggested: z.object({
    layer: z.string(),
    codeColumn: z.string().nullable(),
    nameColumn: z.string().nullable(),
    name: z.string(),
    level: AreaLevel,
  }),
  picture: OutlinePicture.nullable(),
});
export type AreaFile = z.infer<typeof AreaFile>;

/** Something in a file of areas that cannot be used. */
export const AreaProblem = z.object({
  /** Counted from 1, in the order of the file. */
  feature: z.int().positive(),
  message: z.string(),
});
export type AreaProblem = z.infer<typeof AreaProblem>;

/** What would come of a load, before anything is stored. */
export const AreaVersionCheck = z.object({
  areas: z.int().nonnegative(),
  problemCount: z.int().nonnegative(),
  /** At most two hundred. */
  problems: z.array(AreaProblem),
  /** Those whose box touches the region's. */
  inRegion: z.int().nonnegative(),
  /** Those whose code one of the tool's own areas of the level has too. */
  sameCode: z.int().nonnegative(),
  /** Pairs that lie over each other by more than a border drawn twice: who lives there would be counted in both. */
  overlapCount: z.int().nonnegative(),
  /** At most twenty, the largest first; `share` is of the smaller area. */
  overlaps: z.array(z.object({ names: z.array(z.string()).length(2), share: z.number().positive().max(1) })),
  /** Areas whose border runs through itself: some of them is counted twice or not at all. */
  crossingCount: z.int().nonnegative(),
  /** At most twenty, by code, each with the first place (longitude and latitude) and how many there are, a hundred or more as 100. */
  crossings: z.array(z.object({ name: z.string(), places: z.int().positive(), at: z.tuple([z.number(), z.number()]) })),
  /** The first of them, by code. */
  first: z.array(z.object({ code: z.string(), name: z.string() })),
});
export type AreaVersionCheck = z.infer<typeof AreaVersionCheck>;

/** A version of areas that is loaded, with its receipt. */
export const AreaVersion = z.object({
  id: z.uuid(),
  /** As series carry it. */
  key: z.string(),
  name: z.string(),
  level: AreaLevel,
  areas: z.int().nonnegative(),
  leftOut: z.int().nonnegative(),
  fileName: z.string(),
  sha256: z.string(),
  fetched: z.array(FetchedPart),
  system: FoundSystem,
  codeColumn: z.string(),
  nameColumn: z.string().nullable(),
  loadedAt: z.iso.datetime(),
  loadedBy: z.string(),
  /** Null as long as it holds. */
  undoneAt: z.iso.datetime().nullable(),
  /** The indicators with figures for it, and for which years. */
  figures: z.array(z.object({ indicatorId: z.string(), years: z.array(z.int()) })),
});
export type AreaVersion = z.infer<typeof AreaVersion>;
