import { type AgeCount, agesOfGroup, type Sex, type SexCount } from '@halsouppdrag/domain';
import { sql } from 'drizzle-orm';
import type { Db } from './open-database.ts';
import { population } from './tables/index.ts';

interface SumRow extends Record<string, unknown> {
  readonly areaId: string;
  readonly sex: Sex | 'total';
  readonly population: number;
}

export interface AreaPopulations {
  readonly total: ReadonlyMap<string, number>;
  /** Only areas where every base area has the split. */
  readonly bySex: ReadonlyMap<string, SexCount[]>;
  /** The areas that people are counted in. */
  readonly baseAreas: ReadonlySet<string>;
}

/** The inhabitants of every area of every level: the sum of its base areas, counted by the database. */
export async function areaPopulations(db: Db): Promise<AreaPopulations> {
  const rows = await db.execute<SumRow>(sql`
    with recursive within (area_id, base_id) as (
      select id, id from area
      union all
      select area.parent_id, within.base_id from within join area on area.id = within.area_id
      where area.parent_id is not null
    )
    select within.area_id as "areaId", population.sex, sum(population.count)::int as population
    from within
    join population on population.area_id = within.base_id
    join region on region.population_year = population.year
    group by within.area_id, population.sex
    order by population.sex desc`);
  const total = new Map<string, number>();
  const split = new Map<string, SexCount[]>();
  const unsplit = new Set<string>();
  for (const row of rows) {
    total.set(row.areaId, (total.get(row.areaId) ?? 0) + row.population);
    if (row.sex === 'total') unsplit.add(row.areaId);
    else split.set(row.areaId, [...(split.get(row.areaId) ?? []), { sex: row.sex, population: row.population }]);
  }
  const bases = await db.selectDistinct({ id: population.areaId }).from(population);
  return {
    total,
    bySex: new Map([...split].filter(([id]) => !unsplit.has(id))),
    baseAreas: new Set(bases.map(({ id }) => id)),
  };
}

/** The inhabitants of every area by age group; nothing for an area that holds people whose ages are not known. */
export async function populationByAge(db: Db): Promise<ReadonlyMap<string, readonly AgeCount[]>> {
  const rows = await db.execute<{ areaId: string; ageGroup: string; people: number }>(sql`
    with recursive within (area_id, base_id) as (
      select id, id from area
      union all
      select area.parent_id, within.base_id from within join area on area.id = within.area_id
      where area.parent_id is not null
    )
    select within.area_id as "areaId", population.age_group as "ageGroup", sum(population.count)::int as people
    from within
    join population on population.area_id = within.base_id
    join region on region.population_year = population.year
    where exists (select from population aged where aged.age_group <> 'total')
    group by within.area_id, population.age_group`);
  const counts = new Map<string, AgeCount[]>();
  const unknown = new Set<string>();
  for (const { areaId, ageGroup, people } of rows) {
    const ages = agesOfGroup(ageGroup);
    if (ages === null) unknown.add(areaId);
    else counts.set(areaId, [...(counts.get(areaId) ?? []), { ...ages, people }]);
  }
  return new Map([...counts].filter(([id]) => !unknown.has(id)));
}
