import type { Levnadsvana } from '@halsouppdrag/domain';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { levnadsvanaLook } from '../../components/levnadsvana-look.ts';
import { drawImages, giveImages } from '../../map/add-map-images.ts';
import { insatsImages } from './insats-images.ts';

/** Which images the map has been given. */
export interface MapImages {
  readonly units: boolean;
  readonly insatser: boolean;
}

/** Draws the images of `insatsImages` and hands them to the map. */
export async function addInsatsImages(map: MapLibreMap): Promise<void> {
  // React draws nothing at once while it is at work itself, as it is when this is called from an effect.
  await Promise.resolve();
  giveImages(map, await drawImages(insatsImages(iconMarkup())));
}

/** The inside of each icon, read from what the icon component draws: the map and the lists can then never differ. */
function iconMarkup(): Record<Levnadsvana, string> {
  const host = document.createElement('div');
  const root = createRoot(host);
  const entries = Object.entries(levnadsvanaLook).map(([levnadsvana, { icon }]) => {
    flushSync(() => root.render(createElement(icon)));
    return [levnadsvana, host.querySelector('svg')?.innerHTML ?? ''];
  });
  root.unmount();
  return Object.fromEntries(entries);
}
