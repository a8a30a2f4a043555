import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import type { Hit } from '../../map/use-map-sign.ts';
import { vardenhetHitLayer } from '../../map/vardenhet-layers.ts';
import { placeHitLayer } from './coverage-layers.ts';

export type CoverageHit = Hit<'unit' | 'place'>;

/** Units are small: so many pixels beside one still mean it. A finger covers more than a pointer shows. */
const reaches = { mouse: 4, finger: 14 };

/** The unit or the base area that a person would mean by pointing there. */
export function coverageHit(map: MapLibreMap, point: Point): CoverageHit | null {
  return unitHit(map, point, 'mouse') ?? found(map, 'place', [point.x, point.y], placeHitLayer);
}

/** The unit there, if there is one. */
export function unitHit(map: MapLibreMap, { x, y }: Point, by: keyof typeof reaches): CoverageHit | null {
  const reach = reaches[by];
  const around: [[number, number], [number, number]] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  return found(map, 'unit', around, vardenhetHitLayer);
}

function found(
  map: MapLibreMap,
  kind: CoverageHit['kind'],
  where: [number, number] | [[number, number], [number, number]],
  layer: string,
): CoverageHit | null {
  if (map.getLayer(layer) === undefined) return null;
  const [first] = map.queryRenderedFeatures(where, { layers: [layer] });
  if (first === undefined) return null;
  return { kind, id: String(first.properties['id']), name: String(first.properties['name']), source: first.source };
}
