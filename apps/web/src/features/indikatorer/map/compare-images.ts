import { type MapImage, mapImage } from '../../../map/map-images.ts';
import { palette } from '../../../map/map-palette.ts';

/** The patterns that only this map has: what is worse, what is zero and what is hidden. `missing` every map has. */
export function compareImages(): MapImage[] {
  return [
    mapImage(
      'worse',
      8,
      [0, 0, 8],
      '<path d="M-2 6 6-2M0 0M2 10 10 2" stroke="#fff" stroke-width="1.5" transform="matrix(-1 0 0 1 8 0)"/>',
    ),
    mapImage(
      'zero',
      12,
      [0, 0, 12],
      `<circle cx="6" cy="6" r="2.6" fill="none" stroke="${palette.missing}" stroke-width="1.1"/>`,
    ),
    mapImage(
      'hidden',
      10,
      [0, 0, 10],
      `<g fill="${palette.lanBorder}"><circle cx="3" cy="5" r="1.1"/><circle cx="6.6" cy="5" r="1.1"/></g>`,
    ),
  ];
}
