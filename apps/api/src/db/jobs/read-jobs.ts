import type { Job } from '@halsouppdrag/domain';
import { eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '../open-database.ts';
import { job } from '../tables/index.ts';

const before = sql<number>`case when job.state = 'waiting' then (
  select count(*)::int from job other
  where other.state = 'waiting' and (other.created_at, other.id) < (job.created_at, job.id)
) else 0 end`;

const { id, kind, state, progress, answer, problem, askedBy, createdAt, startedAt, endedAt } = job;

export interface StoredJob {
  readonly job: Job;
  /** The person's id. */
  readonly askedBy: string | null;
}

/** Those there are of the jobs with these ids. */
export async function readJobs(db: Db, ids: readonly string[]): Promise<StoredJob[]> {
  const rows = await db
    .select({ id, kind, state, ahead: before, createdAt, startedAt, endedAt, progress, answer, problem, askedBy })
    .from(job)
    .where(inArray(id, [...ids]));
  return rows.map(({ askedBy: by, ...row }) => ({
    askedBy: by,
    job: {
      ...row,
      createdAt: row.createdAt.toISOString(),
      startedAt: row.startedAt?.toISOString() ?? null,
      endedAt: row.endedAt?.toISOString() ?? null,
    },
  }));
}

/** What a job was asked, as it was written then; undefined when there is no such job. */
export async function readQuestion(db: Db, id: string): Promise<unknown> {
  const [asked] = await db.select({ question: job.question }).from(job).where(eq(job.id, id));
  return asked?.question;
}
