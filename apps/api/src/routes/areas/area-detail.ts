import { type AreaDetail, levnadsvanor, type Vardenhet, vardenhetKinds } from '@halsouppdrag/domain';
import { assignNearest } from '@halsouppdrag/geo';
import type { AreaRecord } from '../../db/area-tree.ts';
import { findVardenheter } from '../../db/find-vardenheter.ts';
import type { FigureReader } from '../../db/indicators/figure-reader.ts';
import { valuesOfArea } from '../../db/indicators/indicator-values.ts';
import { countByLevnadsvana } from '../../db/insatser/read-insats.ts';
import type { Db } from '../../db/open-database.ts';
import type { RegionData } from '../../db/region-data.ts';
import { vardenheterIn } from '../vardenheter/vardenheter-in.ts';
import { areaForReader } from './area-for-reader.ts';

/** Everything the panel of one area shows. */
export async function areaDetail(
  db: Db,
  figures: FigureReader,
  data: RegionData,
  area: AreaRecord,
): Promise<AreaDetail> {
  const { tree, region } = data;
  const [units, counts, indicatorValues] = await Promise.all([
    findVardenheter(db),
    countByLevnadsvana(db, [...tree.withinOf(area.id)]),
    valuesOfArea(figures, area.id),
  ]);
  return {
    ...area,
    parents: tree.parentsOf(area.id).map(({ id, name, level }) => ({ id, name, level })),
    populationYear: region.populationYear,
    populationBySex: data.populationBySex.get(area.id) ?? [],
    sourceId: region.populationSourceId,
    children: tree.childrenOf(area.id).map(areaForReader),
    vardenheter: await vardenheterIn(db, tree, units, area.id),
    nearest: nearestOfEachKind(area, units),
    insatserByLevnadsvana: levnadsvanor.map((levnadsvana) => ({ levnadsvana, count: counts.get(levnadsvana) ?? 0 })),
    indicatorValues,
  };
}

function nearestOfEachKind(area: AreaRecord, units: readonly Vardenhet[]): AreaDetail['nearest'] {
  const here = [{ areaId: area.id, position: area.point, population: 0 }];
  return vardenhetKinds.flatMap((kind) => {
    const open = units.filter((unit) => unit.kind === kind && unit.status === 'oppen');
    const [assignment] = assignNearest(here, open);
    const unit = open.find(({ id }) => id === assignment?.vardenhetId);
    if (!assignment || !unit) return [];
    return [{ kind, vardenhetId: unit.id, name: unit.name, distanceKm: Math.round(assignment.metres) / 1000 }];
  });
}
