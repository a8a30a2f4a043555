import { type AreaId, tileLayer } from '@halsouppdrag/domain';
import type { MapGeoJSONFeature, Map as MapLibreMap } from 'maplibre-gl';
import { type WorldPoint, type WorldRings, worldPoint, worldRings } from '../../../map/world-rings.ts';

/** Where a tile of the map lies. */
export interface OutlineSquare {
  /** Its north-western corner, and how much of the world it is wide. */
  readonly corner: WorldPoint;
  readonly width: number;
}

/** A tile, and what of the areas' outlines lies in it and a little beyond its sides. */
export interface OutlineTile {
  readonly square: OutlineSquare;
  /** The rings from its corner; none where the area has no part in it. */
  readonly ringsOf: (areaId: AreaId) => WorldRings;
}

/** The tiles that a source has for what is seen, as the map itself draws them. */
export function outlineTiles(map: MapLibreMap, source: string): OutlineTile[] {
  const tiles = new Map<
    string,
    { square: OutlineSquare; features: Map<AreaId, Pick<MapGeoJSONFeature, 'geometry'>> }
  >();
  for (const feature of map.querySourceFeatures(source, { sourceLayer: tileLayer })) {
    // Underscored, these are where the map says which tile a part of an area comes from.
    const { _z: z, _x: x, _y: y } = feature;
    const name = `${z}/${x}/${y}`;
    const width = 1 / 2 ** z;
    const tile = tiles.get(name) ?? { square: { corner: [x * width, y * width], width }, features: new Map() };
    tiles.set(name, tile);
    tile.features.set(String(feature.properties['id']), feature);
  }
  return [...tiles.values()].map(({ square, features }) => ({
    square,
    ringsOf: (areaId) => {
      const feature = features.get(areaId);
      // Only now is it read from the tile: to read those of a country holds the page up.
      return feature === undefined ? [] : worldRings(feature.geometry, square.corner);
    },
  }));
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
