import { addMonths, type CalendarDate, type Person } from '@halsouppdrag/domain';
import { and, asc, eq, exists, inArray, isNull, ne, not, notExists, or, type SQL, sql } from 'drizzle-orm';
import type { InsatsFilter } from '../../routes/insatser/insats-query.ts';
import type { AreaTree } from '../area-tree.ts';
import type { Db } from '../open-database.ts';
import { insats, insatsArea, insatsDecision, insatsFollowUp } from '../tables/index.ts';
import { insatsConditions } from './insats-conditions.ts';
import { creator, insatsColumns, insatsFromRow, type StoredInsats, updater } from './insats-row.ts';

/** More than anyone works with; keeps one question from reading a whole region's archive. */
const most = 1000;

/** Insatser in a person's areas with something left to do: not followed up, or old enough to ask whether they live on. */
export async function unfinishedInsatser(
  db: Db,
  tree: AreaTree,
  person: Person,
  filter: InsatsFilter,
  today: CalendarDate,
): Promise<StoredInsats[]> {
  const { insatsId, maintenanceOn } = insatsFollowUp;
  const answered = db
    .select({ insatsId })
    .from(insatsFollowUp)
    .where(and(sql`${insatsId} = ${insats.id}`, sql`${maintenanceOn} is not null`));
  const asksWhetherItLivesOn = and(
    inArray(insats.status, ['genomford', 'avslutad']),
    sql`coalesce(${insats.endsOn}, ${insats.startsOn}) <= ${addMonths(today, -6)}`,
    notExists(answered),
  );
  return select(
    db,
    tree,
    person,
    filter,
    and(ne(insats.status, 'installd'), or(ne(insats.step, 'closed'), asksWhetherItLivesOn)),
  );
}

/** Insatser in a person's areas that need a ställningstagande and have none. */
export async function insatserAwaitingDecision(
  db: Db,
  tree: AreaTree,
  person: Person,
  filter: InsatsFilter,
): Promise<StoredInsats[]> {
  const { insatsId, withdrawnAt } = insatsDecision;
  const standing = db
    .select({ insatsId })
    .from(insatsDecision)
    .where(and(sql`${insatsId} = ${insats.id}`, isNull(withdrawnAt)));
  return select(
    db,
    tree,
    person,
    filter,
    and(
      insats.samverkan,
      ne(insats.step, 'closed'),
      inArray(insats.status, ['planerad', 'pagar']),
      notExists(standing),
    ),
  );
}

async function select(
  db: Db,
  tree: AreaTree,
  person: Person,
  filter: InsatsFilter,
  wanted: SQL | undefined,
): Promise<StoredInsats[]> {
  const rows = await db
    .select(insatsColumns)
    .from(insats)
    .innerJoin(creator, eq(creator.id, insats.createdBy))
    .innerJoin(updater, eq(updater.id, insats.updatedBy))
    .where(and(insatsConditions(db, filter, tree), onlyIn(db, areasOf(tree, person)), wanted))
    .orderBy(asc(sql`${insats.step} = 'closed'`), asc(sql`coalesce(${insats.endsOn}, ${insats.startsOn})`), insats.id)
    .limit(most);
  return rows.map(insatsFromRow);
}

const areasOf = (tree: AreaTree, { areas }: Person) => [...new Set(areas.flatMap((id) => [...tree.withinOf(id)]))];

/** Every one of the insats's areas is one of these. */
function onlyIn(db: Db, areaIds: string[]): SQL | undefined {
  const { insatsId, areaId } = insatsArea;
  const some = (where: SQL) =>
    exists(
      db
        .select({ insatsId })
        .from(insatsArea)
        .where(and(sql`${insatsId} = ${insats.id}`, where)),
    );
  return and(some(inArray(areaId, areaIds)), not(some(not(inArray(areaId, areaIds)))));
}
