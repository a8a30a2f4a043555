/** Kinds of road, from the fastest to what only feet use, as OpenStreetMap's `highway` names them; a ferry is `route=ferry`. */
export const roadClasses = [
  'motorway',
  'motorway_link',
  'trunk',
  'trunk_link',
  'primary',
  'primary_link',
  'secondary',
  'secondary_link',
  'tertiary',
  'tertiary_link',
  'unclassified',
  'residential',
  'living_street',
  'service',
  'track',
  'road',
  'pedestrian',
  'footway',
  'cycleway',
  'path',
  'bridleway',
  'steps',
  'ferry',
] as const;
export type RoadClass = (typeof roadClasses)[number];

/** Bits of `Roads.use`: who may use a way, along its nodes (forward) or against them. */
export const roadUse = { carForward: 1, carBackward: 2, walk: 4 } as const;

/** The ways of a road network, as a reader of map data gives them and a graph is built from: typed arrays, a way or node an index. */
export interface Roads {
  /** Degrees; NaN for a node that the ways name but the file does not hold. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** 1 for a node that cars cannot pass, as a bollard. */
  readonly carBlocked: Uint8Array;
  /** The nodes of way w are `wayNodes[wayStart[w]]` up to but not `wayNodes[wayStart[w + 1]]`. */
  readonly wayStart: Uint32Array;
  readonly wayNodes: Uint32Array;
  /** Index into `roadClasses`. */
  readonly roadClass: Uint8Array;
  /** Bits of `roadUse`. */
  readonly use: Uint8Array;
  /** The signed limit in km/h, 0 where none is told. */
  readonly limitForward: Uint8Array;
  readonly limitBackward: Uint8Array;
  /** The day the map data is from (ISO), or the last edit of any of its roads where the file does not tell; null without either. */
  readonly date: string | null;
}

/** How one travels along the roads. */
export const roadModes = ['car', 'walk'] as const;
export type RoadMode = (typeof roadModes)[number];
