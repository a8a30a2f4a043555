import type { Position } from '@halsouppdrag/domain';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Topology } from 'topojson-specification';
import { basemapFeatures } from '../../../map/basemap-layers.ts';
import { palette } from '../../../map/map-palette.ts';
import { worldPoint, worldRings } from '../../../map/world-rings.ts';
import { coverageOpacity } from '../coverage-layers.ts';
import type { CoverageGround } from '../use-coverage-ground.ts';
import type { LiveShapes, Tile } from './live-picture.ts';

/** Layers of the map that lie under the base areas, and what says whether they are seen. */
export const groundLayers = [
  ['sea', 'background-opacity'],
  ['land-land', 'fill-opacity'],
  ['lakes-land', 'fill-opacity'],
  ['lan-land', 'fill-opacity'],
] as const;

/** The shapes of those layers and of the base areas, counted from a position; null until they have come. */
export function liveShapes(
  map: MapLibreMap,
  { basemap, lan, deso }: Pick<CoverageGround, 'basemap' | 'lan' | 'deso'>,
  from: Position,
): LiveShapes | null {
  if (basemap === undefined || lan === undefined || deso === undefined) return null;
  const origin = worldPoint(...from);
  // The contract says no more of TopoJSON than its type; the package's schema has checked the rest.
  const { features } = basemapFeatures(basemap as unknown as Topology);
  const colours = { land: palette.landOutside, lakes: palette.sea };
  const around = (['land', 'lakes'] as const).flatMap((kind) =>
    features
      .filter(({ properties }) => properties?.['kind'] === kind)
      .map(({ geometry }) => ({ colour: colours[kind], rings: worldRings(geometry, origin) })),
  );
  const within = lan.features.map(({ geometry }) => ({ colour: palette.land, rings: worldRings(geometry, origin) }));
  return {
    origin,
    sea: palette.sea,
    ground: [...around, ...within],
    areas: deso.features.map(({ geometry }) => worldRings(geometry, origin)),
    opacity: coverageOpacity,
    tiles: { beyond: tileOf(map, 'beyond'), missing: tileOf(map, 'missing'), farther: tileOf(map, 'farther') },
  };
}

function tileOf(map: MapLibreMap, name: string): Tile {
  const { data, pixelRatio } = map.getImage(name);
  return { image: new ImageData(Uint8ClampedArray.from(data.data), data.width, data.height), pixelRatio };
}
