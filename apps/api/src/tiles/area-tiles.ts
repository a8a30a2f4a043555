import { closestTileZoom, tileLayer } from '@halsouppdrag/domain';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { withoutRepeats } from './without-repeats.ts';

export type TileArea = Feature<Polygon | MultiPolygon, { readonly id: string; readonly name: string }>;

/**
 * Areas cut into map tiles. Two areas that meet have one border between them at every zoom: it is simplified once, in
 * a topology, and not once for each of them.
 */
export interface AreaTiles {
  /** A vector tile (Mapbox Vector Tile 2.1), null where there is nothing. */
  readonly tile: (z: number, x: number, y: number) => Uint8Array | null;
}

export function areaTiles(areas: readonly TileArea[]): AreaTiles {
  const collection: FeatureCollection = { type: 'FeatureCollection', features: [...areas] };
  const borders = presimplify(topology({ areas: collection }) as Topology<{ areas: GeometryCollection }>);
  const byZoom = new Map<number, GeoJSONVT>();
  const cutAt = (zoom: number): GeoJSONVT => {
    const known = byZoom.get(zoom);
    if (known !== undefined) return known;
    const simplified = simplify(borders, leastTriangle(zoom));
    const extent = extentAt(zoom);
    const cut = new GeoJSONVT(feature(simplified, simplified.objects.areas), {
      maxZoom: zoom,
      indexMaxZoom: 0,
      tolerance: 0,
      extent,
      // Wider than any line is drawn, so that none ends at the edge of a tile.
      buffer: extent / 32,
    });
    byZoom.set(zoom, cut);
    return cut;
  };
  return {
    tile: (z, x, y) => {
      const tile = cutAt(z).getTile(z, x, y);
      return tile === null || tile.features.length === 0
        ? null
        : fromGeojsonVt({ [tileLayer]: withoutRepeats(tile) }, { version: 2, extent: extentAt(z) });
    },
  };
}

/**
 * Steps along the side of a tile. The closest is enlarged, so it has those that readers of tiles take for granted. The
 * others are shown at less than twice their size: finer than half a pixel nothing can be seen, and a country's borders
 * would be mostly corners on top of each other.
 */
function extentAt(zoom: number): number {
  return zoom >= closestTileZoom ? 4096 : 1024;
}

/**
 * The smallest triangle, in square degrees, that a corner of a border must make with its neighbours to be kept
 * (Visvalingam and Whyatt 1993): half a pixel at this zoom, where Sweden lies. A degree of latitude is there about
 * twice as long on the map as one of longitude, so a square pixel is twice as wide as high in degrees.
 */
function leastTriangle(zoom: number): number {
  const pixelWidth = 360 / (512 * 2 ** zoom);
  return zoom >= closestTileZoom ? 0 : (pixelWidth * pixelWidth) / 4;
}
