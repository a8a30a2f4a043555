import type { Change } from '@halsouppdrag/domain';
import { asc, desc, gt, inArray, max, or } from 'drizzle-orm';
import type { Db } from '../open-database.ts';
import { auditEvent } from '../tables/index.ts';
import { type ChangeCursor, cursorAt } from './change-cursor.ts';

/** What somebody was not told while nobody could tell them. */
export interface Missed {
  /** How far they are once they have read everything that came before these. */
  readonly told: ChangeCursor;
  /** What they themselves say they have been told; null when they do not say. */
  readonly known: ChangeCursor | null;
  /** Null when it is too much, or cannot be known. */
  readonly changes: readonly Change[] | null;
}

const mostMissed = 500;
const idsToLookAt = 50;

const { id, entity, entityId, action, at } = auditEvent;

/** The changes since a cursor, oldest first; a cursor that could not be read is null. */
export async function changesSince(db: Db, cursor: ChangeCursor | null): Promise<Missed> {
  const [newest] = await db.select({ id: max(id) }).from(auditEvent);
  // A cursor from another database, as after a restored backup, says nothing of this one.
  if (cursor === null || (newest?.id ?? 0n) < cursor.newest) return startOverAt(await latestCursor(db));
  const rows = await db
    .select({ id, entity, entityId, action })
    .from(auditEvent)
    .where(or(gt(id, cursor.newest), inArray(id, [...cursor.missing])))
    .orderBy(asc(id))
    .limit(mostMissed + 1);
  if (rows.length > mostMissed) return startOverAt(await latestCursor(db));
  return { told: cursor, known: cursor, changes: rows.map(asChange) };
}

/** The changes since a moment, oldest first. */
export async function changesAfter(db: Db, moment: Date): Promise<Missed> {
  const rows = await db
    .select({ id, entity, entityId, action, at })
    .from(auditEvent)
    .orderBy(desc(id))
    .limit(mostMissed + 1);
  const isAfter = (row: { at: Date }) => row.at >= moment;
  const after = rows.filter(isAfter);
  if (after.length > mostMissed) return startOverAt(cursorAt(rows.map((row) => row.id)));
  const before = rows.filter((row) => !isAfter(row)).map((row) => row.id);
  return { told: cursorAt(before), known: null, changes: after.reverse().map(asChange) };
}

/** The cursor of somebody who has just read everything. */
export async function latestCursor(db: Db): Promise<ChangeCursor> {
  const rows = await db.select({ id }).from(auditEvent).orderBy(desc(id)).limit(idsToLookAt);
  return cursorAt(rows.map((row) => row.id));
}

const startOverAt = (told: ChangeCursor): Missed => ({ told, known: null, changes: null });

function asChange({ id, entity, entityId, action }: Omit<Change, 'id'> & { id: bigint }): Change {
  return { id: String(id), entity, entityId, action };
}
