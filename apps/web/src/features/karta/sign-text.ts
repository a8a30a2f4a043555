import { vardenhetStatusName } from '@halsouppdrag/domain';
import { number } from '../../format/format.ts';
import { kartaText } from '../../text/karta.ts';
import type { Choropleth } from './choropleth.ts';
import type { KartaHit } from './map-hit.ts';
import { measureText } from './measure-text.ts';
import type { KartaData } from './use-karta-data.ts';

/** What the sign at the pointer says: the name, and the figure the map is coloured by or how many live there. */
export function signText(hit: KartaHit, { areaList, choropleth, vardenheter }: KartaData): string | null {
  if (hit.kind === 'insats') return hit.name;
  if (hit.kind === 'vardenhet') {
    const status = vardenheter?.find(({ id }) => id === hit.id)?.status;
    return status === undefined || status === 'oppen'
      ? hit.name
      : `${hit.name} (${vardenhetStatusName[status].toLowerCase()})`;
  }
  const area = areaList?.items.find(({ id }) => id === hit.id);
  if (area === undefined) return hit.name;
  return `${area.name}: ${areaFigure(hit, choropleth) ?? kartaText.inhabitants(number(area.population))}`;
}

function areaFigure({ id, source }: KartaHit, choropleth: Choropleth | null): string | null {
  if (choropleth === null || choropleth.level !== source) return null;
  const value = choropleth.measure.values.get(id) ?? null;
  return value === null ? kartaText.missing : measureText(choropleth.measure, value);
}
