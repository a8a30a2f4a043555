import { and, desc, inArray, isNull } from 'drizzle-orm';
import type { InsatsFilter } from '../../routes/insatser/insats-query.ts';
import type { AreaTree } from '../area-tree.ts';
import type { Db } from '../open-database.ts';
import { behov, insats, partner } from '../tables/index.ts';
import { insatsConditions } from './insats-conditions.ts';
import type { StoredInsats } from './insats-row.ts';
import { insatserById } from './insatser-by-id.ts';

/** The insatser that a filter lets through, latest change first: ids alone, so that many are few bytes. */
export async function findInsatsIds(db: Db, tree: AreaTree, filter: InsatsFilter): Promise<string[]> {
  const rows = await db
    .select({ id: insats.id })
    .from(insats)
    .where(insatsConditions(db, filter, tree))
    .orderBy(desc(insats.updatedAt), desc(insats.id));
  return rows.map(({ id }) => id);
}

/** An insats with the words of what it points at, in the order it points. */
export interface WholeInsats {
  readonly insats: StoredInsats;
  readonly behov: readonly string[];
  readonly partners: readonly string[];
}

/** So many that each question is worth its way, so few that they are gone before memory is cleared of what is short-lived. */
const batchSize = 100;

/**
 * The insatser with these ids in their order, a batch at a time. No transaction is held open: a slow reader would hold
 * it until it is cut off. What is removed in the meantime is left out.
 */
export async function* readInsatser(db: Db, ids: readonly string[]): AsyncGenerator<WholeInsats[]> {
  const read = insatserById(db);
  const readWhole = async (from: number): Promise<WholeInsats[]> => {
    const inOrder = await read(ids.slice(from, from + batchSize));
    const [behovOf, partnerOf] = await Promise.all([describe(db, inOrder), nameOf(db, inOrder)]);
    return inOrder.map((one) => ({
      insats: one,
      behov: one.behovIds.flatMap((id) => behovOf.get(id) ?? []),
      partners: one.partnerRoles.flatMap(({ partnerId }) => partnerOf.get(partnerId) ?? []),
    }));
  };
  let next = readWhole(0);
  for (let from = 0; from < ids.length; from += batchSize) {
    const batch = await next;
    // The database finds the next ones while these are written out.
    next = readWhole(from + batchSize);
    // Who leaves in between never asks for them, and then nobody else would hear that they could not be read.
    next.catch(() => undefined);
    yield batch;
  }
}

async function describe(db: Db, insatser: readonly StoredInsats[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(insatser.flatMap(({ behovIds }) => behovIds))];
  if (ids.length === 0) return new Map();
  const wanted = and(inArray(behov.id, ids), isNull(behov.deletedAt));
  const rows = await db.select({ id: behov.id, description: behov.description }).from(behov).where(wanted);
  return new Map(rows.map(({ id, description }) => [id, description]));
}

async function nameOf(db: Db, insatser: readonly StoredInsats[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(insatser.flatMap(({ partnerRoles }) => partnerRoles.map(({ partnerId }) => partnerId)))];
  if (ids.length === 0) return new Map();
  const wanted = and(inArray(partner.id, ids), isNull(partner.deletedAt));
  const rows = await db.select({ id: partner.id, name: partner.name }).from(partner).where(wanted);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
