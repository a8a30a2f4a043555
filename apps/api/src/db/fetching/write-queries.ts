import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { DataService, FetchedPart, Person, SavedQueryInput } from '@halsouppdrag/domain';
import { and, desc, eq, isNull } from 'drizzle-orm';
import { changesBetween, writeAudit } from '../audit.ts';
import { insertImportFile } from '../imports/import-files.ts';
import type { Transaction } from '../open-database.ts';
import { importFile, queryRun, savedQuery } from '../tables/index.ts';

interface Author {
  readonly person: Person;
  readonly at: Date;
}

/** Stores a query with its audit row, and gives its id. One that asks just the same is not stored twice. */
export async function insertQuery(
  transaction: Transaction,
  input: SavedQueryInput,
  service: DataService,
  { person, at }: Author,
): Promise<string> {
  const alike = await transaction
    .select()
    .from(savedQuery)
    .where(
      and(
        eq(savedQuery.serviceAddress, service.address),
        eq(savedQuery.table, input.table),
        eq(savedQuery.level, input.level),
        isNull(savedQuery.deletedAt),
      ),
    );
  const same = alike.find(
    ({ indicatorId, parts }) => indicatorId === input.indicatorId && isDeepStrictEqual(parts, input.parts),
  );
  if (same !== undefined) return same.id;
  const id = randomUUID();
  const row = { ...input, serviceAddress: service.address, serviceKind: service.kind, serviceName: service.name };
  await transaction.insert(savedQuery).values({ id, ...row, createdAt: at, createdBy: person.id });
  const changes = changesBetween({}, row);
  await writeAudit(transaction, { at, by: person, entity: 'savedQuery', entityId: id, action: 'create', changes });
  return id;
}

/** Holds a query until the transaction ends; false when there is none that stands. */
export async function lockQuery(transaction: Transaction, id: string): Promise<boolean> {
  const locked = await transaction
    .select({ id: savedQuery.id })
    .from(savedQuery)
    .where(and(eq(savedQuery.id, id), isNull(savedQuery.deletedAt)))
    .for('update');
  return locked.length > 0;
}

/** Hides a query, with its audit row; false when there is none to hide. */
export async function hideQuery(transaction: Transaction, id: string, { person, at }: Author): Promise<boolean> {
  const hidden = await transaction
    .update(savedQuery)
    .set({ deletedAt: at })
    .where(and(eq(savedQuery.id, id), isNull(savedQuery.deletedAt)))
    .returning({ id: savedQuery.id });
  if (hidden.length === 0) return false;
  const changes = changesBetween({ deletedAt: null }, { deletedAt: at.toISOString() });
  await writeAudit(transaction, { at, by: person, entity: 'savedQuery', entityId: id, action: 'delete', changes });
  return true;
}

interface NewRun {
  readonly id: string;
  readonly queryId: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly parts: readonly FetchedPart[];
}

/**
 * Stores what a query was answered as a file that was sent in, with its audit row. The file of
 * the run before serves again when it holds the same.
 */
export async function insertRun(
  transaction: Transaction,
  { id, queryId, fileName, sha256, bytes, parts }: NewRun,
  author: Author,
): Promise<void> {
  const [before] = await transaction
    .select({ id: importFile.id, fileName: importFile.fileName, sha256: importFile.sha256 })
    .from(queryRun)
    .innerJoin(importFile, eq(importFile.id, queryRun.importFileId))
    .where(eq(queryRun.queryId, queryId))
    .orderBy(desc(queryRun.runAt))
    .limit(1);
  const file =
    before?.sha256 === sha256
      ? before
      : { id: await insertImportFile(transaction, { fileName, sha256, bytes }, author), fileName };
  const { person, at } = author;
  await transaction.insert(queryRun).values({
    ...{ id, queryId, importFileId: file.id, fileName: file.fileName, sha256, runAt: at, runBy: person.id },
    parts: [...parts],
  });
  const changes = changesBetween({}, { importFileId: file.id, fileName: file.fileName, sha256 });
  await writeAudit(transaction, { at, by: person, entity: 'savedQuery', entityId: queryId, action: 'load', changes });
}
