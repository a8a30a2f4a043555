import {
  type CoverageQuestion,
  type Tatort,
  UnitChange,
  type VardenhetKind,
  type VardenhetStatus,
} from '@halsouppdrag/domain';
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
  /** What is tried against today, at most one change a unit. */
  readonly changes: readonly UnitChange[];
}

export function askedIn({ kinds, counted, near, detour, area, changes }: ViewState): Asked {
  return {
    kinds: kinds === undefined || kinds.length === 0 ? usualKinds : kinds,
    statuses: counted === undefined || counted.length === 0 ? usualStatuses : counted,
    nearKm: near ?? usualNearKm,
    detour: detour ?? usualDetour,
    area,
    changes: changesIn(changes),
  };
}

/** The question the API is asked: the limit of what is near among the steps of the table. */
export function questionOf({ kinds, statuses, nearKm, detour, area, changes }: Asked): CoverageQuestion {
  return {
    kinds: [...kinds],
    statuses: [...statuses],
    limits: [...new Set([...stepsKm, nearKm])].sort((a, b) => a - b),
    travel: { kind: 'straightLine', detourFactor: detour },
    changes: [...changes],
    ...(area === undefined ? {} : { area }),
  };
}

/** The same without what is tried: what the changes are held against. */
export const todayOf = (asked: Asked): Asked => ({ ...asked, changes: [] });

/** The changes an address tries. What means nothing is left out, and so is a second change to the same unit. */
export function changesIn(written: string | undefined): UnitChange[] {
  const seen = new Set<string>();
  return read(written).flatMap((one) => {
    const { success, data } = UnitChange.safeParse(one);
    if (!success || seen.has(changedUnitId(data))) return [];
    seen.add(changedUnitId(data));
    return [data];
  });
}

/** The reverse: nothing when nothing is tried. */
export function changesWritten(changes: readonly UnitChange[]): string | undefined {
  return changes.length === 0 ? undefined : JSON.stringify(changes);
}

/** A new unit in the middle of a built-up place. */
export function addedAt({ id, name, position }: Tatort): UnitChange {
  return { kind: 'add', id: `ny-${id}`, name, position };
}

/** The unit that a change is about. */
export function changedUnitId(change: UnitChange): string {
  return change.kind === 'add' ? change.id : change.vardenhetId;
}

function read(written: string | undefined): unknown[] {
  try {
    const value: unknown = JSON.parse(written ?? '[]');
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
