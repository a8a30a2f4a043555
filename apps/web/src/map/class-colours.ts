import type { Polarity } from '@halsouppdrag/domain';
import { scaleStops } from './map-palette.ts';

/**
 * One colour a class, lowest class first. Dark is where the need is: high values, unless high is good.
 */
export function classColours(count: number, polarity: Polarity): string[] {
  const colours = Array.from({ length: count }, (_, i) => scaleColour(count === 1 ? 0.5 : i / (count - 1)));
  return polarity === 'highIsGood' ? colours.reverse() : colours;
}

/** The colour at a place from 0, the lightest, to 1, the darkest. */
function scaleColour(place: number): string {
  const at = place * (scaleStops.length - 1);
  const from = Math.min(Math.floor(at), scaleStops.length - 2);
  const [a, b] = [channels(scaleStops[from] ?? '#000000'), channels(scaleStops[from + 1] ?? '#000000')];
  const mixed = a.map((channel, i) => Math.round(channel + ((b[i] ?? channel) - channel) * (at - from)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
