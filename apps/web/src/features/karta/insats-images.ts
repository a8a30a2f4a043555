import { type Levnadsvana, levnadsvanor } from '@halsouppdrag/domain';
import { levnadsvanaLook } from '../../components/levnadsvana-look.ts';
import { type MapImage, mapImage } from '../../map/map-images.ts';
import { insatsImage } from './insats-layers.ts';

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

/** The levnadsvana's icon on its colour; pale, with a rim of the colour, where the place is only approximate. */
function insatsSymbol(levnadsvana: Levnadsvana, markup: string, exact: boolean): MapImage {
  const { colour, ink } = levnadsvanaLook[levnadsvana];
  const disc = exact
    ? `<circle cx="14" cy="14" r="11" fill="${colour}"/>`
    : `<circle cx="14" cy="14" r="10.25" fill="#fff"/><circle cx="14" cy="14" r="10.25" fill="${colour}" fill-opacity=".28" stroke="${colour}" stroke-width="1.5"/>`;
  const icon = `<g transform="translate(6.5 6.5) scale(.625)" fill="none" stroke="${exact ? ink : '#171717'}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">${markup}</g>`;
  return mapImage(
    insatsImage(levnadsvana, exact),
    28,
    [0, 0, 28],
    `<circle cx="14" cy="14" r="13" fill="#fff"/>${disc}${icon}`,
  );
}
