import type { Position, Tatort, UnitChange } from '@halsouppdrag/domain';
import { greatCircleMetres } from '@halsouppdrag/geo';
import { tackningMapText as text } from '../../text/tackning-map.ts';
import { withChange } from './question.ts';

/** About a metre: finer than anyone can mean by a pointer, and short in the address. */
export function roundedPosition(lon: number, lat: number): Position {
  return [Number(lon.toFixed(5)), Number(lat.toFixed(5))];
}

/** The changes with a unit moved; one that is only tried stands in the new place from the start. */
export function withMove(
  changes: readonly UnitChange[],
  unitId: string,
  position: Position,
  tatorter: readonly Tatort[],
): UnitChange[] {
  const added = changes.find((one) => one.kind === 'add' && one.id === unitId);
  if (added?.kind === 'add') return withChange(changes, { ...added, position, name: placeName(position, tatorter) });
  return withChange(changes, { kind: 'move', vardenhetId: unitId, position });
}

const inPlaceMetres = 2500;

/** What one would call a place: the built-up place it is in, or the nearest one. */
function placeName(position: Position, tatorter: readonly Tatort[]): string {
  let name = '';
  let least = Number.POSITIVE_INFINITY;
  for (const tatort of tatorter) {
    const metres = greatCircleMetres(position, tatort.position);
    if (metres < least) [name, least] = [tatort.name, metres];
  }
  return least <= inPlaceMetres ? name : text.near(name);
}
