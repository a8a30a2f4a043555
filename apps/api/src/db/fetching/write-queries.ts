import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type {
  AskedOfTable,
  DataService,
  FetchedPart,
  Person,
  QueryPart,
  SavedQuery,
  SavedQueryInput,
} from '@halsouppdrag/domain';
import { and, desc, eq, isNull } from 'drizzle-orm';
import { changesBetween, writeAudit } from '../audit.ts';
import { insertImportFile } from '../imports/import-files.ts';
import type { Transaction } from '../open-database.ts';
import { importFile, queryRun, savedQuery } from '../tables/index.ts';

export interface QueryAuthor {
  readonly person: Person;
  readonly at: Date;
}

/** Stores a query with its audit row, and gives its id. One that asks just the same is not stored twice. */
export async function insertQuery(
  transaction: Transaction,
  input: SavedQueryInput,
  service: DataService,
  { person, at }: QueryAuthor,
): Promise<string> {
  const same = await findSame(transaction, input);
  if (same !== null) return same;
  const id = randomUUID();
  const row = { ...input, serviceAddress: service.address, serviceKind: service.kind, serviceName: service.name };
  await transaction.insert(savedQuery).values({ id, ...row, createdAt: at, createdBy: person.id });
  const changes = changesBetween({}, row);
  await writeAudit(transaction, { at, by: person, entity: 'savedQuery', entityId: id, action: 'create', changes });
  return id;
}

/** The standing query that asks just this; null when none does. Which part is named first makes no difference. */
export async function findSame(transaction: Transaction, input: SavedQueryInput): Promise<string | null> {
  const alike = await transaction
    .select()
    .from(savedQuery)
    .where(
      and(
        eq(savedQuery.serviceAddress, input.serviceAddress),
        eq(savedQuery.table, input.table),
        eq(savedQuery.level, input.level),
        isNull(savedQuery.deletedAt),
      ),
    );
  const same = alike.find(
    ({ indicatorId, parts }) =>
      indicatorId === input.indicatorId && isDeepStrictEqual(inOrder(parts), inOrder(input.parts)),
  );
  return same?.id ?? null;
}

const inOrder = (parts: readonly QueryPart[]) =>
  parts.toSorted((one, other) => (one.dimension < other.dimension ? -1 : 1));

/** Changes a locked query, with its audit row; writes nothing when nothing differs. */
export async function updateQuery(
  transaction: Transaction,
  { id, version, indicatorId, level, parts }: SavedQuery,
  after: Pick<SavedQuery, 'indicatorId' | 'level' | 'parts'>,
  { person, at }: QueryAuthor,
): Promise<void> {
  const changes = changesBetween({ indicatorId, level, parts }, after);
  if (Object.keys(changes).length === 0) return;
  await transaction
    .update(savedQuery)
    .set({ ...after, version: version + 1 })
    .where(eq(savedQuery.id, id));
  await writeAudit(transaction, { at, by: person, entity: 'savedQuery', entityId: id, action: 'update', changes });
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
export async function hideQuery(transaction: Transaction, id: string, { person, at }: QueryAuthor): Promise<boolean> {
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
  readonly asked: AskedOfTable;
  readonly parts: readonly FetchedPart[];
}

/**
 * Stores what a query was answered as a file that was sent in, with its audit row. The file of
 * the run before serves again when it holds the same.
 */
export async function insertRun(
  transaction: Transaction,
  { id, queryId, fileName, sha256, bytes, asked, parts }: NewRun,
  author: QueryAuthor,
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
    asked,
    parts: [...parts],
  });
  const changes = changesBetween({}, { importFileId: file.id, fileName: file.fileName, sha256 });
  await writeAudit(transaction, { at, by: person, entity: 'savedQuery', entityId: queryId, action: 'load', changes });
}
