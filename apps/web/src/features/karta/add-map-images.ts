import type { Levnadsvana } from '@halsouppdrag/domain';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { levnadsvanaLook } from '../../components/levnadsvana-look.ts';
import { mapImages } from './map-images.ts';

/** Draws the map's images at the screen's own resolution and hands them to the map. */
export async function addMapImages(map: MapLibreMap): Promise<void> {
  // React draws nothing at once while it is at work itself, as it is when this is called from an effect.
  await Promise.resolve();
  const pixelRatio = Math.max(1, Math.ceil(window.devicePixelRatio));
  await Promise.all(
    mapImages(iconMarkup()).map(async ({ id, size, svg }) => {
      const drawn = new Image(size * pixelRatio, size * pixelRatio);
      const sized = svg.replace('<svg ', `<svg width="${size * pixelRatio}" height="${size * pixelRatio}" `);
      drawn.src = `data:image/svg+xml,${encodeURIComponent(sized)}`;
      await drawn.decode();
      if (!map.hasImage(id)) map.addImage(id, drawn, { pixelRatio });
    }),
  );
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
