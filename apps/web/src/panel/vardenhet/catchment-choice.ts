import {
  type Vardenhet,
  type VardenhetKind,
  type VardenhetStatus,
  vardenhetKinds,
  vardenhetStatuses,
} from '@halsouppdrag/domain';

export interface CatchmentChoice {
  readonly kinds: VardenhetKind[];
  readonly status: VardenhetStatus[];
}

const usualKinds: readonly VardenhetKind[] = ['vardcentral', 'narmottagning'];

/**
 * Among which units a unit's catchment is computed: the kinds the map shows (both kinds of primary care unless told),
 * open ones, and always the unit's own kind and status, so that it is itself among them.
 */
export function catchmentChoice(
  unit: Pick<Vardenhet, 'kind' | 'status'>,
  chosen: readonly VardenhetKind[] | undefined,
): CatchmentChoice {
  const kinds = new Set<VardenhetKind>([...(chosen ?? usualKinds), unit.kind]);
  const status = new Set<VardenhetStatus>(['oppen', unit.status]);
  // In one order whatever was chosen first, so that the same question is asked of the server once.
  return {
    kinds: vardenhetKinds.filter((kind) => kinds.has(kind)),
    status: vardenhetStatuses.filter((one) => status.has(one)),
  };
}

/**
 * The other units that are counted and stand in the same point: exactly as near to everyone, though only one of them
 * is given the people.
 */
export function samePlace<T extends Pick<Vardenhet, 'id' | 'kind' | 'status' | 'position'>>(
  unit: T,
  { kinds, status }: CatchmentChoice,
  units: readonly T[],
): T[] {
  const [lon, lat] = unit.position;
  return units.filter(
    (one) =>
      one.id !== unit.id &&
      kinds.includes(one.kind) &&
      status.includes(one.status) &&
      one.position[0] === lon &&
      one.position[1] === lat,
  );
}
