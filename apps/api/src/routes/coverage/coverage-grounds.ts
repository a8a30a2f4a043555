import type { ClosedUnit, CoverageQuestion, UnitChange, Vardenhet } from '@halsouppdrag/domain';
import { type CapacityPoint, type OpenUnit, unitsInQuestion } from '@halsouppdrag/geo';
import type { AreaTree } from '../../db/area-tree.ts';
import type { FieldError } from '../../http/problem.ts';
import { unknownAreaMessage } from '../unknown-area.ts';

/** What is loaded that a question is about. */
export interface Known {
  readonly tree: AreaTree;
  readonly vardenheter: readonly Vardenhet[];
  readonly points: readonly CapacityPoint[];
}

/** What a question is answered from: whose way is measured, and to which units. */
interface CoverageGrounds {
  readonly points: readonly CapacityPoint[];
  /** The areas that are asked about; null for all. */
  readonly within: ReadonlySet<string> | null;
  readonly units: readonly OpenUnit[];
  readonly closed: readonly ClosedUnit[];
}

/** The grounds of a question, or what in it means nothing here; the fields are named as in the question. */
export function coverageGrounds(
  question: CoverageQuestion,
  known: Known,
): CoverageGrounds | { readonly fault: FieldError } {
  const { area, changes } = question;
  if (area !== undefined && !known.tree.get(area)) return { fault: { field: 'area', message: unknownAreaMessage } };
  const counted = unitsInQuestion(known.vardenheter, question);
  if ('badChange' in counted) return { fault: badChange(counted.badChange, counted.reason, changes) };
  const within = area === undefined ? null : known.tree.withinOf(area);
  return {
    points: within === null ? known.points : known.points.filter(({ areaId }) => within.has(areaId)),
    within,
    ...counted,
  };
}

function badChange(at: number, reason: 'unknownUnit' | 'takenId', changes: readonly UnitChange[]) {
  const isAdded = changes[at]?.kind === 'add';
  const message =
    reason === 'takenId'
      ? 'Det finns redan en enhet med det id:t. Ge den nya ett annat.'
      : 'Det finns ingen enhet med det id:t, eller så är den redan stängd. Välj en annan.';
  return { field: `changes.${at}.${isAdded ? 'id' : 'vardenhetId'}`, message };
}
