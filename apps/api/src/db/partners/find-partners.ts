import { and, asc, count, eq, exists, gt, inArray, isNull, or, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { textFault } from '../../http/storable-text.ts';
import type { PartnerFilter } from '../../routes/partners/partner-query.ts';
import type { AreaTree } from '../area-tree.ts';
import type { Db } from '../open-database.ts';
import { writePageCursor } from '../page-cursor.ts';
import { matchesText } from '../search-text.ts';
import { partner, partnerArea, partnerLevnadsvana } from '../tables/index.ts';
import type { StoredPartner } from './partner-row.ts';
import { selectPartners } from './read-partners.ts';

/** The last row's name and id. */
export const PartnerCursor = z.tuple([
  z
    .string()
    .max(200)
    .refine((name) => textFault(name) === null),
  z.uuid(),
]);
type PartnerCursor = z.infer<typeof PartnerCursor>;

/** One page of the partners that a filter lets through, by name, and how many there are in all. */
export async function findPartnersPage(
  db: Db,
  tree: AreaTree,
  filter: PartnerFilter,
  { limit, after }: { readonly limit: number; readonly after: PartnerCursor | null },
): Promise<{ items: StoredPartner[]; total: number; nextCursor: string | null }> {
  const wanted = conditions(db, filter, tree);
  const rows = await selectPartners(db, and(wanted, after ? isAfter(after) : undefined))
    .orderBy(asc(partner.name), asc(partner.id))
    .limit(limit + 1);
  const [counted] = await db.select({ total: count() }).from(partner).where(wanted);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit),
    total: counted?.total ?? 0,
    nextCursor: last ? writePageCursor([last.name, last.id]) : null,
  };
}

function conditions(db: Db, { area, levnadsvana, kind, text, merged }: PartnerFilter, tree: AreaTree) {
  return and(
    isNull(partner.deletedAt),
    merged === 'true' ? undefined : isNull(partner.mergedInto),
    // Who works in all of a kommun also works in each lokalsamhälle of it.
    area ? worksIn(db, [...tree.withinOf(area), ...tree.parentsOf(area).map(({ id }) => id)]) : undefined,
    levnadsvana &&
      exists(
        db
          .select({ id: partnerLevnadsvana.partnerId })
          .from(partnerLevnadsvana)
          .where(
            and(eq(partnerLevnadsvana.partnerId, partner.id), inArray(partnerLevnadsvana.levnadsvana, levnadsvana)),
          ),
      ),
    kind && inArray(partner.kind, kind),
    text ? matchesText(text, partner.search) : undefined,
  );
}

function worksIn(db: Db, areaIds: string[]): SQL {
  return exists(
    db
      .select({ id: partnerArea.partnerId })
      .from(partnerArea)
      .where(and(eq(partnerArea.partnerId, partner.id), inArray(partnerArea.areaId, areaIds))),
  );
}

function isAfter([name, id]: PartnerCursor): SQL | undefined {
  return or(gt(partner.name, name), and(eq(partner.name, name), gt(partner.id, id)));
}
