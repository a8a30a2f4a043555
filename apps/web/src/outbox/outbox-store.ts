import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { QueuedWrite } from './queued-write.ts';

interface Schema extends DBSchema {
  writes: { key: number; value: QueuedWrite; indexes: { key: string } };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** Opened once; a failed opening is tried again the next time. */
function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('halsouppdrag-outbox', 1, {
    upgrade: (made) => {
      // The number a write gets is its place in the queue.
      made.createObjectStore('writes', { autoIncrement: true }).createIndex('key', 'key', { unique: true });
    },
    terminated: () => {
      opened = undefined;
    },
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/** Everything unsent, in the order it was written. */
export async function readWrites(): Promise<QueuedWrite[]> {
  return (await database()).getAll('writes');
}

/** Puts a write last. Done only when the device has it; the same key twice is one write. */
export async function addWrite(write: QueuedWrite): Promise<void> {
  const transaction = (await database()).transaction('writes', 'readwrite', { durability: 'strict' });
  if ((await transaction.store.index('key').getKey(write.key)) === undefined) await transaction.store.add(write);
  await transaction.done;
}

/** Changes one write in a single transaction, or removes it with null; gives what it became, null when it is gone. */
export async function changeWrite(
  key: string,
  to: (write: QueuedWrite) => QueuedWrite | null,
): Promise<QueuedWrite | null> {
  const transaction = (await database()).transaction('writes', 'readwrite', { durability: 'strict' });
  const cursor = await transaction.store.index('key').openCursor(key);
  const changed = cursor === null ? null : to(cursor.value);
  if (changed === null) await cursor?.delete();
  else await cursor?.update(changed);
  await transaction.done;
  return changed;
}
