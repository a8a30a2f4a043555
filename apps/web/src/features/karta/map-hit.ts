import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import type { Hit } from '../../map/use-map-sign.ts';
import { vardenhetHitLayer } from '../../map/vardenhet-layers.ts';
import { areaHitLayer } from './area-layers.ts';
import { insatsHitLayer } from './insats-layers.ts';

export type KartaHit = Hit<'area' | 'vardenhet' | 'insats'>;

/** A finger covers more than a pointer shows. */
const reachPixels = { pointer: 2, finger: 10 };

/** Symbols before areas, and the finest area before the larger ones it lies in. */
const hitOrder = [
  { kind: 'vardenhet', layer: vardenhetHitLayer },
  { kind: 'insats', layer: insatsHitLayer },
  { kind: 'area', layer: areaHitLayer('deso') },
  { kind: 'area', layer: areaHitLayer('lokalsamhalle') },
  { kind: 'area', layer: areaHitLayer('kommun') },
] as const;

/** The thing at a point that a person would mean by pointing there; null on the sea. */
export function hitAt(map: MapLibreMap, point: Point, by: keyof typeof reachPixels): KartaHit | null {
  const reach = reachPixels[by];
  for (const { kind, layer } of hitOrder) {
    if (map.getLayer(layer) === undefined) continue;
    const where: Point | [[number, number], [number, number]] =
      kind === 'area'
        ? point
        : [
            [point.x - reach, point.y - reach],
            [point.x + reach, point.y + reach],
          ];
    const [found] = map.queryRenderedFeatures(where, { layers: [layer] });
    if (found === undefined) continue;
    return { kind, id: String(found.properties['id']), name: String(found.properties['name']), source: found.source };
  }
  return null;
}

/** The same by a pointer. */
export function hitByPointer(map: MapLibreMap, point: Point): KartaHit | null {
  return hitAt(map, point, 'pointer');
}
