import type { InsatsFeature, Levnadsvana } from '@halsouppdrag/domain';
import type { FeatureCollection, Point } from 'geojson';
import type { SlottedLayer } from '../../map/map-style.ts';
import { sideBySide } from '../../map/side-by-side.ts';
import { iconOffset, iconSize } from '../../map/vardenhet-layers.ts';

export interface InsatsProperties {
  readonly id: string;
  readonly name: string;
  readonly image: string;
  readonly x: number;
  readonly y: number;
}

/** The map image of an insats. */
export function insatsImage(levnadsvana: Levnadsvana, exact: boolean): string {
  return `${levnadsvana}-${exact ? 'exact' : 'approximate'}`;
}

/**
 * The insatser as points. Those without a place of their own all stand at the same point of their area, so they are
 * put side by side. The symbol is that of the first levnadsvana; the table and the panel name them all.
 */
export function insatsFeatures(insatser: readonly InsatsFeature[]): FeatureCollection<Point, InsatsProperties> {
  const shown = insatser.toSorted((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
  const offsets = sideBySide(shown.map(({ geometry }) => geometry.coordinates));
  return {
    type: 'FeatureCollection',
    features: shown.flatMap(({ geometry, properties: { id, title, levnadsvanor, exact } }, i) => {
      const [first] = levnadsvanor;
      const [x, y] = offsets[i] ?? [0, 0];
      if (first === undefined) return [];
      return [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [...geometry.coordinates] },
          properties: { id, name: title, image: insatsImage(first, exact), x, y },
        },
      ];
    }),
  };
}

export const insatsHitLayer = 'insatser-symbol';

/** The insatser, from the source `insatser`. The chosen one has a ring. */
export function insatsLayers(chosenId: string | null): SlottedLayer[] {
  const source = 'insatser';
  const symbol = {
    'icon-size': iconSize,
    'icon-offset': iconOffset,
    'icon-allow-overlap': true,
  } as const;
  return [
    {
      slot: 'insatser',
      layer: {
        id: insatsHitLayer,
        type: 'symbol',
        source,
        layout: { ...symbol, 'icon-image': ['get', 'image'] },
      },
    },
    {
      slot: 'insatser',
      layer: {
        id: 'insatser-chosen',
        type: 'symbol',
        source,
        filter: ['==', ['get', 'id'], chosenId ?? ''],
        layout: {
          ...symbol,
          visibility: chosenId === null ? 'none' : 'visible',
          'icon-image': 'ring',
          'icon-ignore-placement': true,
        },
      },
    },
  ];
}
