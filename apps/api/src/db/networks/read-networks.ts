import { type JobState, type Network, networkAttribution } from '@halsouppdrag/domain';
import { desc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Db } from '../open-database.ts';
import { job, network, person } from '../tables/index.ts';

const columns = {
  id: network.id,
  fileName: network.fileName,
  sha256: network.sha256,
  bytes: network.bytes,
  createdAt: network.createdAt,
  jobId: network.jobId,
  summary: network.summary,
  mapDate: network.mapDate,
  isRead: sql<boolean>`${isNotNull(network.graph)}`,
  uploadedBy: person.name,
  state: job.state,
  progress: job.progress,
  problem: job.problem,
};

/** Every network, the latest first. */
export async function readNetworks(db: Db): Promise<Network[]> {
  const rows = await joined(db).orderBy(desc(network.createdAt), desc(network.id));
  return rows.map(networkFromRow);
}

/** One network, null when there is none with the id. */
export async function readNetwork(db: Db, id: string): Promise<Network | null> {
  const [row] = await joined(db).where(eq(network.id, id));
  return row ? networkFromRow(row) : null;
}

/** The graph of a network that is read, null without one. */
export async function readGraph(db: Db, id: string): Promise<Uint8Array | null> {
  const [row] = await db.select({ graph: network.graph }).from(network).where(eq(network.id, id));
  return row?.graph ?? null;
}

const joined = (db: Db) =>
  db
    .select(columns)
    .from(network)
    .leftJoin(person, eq(person.id, network.createdBy))
    .leftJoin(job, eq(job.id, network.jobId))
    .$dynamic();

type Row = Awaited<ReturnType<typeof joined>>[number];

const lostText = 'Inläsningen avbröts. Välj filen på nytt.';

function networkFromRow({ createdAt, mapDate, isRead, state, progress, problem, ...row }: Row): Network {
  // A job is removed some time after it has ended: without one, what is not read never will be.
  const reached: JobState = isRead ? 'done' : (state ?? 'interrupted');
  return {
    ...row,
    uploadedAt: createdAt.toISOString(),
    attribution: networkAttribution,
    state: reached,
    share: isRead ? 1 : ((progress as { share: number } | null)?.share ?? 0),
    problem: isRead ? null : (problem ?? (reached === 'interrupted' ? lostText : null)),
    date: mapDate,
  };
}
