import { randomUUID } from 'node:crypto';
import type { Person } from '@halsouppdrag/domain';
import { and, eq, exists, isNull, or } from 'drizzle-orm';
import { changesBetween, writeAudit } from '../audit.ts';
import type { Author } from '../insatser/write-insats.ts';
import type { Db, Transaction } from '../open-database.ts';
import { diaryEntry, insats, photo } from '../tables/index.ts';

export type PhotoMediaType = (typeof photo.$inferSelect)['mediaType'];

interface Photo {
  readonly mediaType: PhotoMediaType;
  readonly bytes: Uint8Array;
}

/** Stores a photo that has been cleaned, and its audit row. */
export async function insertPhoto(
  transaction: Transaction,
  { mediaType, bytes }: Photo,
  { person, at }: Author,
): Promise<string> {
  const id = randomUUID();
  await transaction.insert(photo).values({ id, mediaType, bytes, createdAt: at, createdBy: person.id });
  const changes = changesBetween({}, { mediaType, bytes: bytes.length });
  await writeAudit(transaction, { at, by: person, entity: 'photo', entityId: id, action: 'create', changes });
  return id;
}

/** Whether the photo is there and was sent in by this person; if so it stays until the transaction has ended. */
export async function isOwnPhoto(transaction: Transaction, id: string, personId: string): Promise<boolean> {
  const found = await transaction
    .select({ id: photo.id })
    .from(photo)
    .where(and(eq(photo.id, id), eq(photo.createdBy, personId)))
    // Else it could be removed as unused between this look and the entry.
    .for('key share');
  return found.length > 0;
}

/** A photo that stands in the diary of an insats that is not removed, or that the reader sent in; else null. */
export async function readPhoto(db: Db, id: string, reader: Person | null): Promise<Photo | null> {
  const inDiary = db
    .select({ id: diaryEntry.id })
    .from(diaryEntry)
    .innerJoin(insats, and(eq(insats.id, diaryEntry.insatsId), isNull(insats.deletedAt)))
    .where(eq(diaryEntry.photoId, photo.id));
  const [found] = await db
    .select({ mediaType: photo.mediaType, bytes: photo.bytes })
    .from(photo)
    .where(and(eq(photo.id, id), or(exists(inDiary), reader ? eq(photo.createdBy, reader.id) : undefined)));
  return found ?? null;
}
