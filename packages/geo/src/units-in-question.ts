import { type ClosedUnit, type CoverageQuestion, closedOn, daysAWeek, type Vardenhet } from '@halsouppdrag/domain';
import { type BadChange, changedUnits, type OpenUnit } from './changed-units.ts';
import { sortedById } from './nearest-assignment.ts';

/** What is asked about units: which count, what is changed, and when they have to be open. */
export type UnitQuestion = Pick<CoverageQuestion, 'kinds' | 'statuses' | 'changes' | 'on' | 'leastDays'>;

type KnownUnit = Pick<Vardenhet, 'id' | 'kind' | 'status' | 'position' | 'opening'>;

/**
 * The units that a question counts: those of its kinds and statuses after its changes, those left out that are known to
 * be closed on its date or are open on too few days a week; and which were left out for that, by rising id. What is added
 * counts whatever its kind. A change to a unit that is known but not counted changes nothing; one to a unit that nobody knows,
 * or an id already in use, is an answer and not an error.
 */
export function unitsInQuestion(
  known: readonly KnownUnit[],
  { kinds, statuses, changes, on, leastDays }: UnitQuestion,
): { readonly units: readonly OpenUnit[]; readonly closed: readonly ClosedUnit[] } | BadChange {
  const changed = changedUnits(known, changes);
  if ('badChange' in changed) return changed;
  const uncounted = new Set(
    known.filter(({ kind, status }) => !kinds.includes(kind) || !statuses.includes(status)).map(({ id }) => id),
  );
  const units: OpenUnit[] = [];
  const closed: ClosedUnit[] = [];
  for (const { id, position, status, opening } of changed.units) {
    if (uncounted.has(id)) continue;
    const why = opening === undefined ? null : whyClosed(opening, on, leastDays);
    if (why !== null) closed.push({ vardenhetId: id, why });
    else units.push({ id, position, ...(status && { status }), ...(opening && { opening }) });
  }
  return { units, closed: sortedByUnit(closed) };
}

function whyClosed(
  opening: Vardenhet['opening'],
  on: string | undefined,
  leastDays: number | undefined,
): ClosedUnit['why'] | null {
  const why = on === undefined ? null : closedOn(opening, on);
  if (why !== null) return why;
  const days = daysAWeek(opening);
  return leastDays !== undefined && days !== null && days < leastDays ? 'fewDays' : null;
}

const sortedByUnit = (closed: readonly ClosedUnit[]): ClosedUnit[] =>
  sortedById(closed.map((one) => ({ ...one, id: one.vardenhetId }))).map(({ vardenhetId, why }) => ({
    vardenhetId,
    why,
  }));
