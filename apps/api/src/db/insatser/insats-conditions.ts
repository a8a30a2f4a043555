import { and, arrayContains, arrayOverlaps, eq, exists, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { InsatsFilter } from '../../routes/insatser/insats-query.ts';
import type { AreaTree } from '../area-tree.ts';
import type { Db } from '../open-database.ts';
import { matchesText } from '../search-text.ts';
import { insats, insatsBehov, insatsPartner } from '../tables/index.ts';

/** What a filter asks of an insats, as SQL. */
export function insatsConditions(db: Db, filter: InsatsFilter, tree: AreaTree): SQL | undefined {
  return and(
    isNull(insats.deletedAt),
    filter.area ? inSomeArea(tree, filter.area) : undefined,
    filter.levnadsvana && arrayOverlaps(insats.levnadsvanor, filter.levnadsvana),
    filter.status && inArray(insats.status, filter.status),
    filter.step && inArray(insats.step, filter.step),
    filter.preventionsniva && inArray(insats.preventionsniva, filter.preventionsniva),
    filter.behov ? answersBehov(db, filter.behov) : undefined,
    filter.partner ? withPartner(db, filter.partner) : undefined,
    filter.to ? sql`coalesce(${insats.startsOn}, ${insats.endsOn}) <= ${filter.to}` : undefined,
    filter.from ? sql`${lastDay} >= ${filter.from}` : undefined,
    filter.text ? matchesText(filter.text, insats.search) : undefined,
  );
}

/** What has begun, is going on and has no end is still going on; anything else without an end was over the same day. */
const lastDay = sql`coalesce(${insats.endsOn}, case when ${insats.status} = 'pagar' and ${insats.startsOn} is not null then 'infinity'::date else ${insats.startsOn} end)`;

/** Every insats is in the region, and asking each of them would cost more than all else. */
function inSomeArea(tree: AreaTree, area: string): SQL | undefined {
  return tree.withinOf(area).size === tree.all.length ? undefined : arrayContains(insats.placeIds, [area]);
}

function answersBehov(db: Db, wanted: string): SQL {
  const { insatsId, behovId } = insatsBehov;
  return exists(
    db
      .select({ insatsId })
      .from(insatsBehov)
      .where(and(sql`${insatsId} = ${insats.id}`, eq(behovId, wanted))),
  );
}

function withPartner(db: Db, wanted: string): SQL {
  const { insatsId, partnerId } = insatsPartner;
  return exists(
    db
      .select({ insatsId })
      .from(insatsPartner)
      .where(and(sql`${insatsId} = ${insats.id}`, eq(partnerId, wanted))),
  );
}
