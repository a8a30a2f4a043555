import type { SettlementKind } from '@halsouppdrag/domain';
import type { CoveragePoint } from '@halsouppdrag/geo';
import type { RegionData } from '../../db/region-data.ts';
import type { AreaIndex } from '../../db/white-spots/find-need.ts';

/** Where people are taken to live, and what they are grouped by. */
export function coveragePoints({ tree, populationPoints }: RegionData, index: AreaIndex): CoveragePoint[] {
  return populationPoints.map((point) => {
    const above = tree.parentsOf(point.areaId).filter(({ level }) => level === 'lokalsamhalle' || level === 'kommun');
    const lokalsamhalle = above.find(({ level }) => level === 'lokalsamhalle');
    return {
      ...point,
      withinAreas: above.map(({ id }) => id),
      index: index.of.get(lokalsamhalle?.id ?? '') ?? null,
      settlement: settlementOf(tree.get(point.areaId)?.code ?? ''),
    };
  });
}

const settlementOfLetter: Readonly<Record<string, SettlementKind>> = { A: 'countryside', B: 'town', C: 'centre' };

/** The fifth sign of a DeSO's code says how it is settled. */
function settlementOf(code: string): SettlementKind | null {
  return settlementOfLetter[code[4] ?? ''] ?? null;
}
