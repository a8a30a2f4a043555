import type { CalendarDate, Person } from '@halsouppdrag/domain';
import { and, asc, count, eq, exists, inArray, isNull, ne, not, notExists, or, type SQL, sql } from 'drizzle-orm';
import type { InsatsFilter } from '../../routes/insatser/insats-query.ts';
import type { AreaTree } from '../area-tree.ts';
import type { Db } from '../open-database.ts';
import { insats, insatsArea, insatsDecision, insatsFollowUp } from '../tables/index.ts';
import { insatsConditions } from './insats-conditions.ts';
import { creator, insatsColumns, insatsFromRow, type StoredInsats, updater } from './insats-row.ts';

/** Where reading goes on: after this insats, the earliest first. */
export interface ReadTo {
  /** No day on which anything of it is to be done is earlier; `infinity` where it has no day. */
  readonly notBefore: string;
  readonly id: string;
}

/** Some of the insatser with something left to do, those that something may be due for first. */
interface Unfinished {
  readonly insatser: readonly StoredInsats[];
  /** Where the next ones begin; null when these are the last. */
  readonly readTo: ReadTo | null;
}

/** Insatser in a person's areas with something left to do: not followed up, or old enough to ask whether they live on. */
export function unfinishedInsatser(
  db: Db,
  tree: AreaTree,
  person: Person,
  filter: InsatsFilter,
  today: CalendarDate,
): UnfinishedReader {
  const { insatsId, maintenanceOn } = insatsFollowUp;
  const answered = db
    .select({ insatsId })
    .from(insatsFollowUp)
    .where(and(sql`${insatsId} = ${insats.id}`, sql`${maintenanceOn} is not null`));
  const asksWhetherItLivesOn = and(
    inArray(insats.status, ['genomford', 'avslutad']),
    sql`${livesOnFrom} <= ${today}`,
    notExists(answered),
  );
  return readerOf(
    db,
    tree,
    person,
    filter,
    and(ne(insats.status, 'installd'), or(ne(insats.step, 'closed'), asksWhetherItLivesOn)),
  );
}

/** Insatser in a person's areas that need a ställningstagande and have none. */
export function insatserAwaitingDecision(
  db: Db,
  tree: AreaTree,
  person: Person,
  filter: InsatsFilter,
): UnfinishedReader {
  const { insatsId, withdrawnAt } = insatsDecision;
  const standing = db
    .select({ insatsId })
    .from(insatsDecision)
    .where(and(sql`${insatsId} = ${insats.id}`, isNull(withdrawnAt)));
  return readerOf(
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

/** Reads some more, and counts all there are. */
export interface UnfinishedReader {
  readonly next: (after: ReadTo | null) => Promise<Unfinished>;
  readonly total: () => Promise<number>;
}

const atOnce = 500;

/** From this day one may ask whether it lives on. */
const livesOnFrom = sql`(coalesce(${insats.endsOn}, ${insats.startsOn}) + interval '6 months')::date`;

/** Nothing is due for an insats before it starts; for one that is closed, not before one may ask whether it lives on. */
const notBefore = sql`coalesce(case when ${insats.step} = 'closed' then ${livesOnFrom} else coalesce(${insats.startsOn}, ${insats.endsOn}) end, 'infinity'::date)`;

function readerOf(
  db: Db,
  tree: AreaTree,
  person: Person,
  filter: InsatsFilter,
  left: SQL | undefined,
): UnfinishedReader {
  const wanted = and(insatsConditions(db, filter, tree), onlyIn(db, areasOf(tree, person)), left);
  return {
    next: async (after) => {
      const beyond = after
        ? sql`(${notBefore}, ${insats.id}) > (${after.notBefore}::date, ${after.id}::uuid)`
        : undefined;
      const rows = await db
        .select({ ...insatsColumns, notBefore: sql<string>`${notBefore}::text` })
        .from(insats)
        .innerJoin(creator, eq(creator.id, insats.createdBy))
        .innerJoin(updater, eq(updater.id, insats.updatedBy))
        .where(and(wanted, beyond))
        .orderBy(asc(notBefore), asc(insats.id))
        .limit(atOnce);
      const last = rows.length < atOnce ? undefined : rows.at(-1);
      return {
        insatser: rows.map(({ notBefore: _, ...row }) => insatsFromRow(row)),
        readTo: last === undefined ? null : { notBefore: last.notBefore, id: last.id },
      };
    },
    total: async () => {
      const [counted] = await db.select({ total: count() }).from(insats).where(wanted);
      return counted?.total ?? 0;
    },
  };
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
