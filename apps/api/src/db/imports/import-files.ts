import { randomUUID } from 'node:crypto';
import type { FetchedPart, Person } from '@halsouppdrag/domain';
import { and, eq, lt, notExists } from 'drizzle-orm';
import { changesBetween, writeAudit } from '../audit.ts';
import type { Db, Transaction } from '../open-database.ts';
import { areaVersion, importFile, indicatorLoad } from '../tables/index.ts';

interface Author {
  readonly person: Person;
  readonly at: Date;
}

const keptUnusedMs = 7 * 24 * 3_600_000;

/** Stores a file that was sent in, with its audit row. Files nothing was loaded from within a week are let go. */
export async function insertImportFile(
  transaction: Transaction,
  {
    id = randomUUID(),
    ...file
  }: {
    readonly id?: string;
    readonly fileName: string;
    readonly sha256: string;
    readonly bytes: Uint8Array;
    readonly fetched?: FetchedPart[];
  },
  { person, at }: Author,
): Promise<string> {
  const isLoaded = transaction
    .select({ id: indicatorLoad.id })
    .from(indicatorLoad)
    .where(eq(indicatorLoad.importFileId, importFile.id));
  const hasAreas = transaction
    .select({ id: areaVersion.id })
    .from(areaVersion)
    .where(eq(areaVersion.importFileId, importFile.id));
  await transaction
    .delete(importFile)
    .where(
      and(lt(importFile.uploadedAt, new Date(at.getTime() - keptUnusedMs)), notExists(isLoaded), notExists(hasAreas)),
    );
  await transaction.insert(importFile).values({ id, ...file, uploadedAt: at, uploadedBy: person.id });
  const changes = changesBetween({}, { fileName: file.fileName, sha256: file.sha256, bytes: file.bytes.length });
  await writeAudit(transaction, { at, by: person, entity: 'import', entityId: id, action: 'create', changes });
  return id;
}

/** A file that was sent in; null when there is none with the id. */
export async function readImportFile(db: Db | Transaction, id: string) {
  const [row] = await db.select().from(importFile).where(eq(importFile.id, id));
  return row ?? null;
}
