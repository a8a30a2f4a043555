import type { ReachBase } from '@halsouppdrag/domain';
import type { StoredInsats } from '../../db/insatser/insats-row.ts';
import type { RegionData } from '../../db/region-data.ts';

/** The people an insats was for: everyone in its areas, each once though an area lies in another. */
export function reachBase({ areaIds }: Pick<StoredInsats, 'areaIds'>, { tree, region }: RegionData): ReachBase {
  const given = new Set(areaIds);
  const outermost = [...given].filter((id) => !tree.parentsOf(id).some((parent) => given.has(parent.id)));
  const people = outermost.reduce((sum, id) => sum + (tree.get(id)?.population ?? 0), 0);
  return { people, year: region.populationYear, sourceId: region.populationSourceId, counts: 'alla åldrar' };
}
