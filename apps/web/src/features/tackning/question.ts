import type { CoverageQuestion, Tatort, UnitChange, VardenhetKind, VardenhetStatus } from '@halsouppdrag/domain';
import type { ViewState } from '../../app/view-state.ts';

const usualKinds: readonly VardenhetKind[] = ['vardcentral', 'narmottagning'];
const usualStatuses: readonly VardenhetStatus[] = ['oppen'];
export const usualNearKm = 10;
export const usualDetour = 1.3;
/** Steps that make the curve readable as a table too. */
const stepsKm = [2, 5, 10, 15, 20, 30];

/** What an address asks: what it leaves out is as usual. */
export interface Asked {
  readonly kinds: readonly VardenhetKind[];
  readonly statuses: readonly VardenhetStatus[];
  readonly nearKm: number;
  readonly detour: number;
  readonly area: string | undefined;
  /** Ids of the built-up places where a new unit is tried. */
  readonly added: readonly string[];
}

export function askedIn({ kinds, counted, near, detour, area, added }: ViewState): Asked {
  return {
    kinds: kinds === undefined || kinds.length === 0 ? usualKinds : kinds,
    statuses: counted === undefined || counted.length === 0 ? usualStatuses : counted,
    nearKm: near ?? usualNearKm,
    detour: detour ?? usualDetour,
    area,
    added: [...new Set(added ?? [])],
  };
}

/** The question the API is asked: the limit of what is near among the steps of the table. */
export function questionOf(
  { kinds, statuses, nearKm, detour, area }: Asked,
  changes: UnitChange[] = [],
): CoverageQuestion {
  return {
    kinds: [...kinds],
    statuses: [...statuses],
    limits: [...new Set([...stepsKm, nearKm])].sort((a, b) => a - b),
    travel: { kind: 'straightLine', detourFactor: detour },
    changes,
    ...(area === undefined ? {} : { area }),
  };
}

/** A new unit in the middle of each of the places; one that the region does not have is left out. */
export function changesOf(added: readonly string[], tatorter: readonly Tatort[]): UnitChange[] {
  return added.flatMap((id): UnitChange[] => {
    const place = tatorter.find((tatort) => tatort.id === id);
    return place === undefined ? [] : [{ kind: 'add', id: `ny-${id}`, name: place.name, position: place.position }];
  });
}
