import type { PlacementQuestion, Position } from '@halsouppdrag/domain';
import type { RegionData } from '../../db/region-data.ts';

export interface NamedCandidate {
  readonly id: string;
  readonly name: string;
  readonly position: Position;
}

/** The places a question lets new units be put at, without those it excludes. */
export function candidatesOf(
  { candidates, excluded }: Pick<PlacementQuestion, 'candidates' | 'excluded'>,
  { tatorter, populationPoints, tree }: RegionData,
): NamedCandidate[] {
  const all: readonly NamedCandidate[] =
    candidates.kind === 'points'
      ? candidates.points
      : candidates.kind === 'tatorter'
        ? tatorter
        : // Its people may live at many points, but a unit is put at the one inside it.
          [...new Set(populationPoints.map(({ areaId }) => areaId))].flatMap((id) => {
            const area = tree.get(id);
            return area === undefined ? [] : [{ id, name: area.name, position: area.point }];
          });
  const without = new Set(excluded);
  return all.flatMap(({ id, name, position }) => (without.has(id) ? [] : [{ id, name, position }]));
}
