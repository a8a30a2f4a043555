import { type AgeCount, peopleOf, type ReachBase } from '@halsouppdrag/domain';
import { type AreaTree, outermost } from '../../db/area-tree.ts';
import type { StoredInsats } from '../../db/insatser/insats-row.ts';
import type { RegionData } from '../../db/region-data.ts';

type Data = Pick<RegionData, 'tree' | 'populationByAge'> & {
  readonly region: Pick<RegionData['region'], 'populationYear' | 'populationSourceId'>;
};

/** The people an insats was for: its målgrupper in its areas, each person once though an area lies in another. */
export function reachBase(
  { areaIds, malgrupper }: Pick<StoredInsats, 'areaIds' | 'malgrupper'>,
  { tree, region, populationByAge }: Data,
): ReachBase {
  const ids = outermost(areaIds, tree);
  return {
    ...peopleOf(malgrupper, sumOver(ids, tree), byAgeOver(ids, populationByAge)),
    year: region.populationYear,
    sourceId: region.populationSourceId,
  };
}

const sumOver = (ids: readonly string[], tree: AreaTree) =>
  ids.reduce((sum, id) => sum + (tree.get(id)?.population ?? 0), 0);

/** Empty when any of the areas has people whose ages are not known. */
function byAgeOver(ids: readonly string[], populationByAge: RegionData['populationByAge']): AgeCount[] {
  const groups = ids.map((id) => populationByAge.get(id));
  return groups.every((group) => group !== undefined) ? groups.flat() : [];
}
