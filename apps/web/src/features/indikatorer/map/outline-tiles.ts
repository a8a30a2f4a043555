import { type AreaId, tileLayer } from '@halsouppdrag/domain';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { type WorldPoint, type WorldRings, worldPoint, worldRings } from '../../../map/world-rings.ts';

/** A tile of the map: a square, and what of the areas' outlines lies in it and a little beyond its sides. */
export interface OutlineTile {
  /** Its north-western corner, and how much of the world it is wide. */
  readonly corner: WorldPoint;
  readonly width: number;
  /** The rings from that corner. */
  readonly areas: ReadonlyMap<AreaId, WorldRings>;
}

/** The tiles that a source has for what is seen, as the map itself draws them. */
export function outlineTiles(map: MapLibreMap, source: string): OutlineTile[] {
  const tiles = new Map<string, { corner: WorldPoint; width: number; areas: Map<AreaId, WorldRings> }>();
  // Underscored, these are where the map says which tile a part of an area comes from.
  for (const { _z: z, _x: x, _y: y, properties, geometry } of map.querySourceFeatures(source, {
    sourceLayer: tileLayer,
  })) {
    const name = `${z}/${x}/${y}`;
    const width = 1 / 2 ** z;
    const tile = tiles.get(name) ?? { corner: [x * width, y * width], width, areas: new Map() };
    tiles.set(name, tile);
    tile.areas.set(String(properties['id']), worldRings(geometry, tile.corner));
  }
  return [...tiles.values()];
}

/** What of the world the map shows. */
export interface OutlineCamera {
  readonly zoom: number;
  /** What is seen in its upper left corner. */
  readonly corner: WorldPoint;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

export function outlineCamera(map: MapLibreMap): OutlineCamera {
  const { lng, lat } = map.unproject([0, 0]);
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return { zoom: map.getZoom(), corner: worldPoint(lng, lat), width, height, pixelRatio: map.getPixelRatio() };
}
