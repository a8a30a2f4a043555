import type { Map as MapLibreMap } from 'maplibre-gl';
import { type MapImage, unitImages } from './map-images.ts';

// The browser draws them while the map is made.
const drawnUnitImages = drawImages(unitImages());

/** Hands the map the images of `unitImages`. */
export async function addUnitImages(map: MapLibreMap): Promise<void> {
  giveImages(map, await drawnUnitImages);
}

interface DrawnImage {
  readonly id: string;
  readonly image: HTMLImageElement;
  readonly pixelRatio: number;
}

/** Draws images at the screen's own resolution. */
export function drawImages(images: readonly MapImage[]): Promise<DrawnImage[]> {
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

/** Hands the map images it does not have yet. */
export function giveImages(map: MapLibreMap, images: readonly DrawnImage[]) {
  for (const { id, image, pixelRatio } of images) if (!map.hasImage(id)) map.addImage(id, image, { pixelRatio });
}
