import type { Opening, UnitChange } from '@halsouppdrag/domain';
import type { UnitPoint } from './nearest-assignment.ts';

/** A unit and when it can be visited; one without an opening is never closed. */
export interface OpenUnit extends UnitPoint {
  readonly opening?: Opening;
}

/** The units after the changes, or the place in the list of the first change that means nothing. */
export type ChangedUnits = { readonly units: readonly OpenUnit[] } | BadChange;

export interface BadChange {
  readonly badChange: number;
  readonly reason: 'unknownUnit' | 'takenId';
}

/**
 * The units as they are after changes made in order: what is added counts as open, a unit keeps its status when it moves.
 * A change to a unit that is not there, or an id already in use, is an answer and not an error.
 */
export function changedUnits(units: readonly OpenUnit[], changes: readonly UnitChange[]): ChangedUnits {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  for (const [k, change] of changes.entries()) {
    if (change.kind === 'add') {
      if (byId.has(change.id)) return { badChange: k, reason: 'takenId' };
      byId.set(change.id, { id: change.id, position: change.position });
      continue;
    }
    const unit = byId.get(change.vardenhetId);
    if (unit === undefined) return { badChange: k, reason: 'unknownUnit' };
    if (change.kind === 'close') byId.delete(unit.id);
    else if (change.kind === 'move') byId.set(unit.id, { ...unit, position: change.position });
    else byId.set(unit.id, { ...unit, opening: change.opening });
  }
  return { units: [...byId.values()] };
}
