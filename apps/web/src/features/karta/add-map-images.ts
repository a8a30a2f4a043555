import type { Levnadsvana } from '@halsouppdrag/domain';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { levnadsvanaLook } from '../../components/levnadsvana-look.ts';
import { insatsImages, type MapImage, unitImages } from './map-images.ts';

/** Which images the map has been given. */
export interface MapImages {
  readonly units: boolean;
  readonly insatser: boolean;
}

// The browser draws them while the map is made.
const drawnUnitImages = draw(unitImages());

/** Hands the map the images of `unitImages`. */
export async function addUnitImages(map: MapLibreMap): Promise<void> {
  give(map, await drawnUnitImages);
}

/** Draws the images of `insatsImages` and hands them to the map. */
export async function addInsatsImages(map: MapLibreMap): Promise<void> {
  // React draws nothing at once while it is at work itself, as it is when this is called from an effect.
  await Promise.resolve();
  give(map, await draw(insatsImages(iconMarkup())));
}

interface DrawnImage {
  readonly id: string;
  readonly image: HTMLImageElement;
  readonly pixelRatio: number;
}

/** Draws images at the screen's own resolution. */
function draw(images: readonly MapImage[]): Promise<DrawnImage[]> {
  const pixelRatio = Math.max(1, Math.ceil(window.devicePixelRatio));
  return Promise.all(
    images.map(async ({ id, size, svg }) => {
      const image = new Image(size * pixelRatio, size * pixelRatio);
      const sized = svg.replace('<svg ', `<svg width="${size * pixelRatio}" height="${size * pixelRatio}" `);
      image.src = `data:image/svg+xml,${encodeURIComponent(sized)}`;
      await image.decode();
      return { id, image, pixelRatio };
    }),
  );
}

function give(map: MapLibreMap, images: readonly DrawnImage[]) {
  for (const { id, image, pixelRatio } of images) if (!map.hasImage(id)) map.addImage(id, image, { pixelRatio });
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
