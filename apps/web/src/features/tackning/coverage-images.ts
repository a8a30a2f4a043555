import { type MapImage, mapImage } from '../../map/map-images.ts';
import { palette } from '../../map/map-palette.ts';
import { crossPath, starPath } from './unit-mark-paths.ts';

/**
 * The images that only this map has: a new unit, the cross over a closed one, the hatching beyond the last limit and the dots
 * of what is farther.
 */
export function coverageImages(): MapImage[] {
  return [
    mapImage('new-unit', 30, [0, 0, 30], newUnit),
    mapImage('cross', 40, [0, 0, 40], cross),
    mapImage('farther', 10, [0, 0, 10], '<circle cx="3" cy="3" r="1.3"/><circle cx="8" cy="8" r="1.3"/>'),
    mapImage('beyond', 8, [0, 0, 8], '<path d="M-2 2 2-2M0 8 8 0M6 10 10 6" stroke="#fff" stroke-width="1.4"/>'),
  ];
}

const newUnit = `<path d="${starPath}" fill="#fff" stroke="#fff" stroke-width="5" stroke-linejoin="round"/><path d="${starPath}" fill="${palette.chosen}" stroke="${palette.chosen}" stroke-linejoin="round"/>`;

const cross = `<g fill="none" stroke-linecap="round"><path d="${crossPath}" stroke="#fff" stroke-width="8"/><path d="${crossPath}" stroke="#b90835" stroke-width="4"/></g>`;
