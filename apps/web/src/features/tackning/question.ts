import {
  type CoverageQuestion,
  type Scenario,
  TravelMode,
  UnitChange,
  type VardenhetKind,
  type VardenhetStatus,
} from '@halsouppdrag/domain';
import type { ViewState } from '../../app/view-state.ts';
import type { Measure } from '../../text/measure-words.ts';

const usualKinds: readonly VardenhetKind[] = ['vardcentral', 'narmottagning'];
const usualStatuses: readonly VardenhetStatus[] = ['oppen'];
export const usualNear = { km: 10, minutes: 15 } as const;
export const usualDetour = 1.3;
/** Steps that make the curve readable as a table too. */
const steps = { km: [2, 5, 10, 15, 20, 30], minutes: [5, 10, 15, 20, 30, 45, 60] } as const;

/** What an address asks: what it leaves out is as usual. */
export interface Asked {
  readonly kinds: readonly VardenhetKind[];
  readonly statuses: readonly VardenhetStatus[];
  /** In the measure of the travel: kilometres, or minutes along roads. */
  readonly nearLimit: number;
  readonly detour: number;
  readonly travel: TravelMode;
  readonly area: string | undefined;
  /** The date that units are to be open on; undefined for a usual week. */
  readonly on: string | undefined;
  readonly leastDays: number | undefined;
  /** What is tried against today, at most one change a unit. */
  readonly changes: readonly UnitChange[];
}

export function askedIn({
  kinds,
  counted,
  near,
  detour: given,
  travel: by,
  area,
  on,
  days,
  changes,
}: ViewState): Asked {
  const detour = given ?? usualDetour;
  const travel = travelIn(by) ?? { kind: 'straightLine', detourFactor: detour };
  return {
    kinds: kinds === undefined || kinds.length === 0 ? usualKinds : kinds,
    statuses: counted === undefined || counted.length === 0 ? usualStatuses : counted,
    nearLimit: near ?? usualNear[measureOf(travel)],
    detour,
    travel,
    area,
    on,
    leastDays: days,
    changes: changesIn(changes),
  };
}

/** The question the API is asked: the limit of what is near among the steps of the table. */
export function questionOf({
  kinds,
  statuses,
  nearLimit,
  travel,
  area,
  on,
  leastDays,
  changes,
}: Asked): CoverageQuestion {
  return {
    kinds: [...kinds],
    statuses: [...statuses],
    limits: [...new Set([...steps[measureOf(travel)], nearLimit])].sort((a, b) => a - b),
    travel,
    changes: [...changes],
    ...(on === undefined ? {} : { on }),
    ...(leastDays === undefined ? {} : { leastDays }),
    ...(area === undefined ? {} : { area }),
  };
}

/** What the way is counted in. */
export const measureOf = ({ kind }: TravelMode): Measure => (kind === 'straightLine' ? 'km' : 'minutes');

/** The travel by a network or a routing server that an address names, null for what names none. */
function travelIn(written: string | undefined): TravelMode | null {
  const [by, named] = written?.split(':') ?? [];
  const travel = by === 'server' ? { kind: by, server: named } : { kind: 'road', by, networkId: named };
  const { success, data } = TravelMode.safeParse(travel);
  return success ? data : null;
}

/** The reverse: nothing for the straight line, which is the usual. */
export function travelWritten(travel: TravelMode): string | undefined {
  switch (travel.kind) {
    case 'road':
      return `${travel.by}:${travel.networkId}`;
    case 'server':
      return `server:${travel.server}`;
    case 'straightLine':
      return undefined;
  }
}

/** What a saved scenario asks. */
export function askedOfScenario({ question, near }: Pick<Scenario, 'question' | 'near'>): Asked {
  const { kinds, statuses, travel, area, on, leastDays, changes } = question;
  return {
    kinds,
    statuses,
    nearLimit: near,
    detour: travel.kind === 'straightLine' ? travel.detourFactor : usualDetour,
    travel,
    area,
    on,
    leastDays,
    changes,
  };
}

/** What of an address is the question. */
export const questionParts = ['kinds', 'counted', 'near', 'detour', 'travel', 'area', 'on', 'days', 'changes'] as const;

/** A question as an address says it, changes always said: without them an open scenario would speak for itself. */
export function viewOf({ kinds, statuses, nearLimit, detour, travel, area, on, leastDays, changes }: Asked) {
  return {
    kinds: [...kinds],
    counted: [...statuses],
    near: nearLimit,
    detour,
    travel: travelWritten(travel),
    area,
    on,
    days: leastDays,
    changes: JSON.stringify(changes),
  } satisfies Record<(typeof questionParts)[number], unknown>;
}

/** The same as it is today in a usual week: what is tried is held against it. */
export const todayOf = (asked: Asked): Asked => ({ ...asked, on: undefined, changes: [] });

/** Whether something is tried, or a day of its own asked for. */
export const isOtherThanToday = ({
  on,
  changes,
}: Pick<Asked, 'changes'> & { readonly on?: string | undefined }): boolean => on !== undefined || changes.length > 0;

/** The changes an address tries, what means nothing left out; a later change takes the place of those it undoes. */
export function changesIn(written: string | undefined): UnitChange[] {
  return read(written).reduce<UnitChange[]>((changes, one) => {
    const { success, data } = UnitChange.safeParse(one);
    return success ? withChange(changes, data) : changes;
  }, []);
}

/** The changes and one more. A unit is closed or changed, not both, and is changed once in each way: the last one holds. */
export function withChange(changes: readonly UnitChange[], one: UnitChange): UnitChange[] {
  const isUndone = (other: UnitChange) =>
    changedUnitId(other) === changedUnitId(one) &&
    (other.kind === one.kind || other.kind === 'close' || one.kind === 'close');
  return [...changes.filter((other) => !isUndone(other)), one];
}

/** The reverse: nothing when nothing is tried. */
export function changesWritten(changes: readonly UnitChange[]): string | undefined {
  return changes.length === 0 ? undefined : JSON.stringify(changes);
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
