import { randomUUID } from 'node:crypto';
import { type AreaVersionQuestion, areaVersionKey, type FoundSystem, type Person } from '@halsouppdrag/domain';
import type { VersionArea } from '@halsouppdrag/sources';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { changesBetween, writeAudit } from '../audit.ts';
import type { Transaction } from '../open-database.ts';
import { areaVersion, indicatorLoad, indicatorSeries, versionArea } from '../tables/index.ts';

interface Author {
  readonly person: Person;
  readonly at: Date;
}

export interface NewAreaVersion {
  readonly importFileId: string;
  readonly question: AreaVersionQuestion;
  readonly system: FoundSystem;
  readonly areas: readonly VersionArea[];
  readonly leftOut: number;
}

/** Outlines are large: so many at once. */
const atOnce = 200;

/** Stores a version of areas, its receipt and its audit row, unless one of that name is loaded. */
export async function insertAreaVersion(
  transaction: Transaction,
  { importFileId, question, system, areas, leftOut }: NewAreaVersion,
  { person, at }: Author,
): Promise<{ readonly id: string } | { readonly refused: 'nameTaken' }> {
  const { layer, codeColumn, nameColumn, level } = question;
  const key = areaVersionKey(question.name);
  const [made] = await transaction
    .insert(areaVersion)
    .values({
      ...{ id: randomUUID(), key, level, importFileId, layer, codeColumn, nameColumn, system, leftOut },
      ...{ areas: areas.length, loadedAt: at, loadedBy: person.id },
    })
    .onConflictDoNothing()
    .returning({ id: areaVersion.id, number: areaVersion.number });
  if (made === undefined) return { refused: 'nameTaken' };
  for (let from = 0; from < areas.length; from += atOnce) {
    const part = areas.slice(from, from + atOnce);
    await transaction.insert(versionArea).values(part.map((area) => ({ ...area, versionNumber: made.number })));
  }
  const changes = changesBetween(
    {},
    { key, level, importFileId, codeColumn, nameColumn, areas: areas.length, leftOut },
  );
  await writeAudit(transaction, { at, by: person, entity: 'areaVersion', entityId: made.id, action: 'load', changes });
  return { id: made.id };
}

/** Takes a version back as a whole, unless figures for it or moved from it hold: they would be of areas nobody knows. */
export async function undoAreaVersion(
  transaction: Transaction,
  id: string,
  { person, at }: Author,
): Promise<'undone' | 'missing' | 'alreadyUndone' | 'hasFigures' | 'hasMoves'> {
  const [version] = await transaction.select().from(areaVersion).where(eq(areaVersion.id, id)).for('update');
  if (version === undefined) return 'missing';
  if (version.undoneAt !== null) return 'alreadyUndone';
  const [moved] = await transaction
    .select({ id: indicatorLoad.id })
    .from(indicatorLoad)
    .where(and(isNull(indicatorLoad.undoneAt), sql`${indicatorLoad.moved} ->> 'from' = ${version.key}`))
    .limit(1);
  if (moved !== undefined) return 'hasMoves';
  const [series] = await transaction
    .select({ id: indicatorSeries.id })
    .from(indicatorSeries)
    .where(eq(indicatorSeries.versionNumber, version.number))
    .limit(1);
  if (series !== undefined) return 'hasFigures';
  await transaction.delete(versionArea).where(eq(versionArea.versionNumber, version.number));
  await transaction.update(areaVersion).set({ undoneAt: at }).where(eq(areaVersion.id, id));
  const changes = changesBetween({ undoneAt: null }, { undoneAt: at.toISOString() });
  await writeAudit(transaction, { at, by: person, entity: 'areaVersion', entityId: id, action: 'update', changes });
  return 'undone';
}
