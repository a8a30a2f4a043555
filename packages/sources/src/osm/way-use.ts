import { type RoadClass, roadClasses, roadUse } from '@halsouppdrag/domain';

/** What a way is to those who travel along it. */
export interface WayUse {
  /** Index into `roadClasses`. */
  readonly roadClass: number;
  /** Bits of `roadUse`; never 0. */
  readonly use: number;
  /** km/h, 0 where none is told. */
  readonly limitForward: number;
  readonly limitBackward: number;
}

type Tags = ReadonlyMap<string, string>;

const classOf = new Map<string, number>(roadClasses.map((name, index) => [name, index]));
const footOnly = new Set<RoadClass>(['pedestrian', 'footway', 'cycleway', 'path', 'bridleway', 'steps']);
const noFeet = new Set<RoadClass>(['motorway', 'motorway_link']);
const closed = new Set([
  'no',
  'private',
  'agricultural',
  'forestry',
  'delivery',
  'emergency',
  'military',
  'use_sidepath',
]);

/**
 * Who may use a way and how fast it is signed, null for what is no road or open to nobody. Most specific key first
 * (OpenStreetMap Wiki, "Key:access"). One-ways are the cars' alone: feet go both ways.
 */
export function wayUse(tags: Tags): WayUse | null {
  const name = tags.get('route') === 'ferry' ? 'ferry' : tags.get('highway');
  const roadClass = name === undefined ? undefined : classOf.get(name);
  if (roadClass === undefined) return null;
  const kind = roadClasses[roadClass] as RoadClass;
  const mayDrive = allowed(tags, ['motorcar', 'motor_vehicle', 'vehicle', 'access'], !footOnly.has(kind));
  const mayWalk = allowed(tags, ['foot', 'access'], !noFeet.has(kind) && tags.get('motorroad') !== 'yes');
  const oneway = mayDrive ? direction(tags, kind) : 0;
  const use =
    (mayDrive && oneway !== -1 ? roadUse.carForward : 0) |
    (mayDrive && oneway !== 1 ? roadUse.carBackward : 0) |
    (mayWalk ? roadUse.walk : 0);
  if (use === 0) return null;
  const both = tags.get('maxspeed');
  return {
    roadClass,
    use,
    limitForward: speedLimit(tags.get('maxspeed:forward') ?? both),
    limitBackward: speedLimit(tags.get('maxspeed:backward') ?? both),
  };
}

function allowed(tags: Tags, keys: readonly string[], otherwise: boolean): boolean {
  for (const key of keys) {
    const value = tags.get(key);
    if (value === undefined) continue;
    if (closed.has(value)) return false;
    // A footpath that is open to all is still no road for cars unless it says so by their own key.
    if (key !== 'access') return true;
  }
  return otherwise;
}

/** 1 along the nodes only, −1 against them only, 0 both ways. Source: OpenStreetMap Wiki, "Key:oneway", implied one-ways. */
function direction(tags: Tags, kind: RoadClass): -1 | 0 | 1 {
  const told = tags.get('oneway:motor_vehicle') ?? tags.get('oneway');
  if (told === 'yes' || told === 'true' || told === '1') return 1;
  if (told === '-1' || told === 'reverse') return -1;
  if (told === 'no' || told === 'false' || told === '0') return 0;
  const junction = tags.get('junction');
  return junction === 'roundabout' || junction === 'circular' || kind === 'motorway' ? 1 : 0;
}

const impassable = new Set([
  'block',
  'bollard',
  'chain',
  'cycle_barrier',
  'debris',
  'jersey_barrier',
  'kissing_gate',
  'log',
  'motorcycle_barrier',
  'stile',
  'turnstile',
]);

/**
 * Whether a barrier at a node keeps cars from passing: by its kind, unless its own keys say otherwise (OpenStreetMap Wiki,
 * "Key:barrier"). A gate that says nothing is taken to be opened. Feet pass all of them.
 */
export function blocksCars(tags: Tags): boolean {
  for (const key of ['motorcar', 'motor_vehicle', 'vehicle', 'access']) {
    const value = tags.get(key);
    if (value !== undefined) return closed.has(value);
  }
  return impassable.has(tags.get('barrier') ?? '');
}

const kmPerMile = 1.609344;
/** Limits told by the kind of place. Source: Trafikförordning (1998:1276) 3 kap. 17 §; a walking pace in a gångfartsområde, 8 kap. 1 §. */
const limitOfZone: Readonly<Record<string, number>> = { 'SE:urban': 50, 'SE:rural': 70, 'SE:motorway': 110, walk: 7 };

/** A signed limit in whole km/h, 0 for one that cannot be read. */
function speedLimit(text: string | undefined): number {
  if (text === undefined) return 0;
  const zone = limitOfZone[text];
  if (zone !== undefined) return zone;
  const [, figure, unit] = /^(\d{1,3})(?:\.\d+)?\s*(km\/h|kmh|mph)?$/.exec(text.trim()) ?? [];
  const kmh = Math.round(Number(figure ?? 0) * (unit === 'mph' ? kmPerMile : 1));
  return kmh > 0 && kmh <= 255 ? kmh : 0;
}
