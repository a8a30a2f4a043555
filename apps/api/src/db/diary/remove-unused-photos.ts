import { and, eq, inArray, lt, notExists } from 'drizzle-orm';
import { writeAudit } from '../audit.ts';
import type { Db } from '../open-database.ts';
import { diaryEntry, idempotentWrite, photo } from '../tables/index.ts';

const keptHours = 24;

/**
 * Removes the photos that no diary entry has taken up a day after they were sent in, as when the entry was never saved;
 * gives how many. The keys they were sent with go too, so that a phone that sends its entry later than that sends the
 * photo anew.
 */
export async function removeUnusedPhotos(db: Db, now: Date): Promise<number> {
  const sentBefore = new Date(now.getTime() - keptHours * 3_600_000);
  return db.transaction(async (transaction) => {
    const used = transaction.select({ id: diaryEntry.id }).from(diaryEntry).where(eq(diaryEntry.photoId, photo.id));
    // One that an entry is just taking up is held by it, and left.
    const unused = await transaction
      .select({ id: photo.id, mediaType: photo.mediaType })
      .from(photo)
      .where(and(lt(photo.createdAt, sentBefore), notExists(used)))
      .for('update', { skipLocked: true });
    if (unused.length === 0) return 0;
    const ids = unused.map(({ id }) => id);
    await transaction
      .delete(idempotentWrite)
      .where(and(eq(idempotentWrite.entity, 'photo'), inArray(idempotentWrite.entityId, ids)));
    await transaction.delete(photo).where(inArray(photo.id, ids));
    for (const { id, mediaType } of unused) {
      const changes = { mediaType: { from: mediaType, to: null } };
      await writeAudit(transaction, { at: now, by: null, entity: 'photo', entityId: id, action: 'delete', changes });
    }
    return unused.length;
  });
}
