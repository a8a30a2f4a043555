import { type AimedResources, aims, type IndexClass, perThousand } from '@halsouppdrag/domain';
import type { AreaRecord } from '../../db/area-tree.ts';
import type { AimedGroup } from '../../db/white-spots/find-aimed-resources.ts';
import type { Shares } from './share-out.ts';

const indexes = [1, 2, 3, 4, 5, null] as const;
type Index = (typeof indexes)[number];

/** What each socio-economic index is given, the resources shared out by population over the lokalsamhällen they concern. */
export function resourcesByIndex({
  lokalsamhallen,
  groups,
  index,
  shares,
}: {
  readonly lokalsamhallen: readonly AreaRecord[];
  readonly groups: readonly AimedGroup[];
  readonly index: ReadonlyMap<string, number>;
  readonly shares: (areaIds: readonly string[]) => Shares;
}): IndexClass[] {
  const classOf = (id: string): Index => indexes.find((one) => one === index.get(id)) ?? null;
  const classes = new Map(indexes.map((one) => [one, emptyClass()]));
  for (const { id, population } of lokalsamhallen) {
    const own = classes.get(classOf(id));
    if (!own) continue;
    own.areas += 1;
    own.population += population;
  }
  for (const group of groups) {
    const touched = new Set<Index>();
    for (const [id, share] of shares(group.areaIds)) {
      const at = classOf(id);
      touched.add(at);
      const resources = classes.get(at)?.resources.get(group.targeting ?? 'notStated');
      if (!resources) continue;
      resources.hours += share * group.hours;
      resources.sek += share * group.sek;
    }
    for (const at of touched) {
      const own = classes.get(at);
      if (own) own.insatser += group.insatser;
    }
  }
  return [...classes]
    .filter(([at, { areas }]) => at !== null || areas > 0)
    .map(([at, { areas, population, insatser, resources }]) => ({
      index: at,
      areas,
      population,
      insatser,
      resources: [...resources].map(([aim, { hours, sek }]): AimedResources => {
        return {
          aim,
          hours,
          sek,
          hoursPerThousand: perThousand(hours, population),
          sekPerThousand: perThousand(sek, population),
        };
      }),
    }));
}

const emptyClass = () => ({
  areas: 0,
  population: 0,
  insatser: 0,
  resources: new Map(aims.map((aim) => [aim, { hours: 0, sek: 0 }])),
});
