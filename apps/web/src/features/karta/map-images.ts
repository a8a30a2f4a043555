import { type Levnadsvana, levnadsvanor, type VardenhetKind, vardenhetKinds } from '@halsouppdrag/domain';
import { levnadsvanaLook } from '../../components/levnadsvana-look.ts';
import { vardenhetLook } from '../../components/vardenhet-look.ts';
import { insatsImage } from './insats-layers.ts';
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
    image('ring', 40, [0, 0, 40], ring),
    image('missing', 8, [0, 0, 8], hatching),
  ];
}

/**
 * The images of the insatser, as SVG. `iconMarkup` holds what is inside the icon of each levnadsvana, in its box of
 * 24 × 24.
 */
export function insatsImages(iconMarkup: Readonly<Record<Levnadsvana, string>>): MapImage[] {
  return levnadsvanor.flatMap((one) => [
    insatsSymbol(one, iconMarkup[one], true),
    insatsSymbol(one, iconMarkup[one], false),
  ]);
}

/** The path of the legend's symbol with a white rim, so that it can be told from any colour below it. */
function vardenhetSymbol(kind: VardenhetKind, planned: boolean): MapImage {
  const { path, colour } = vardenhetLook[kind];
  const rim = `<path d="${path}" fill="#fff" stroke="#fff" stroke-width="${planned ? 5 : 4}" stroke-linejoin="round"/>`;
  const body = planned
    ? `<path d="${path}" fill="#fff" stroke="${colour}" stroke-width="2.25" stroke-dasharray="3.5 2" stroke-linejoin="round"/>`
    : `<path d="${path}" fill="${colour}" stroke="${colour}" stroke-linejoin="round"/>`;
  return image(vardenhetImage(kind, planned), 28, [-2, -2, 28], rim + body);
}

/** The levnadsvana's icon on its colour; pale, with a rim of the colour, where the place is only approximate. */
function insatsSymbol(levnadsvana: Levnadsvana, markup: string, exact: boolean): MapImage {
  const { colour, ink } = levnadsvanaLook[levnadsvana];
  const disc = exact
    ? `<circle cx="14" cy="14" r="11" fill="${colour}"/>`
    : `<circle cx="14" cy="14" r="10.25" fill="#fff"/><circle cx="14" cy="14" r="10.25" fill="${colour}" fill-opacity=".28" stroke="${colour}" stroke-width="1.5"/>`;
  const icon = `<g transform="translate(6.5 6.5) scale(.625)" fill="none" stroke="${exact ? ink : '#171717'}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">${markup}</g>`;
  return image(
    insatsImage(levnadsvana, exact),
    28,
    [0, 0, 28],
    `<circle cx="14" cy="14" r="13" fill="#fff"/>${disc}${icon}`,
  );
}

const ring = `<g fill="none"><circle cx="20" cy="20" r="16.5" stroke="#fff" stroke-width="6"/><circle cx="20" cy="20" r="16.5" stroke="${palette.chosen}" stroke-width="3"/></g>`;

/** Diagonal lines that meet those of the next tile. */
const hatching = `<path d="M-2 2 2-2M0 8 8 0M6 10 10 6" stroke="${palette.missing}" stroke-width="1"/>`;

function image(id: string, size: number, [x, y, side]: readonly [number, number, number], body: string): MapImage {
  return {
    id,
    size,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${side} ${side}">${body}</svg>`,
  };
}
