import { type VardenhetKind, vardenhetKinds } from '@halsouppdrag/domain';
import { vardenhetLook } from '../components/vardenhet-look.ts';
import { palette } from './map-palette.ts';
import { vardenhetImage } from './vardenhet-layers.ts';

/** An image the map's layers name. Square, `size` CSS pixels wide at full size. */
export interface MapImage {
  readonly id: string;
  readonly size: number;
  readonly svg: string;
}

/** The images of the care units, the ring round what is chosen and the hatching, as SVG. */
export function unitImages(): MapImage[] {
  return [
    ...vardenhetKinds.flatMap((kind) => [vardenhetSymbol(kind, false), vardenhetSymbol(kind, true)]),
    mapImage('ring', 40, [0, 0, 40], ring),
    mapImage('missing', 8, [0, 0, 8], hatching),
  ];
}

/** The path of the legend's symbol with a white rim, so that it can be told from any colour below it. */
function vardenhetSymbol(kind: VardenhetKind, planned: boolean): MapImage {
  const { path, colour } = vardenhetLook[kind];
  const rim = `<path d="${path}" fill="#fff" stroke="#fff" stroke-width="${planned ? 5 : 4}" stroke-linejoin="round"/>`;
  const body = planned
    ? `<path d="${path}" fill="#fff" stroke="${colour}" stroke-width="2.25" stroke-dasharray="3.5 2" stroke-linejoin="round"/>`
    : `<path d="${path}" fill="${colour}" stroke="${colour}" stroke-linejoin="round"/>`;
  return mapImage(vardenhetImage(kind, planned), 28, [-2, -2, 28], rim + body);
}

const ring = `<g fill="none"><circle cx="20" cy="20" r="16.5" stroke="#fff" stroke-width="6"/><circle cx="20" cy="20" r="16.5" stroke="${palette.chosen}" stroke-width="3"/></g>`;

/** Diagonal lines that meet those of the next tile. */
const hatching = `<path d="M-2 2 2-2M0 8 8 0M6 10 10 6" stroke="${palette.missing}" stroke-width="1"/>`;

/** An image of a square box, from its left, upper corner and side, drawn `size` CSS pixels wide. */
export function mapImage(
  id: string,
  size: number,
  [x, y, side]: readonly [number, number, number],
  body: string,
): MapImage {
  return {
    id,
    size,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${side} ${side}">${body}</svg>`,
  };
}
