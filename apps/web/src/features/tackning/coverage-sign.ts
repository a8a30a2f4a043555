import type { CoverageAnswer } from '@halsouppdrag/domain';
import { number } from '../../format/format.ts';
import { tackningMapText as text } from '../../text/tackning-map.ts';
import type { CoverageHit } from './coverage-hit.ts';
import type { ShownUnit } from './coverage-units.ts';

/** What the sign at the pointer says of a unit or of a base area. */
export function coverageSign(
  hit: CoverageHit,
  { places, measure }: Pick<CoverageAnswer, 'places' | 'measure'>,
  units: readonly ShownUnit[],
  nameOf: (areaId: string) => string,
): string {
  if (hit.kind === 'unit') {
    const unit = units.find(({ id }) => id === hit.id);
    if (unit === undefined) return hit.name;
    const status = unit.vardenhet?.status ?? 'oppen';
    const states = [
      ...(status === 'oppen' ? [] : [text.status(status)]),
      ...(unit.mark === null ? [] : [text.unitState[unit.mark]]),
    ];
    return states.length === 0 ? unit.name : `${unit.name} (${states.join(', ')})`;
  }
  const name = nameOf(hit.id);
  const place = places.find(({ areaId }) => areaId === hit.id);
  if (place === undefined) return name;
  const nearest = units.find(({ id }) => id === place.vardenhetId);
  const far =
    place.cost === null || nearest === undefined
      ? text.noWay
      : text.distanceTo(number(place.cost, 1), measure, nearest.name);
  return `${name}: ${text.inhabitants(number(place.population))}, ${far}`;
}
