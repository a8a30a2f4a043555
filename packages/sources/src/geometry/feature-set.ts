import type { LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon } from 'geojson';
import type { StatedSystem } from './stated-system.ts';

/** The kinds of shapes that are read. Collections of mixed kinds have no use on a map of areas and are refused. */
export type Shape = Point | MultiPoint | LineString | MultiLineString | Polygon | MultiPolygon;

export type Attribute = string | number | boolean | null;

export interface ShapeFeature {
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** Null where the file has a row without a shape. */
  readonly shape: Shape | null;
}

export type GeometryFormat = 'geojson' | 'geopackage' | 'shapefile';

/** One layer as it stands in a file, its coordinates in whatever system the file has. */
export interface RawLayer {
  readonly format: GeometryFormat;
  readonly name: string;
  /** Every layer with shapes in the file; this is one of them. */
  readonly layers: readonly string[];
  readonly stated: StatedSystem;
  readonly features: readonly ShapeFeature[];
  /** What a reader of the figures should know, in plain Swedish. */
  readonly notes: readonly string[];
}

/** One layer of a geometry file, in WGS 84. */
export interface FeatureSet extends Omit<RawLayer, 'stated'> {
  /** What the coordinates of the file were. */
  readonly system: {
    readonly epsg: number;
    readonly name: string;
    /** Said by the file, told by its format, or told by where the coordinates would lie in Sweden. */
    readonly known: 'stated' | 'format' | 'range';
    /** Whether north stood before east, or latitude before longitude, against the order of the format. */
    readonly swappedAxes: boolean;
  };
  /** West, south, east, north in degrees; null when nothing has a shape. */
  readonly bounds: readonly [number, number, number, number] | null;
}

/** The largest layer that is read. A file that only claims to be greater is refused before anything is set aside for it. */
export const mostFeatures = 200_000;
export const mostPositions = 3_000_000;
