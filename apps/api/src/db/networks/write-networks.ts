import { randomUUID } from 'node:crypto';
import type { Person } from '@halsouppdrag/domain';
import { and, asc, desc, eq, isNotNull, isNull, lt, notExists, or, sql } from 'drizzle-orm';
import type { MadeNetwork } from '../../network/make-network.ts';
import { changesBetween, writeAudit } from '../audit.ts';
import type { Db, Transaction } from '../open-database.ts';
import { job, network, networkUpload } from '../tables/index.ts';

export interface UploadedFile {
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface NetworkAuthor {
  /** Null when it is read in by command. */
  readonly person: Person | null;
  readonly at: Date;
}

/** Stores the file, a piece at a time, and its audit row. */
export async function insertUpload(
  transaction: Transaction,
  id: string,
  { pieces, ...file }: UploadedFile & { readonly pieces: AsyncIterable<Uint8Array> },
  author: NetworkAuthor,
): Promise<void> {
  await insertNetwork(transaction, id, file, author, {});
  let number = 0;
  for await (const bytes of pieces) {
    await transaction.insert(networkUpload).values({ networkId: id, number, bytes });
    number++;
  }
}

/**
 * The network that just this file has been read into or is being read into; null when there is none. Until the
 * transaction ends nobody else gets an answer about the same file: who sends it at the same moment finds the first's.
 */
export async function findSameFile(
  transaction: Transaction,
  sha256: string,
): Promise<{ readonly id: string; readonly isRead: boolean } | null> {
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`network ${sha256}`}, 0))`);
  const isRead = isNotNull(network.graph);
  const [found] = await transaction
    .select({ id: network.id, isRead: sql<boolean>`${isRead}` })
    .from(network)
    .leftJoin(job, eq(job.id, network.jobId))
    .where(and(eq(network.sha256, sha256), or(isRead, and(isNotNull(job.id), isNull(job.endedAt)))))
    .orderBy(desc(isRead), asc(network.createdAt))
    .limit(1);
  return found ?? null;
}

/** Says which job reads an upload. */
export async function setNetworkJob(transaction: Transaction, id: string, jobId: string): Promise<void> {
  await transaction.update(network).set({ jobId }).where(eq(network.id, id));
}

/** Stores a network that is already made, and its audit row; gives its id. */
export async function insertMadeNetwork(
  transaction: Transaction,
  file: UploadedFile,
  { graph, summary, date }: MadeNetwork,
  author: NetworkAuthor,
): Promise<string> {
  const id = randomUUID();
  await insertNetwork(transaction, id, file, author, { graph: new Uint8Array(graph), summary, mapDate: date });
  return id;
}

async function insertNetwork(
  transaction: Transaction,
  id: string,
  file: UploadedFile,
  { person, at }: NetworkAuthor,
  more: Partial<typeof network.$inferInsert>,
): Promise<void> {
  await transaction.insert(network).values({ id, ...file, createdAt: at, createdBy: person?.id ?? null, ...more });
  const changes = changesBetween({}, file);
  await writeAudit(transaction, { at, by: person, entity: 'network', entityId: id, action: 'create', changes });
}

/** What was sent in, put together again. Throws when it is not there any more. */
export async function readUpload(db: Db, id: string): Promise<{ fileName: string; bytes: Uint8Array }> {
  const [row] = await db
    .select({ fileName: network.fileName, bytes: network.bytes })
    .from(network)
    .where(eq(network.id, id));
  if (row === undefined) throw new Error(`The network ${id} is gone.`);
  const bytes = new Uint8Array(row.bytes);
  let at = 0;
  for (let number = 0; at < bytes.length; number++) {
    const [piece] = await db
      .select({ bytes: networkUpload.bytes })
      .from(networkUpload)
      .where(and(eq(networkUpload.networkId, id), eq(networkUpload.number, number)));
    if (piece === undefined) throw new Error(`Piece ${number} of the network ${id} is gone.`);
    bytes.set(piece.bytes, at);
    at += piece.bytes.length;
  }
  return { fileName: row.fileName, bytes };
}

/** Stores what was made of an upload, which is then needed no longer. */
export async function keepNetwork(transaction: Transaction, id: string, made: MadeNetwork): Promise<void> {
  const { graph, summary, date } = made;
  const kept = await transaction
    .update(network)
    .set({ graph: new Uint8Array(graph), summary, mapDate: date })
    .where(eq(network.id, id))
    .returning({ id: network.id });
  // Removed while it was being read.
  if (kept.length === 0) return;
  await transaction.delete(networkUpload).where(eq(networkUpload.networkId, id));
  const changes = changesBetween({}, { nodes: summary.nodes, pieces: summary.pieces, date });
  const at = new Date();
  await writeAudit(transaction, { at, by: null, entity: 'network', entityId: id, action: 'update', changes });
}

/** Removes a network with an audit row; gives the job that may still be reading it, undefined when there is no network. */
export async function deleteNetwork(
  transaction: Transaction,
  id: string,
  { person, at }: NetworkAuthor,
): Promise<{ readonly jobId: string | null } | undefined> {
  const [gone] = await transaction
    .delete(network)
    .where(eq(network.id, id))
    .returning({ jobId: network.jobId, fileName: network.fileName });
  if (gone === undefined) return undefined;
  const changes = { fileName: { from: gone.fileName, to: null } };
  await writeAudit(transaction, { at, by: person, entity: 'network', entityId: id, action: 'delete', changes });
  return { jobId: gone.jobId };
}

/** Removes what was sent in and never read, once nobody can ask any more why; gives how many. */
export async function removeUnreadNetworks(db: Db, now: Date): Promise<number> {
  return db.transaction(async (transaction) => {
    const reading = transaction.select({ one: sql`1` }).from(job).where(eq(job.id, network.jobId));
    const unread = await transaction
      .select({ id: network.id })
      .from(network)
      .where(and(isNull(network.graph), lt(network.createdAt, new Date(now.getTime() - 3_600_000)), notExists(reading)))
      .orderBy(asc(network.id));
    for (const { id } of unread) await deleteNetwork(transaction, id, { person: null, at: now });
    return unread.length;
  });
}
