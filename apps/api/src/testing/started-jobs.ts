import type { Job } from '@halsouppdrag/domain';
import { pino } from 'pino';
import { keptAnswers } from '../db/kept-answers.ts';
import { openDatabase } from '../db/open-database.ts';
import { job as jobTable } from '../db/tables/index.ts';
import type { JobKind, WaitingKind } from '../jobs/job-kind.ts';
import { type Jobs, openJobs } from '../jobs/jobs.ts';
import { readEvents } from './follow-changes.ts';

/** A kind of job whose work is in `job-tests.worker.ts`. */
export const kind = (name: string, more: Partial<JobKind<object, { counted: number }>> = {}) =>
  ({ name, prepare: async (question: object) => question, longestMs: 60_000, ...more }) satisfies JobKind<
    object,
    never
  >;
export const count = kind('count');
export const spin = kind('spin');
const all = [count, spin, kind('refuse'), kind('fail'), kind('leave'), kind('rank')];

type Settings = NonNullable<Parameters<typeof openJobs>[3]>;
const entry = new URL('./job-tests.worker.ts', import.meta.url);

/** As many processes that run jobs as a test starts, on one database. */
export function jobProcesses(url: string) {
  const database = openDatabase(url);
  const lines: string[] = [];
  const logger = pino({}, { write: (line: string) => lines.push(line) });
  const running: Jobs[] = [];
  const open = (db: typeof database.db, settings: Settings, kinds: Parameters<typeof openJobs>[2]) => {
    const jobs = openJobs({ db, kept: keptAnswers(db) }, logger, kinds, {
      entry,
      most: 2,
      beatMs: 50,
      lookMs: 20,
      tellMs: 20,
      ...settings,
    });
    jobs.begin();
    return jobs;
  };
  return {
    database,
    lines,
    logger,
    start: (settings: Settings = {}, kinds: Parameters<typeof openJobs>[2] = all) => {
      const jobs = open(database.db, settings, kinds);
      running.push(jobs);
      return jobs;
    },
    /** One whose database a test may take from it. */
    startWithOwn: () => {
      const own = openDatabase(url);
      return { jobs: open(own.db, {}, all), loseDatabase: own.close };
    },
    stop: async () => {
      await Promise.all(running.splice(0).map((jobs) => jobs.stop()));
      await database.db.delete(jobTable);
    },
  };
}

export async function ask(
  jobs: Jobs,
  one: JobKind<object, never> | WaitingKind<object>,
  question: object = {},
): Promise<string> {
  const id = await jobs.ask(one, question, null);
  if (id === null) throw new Error('too many wait');
  return id;
}

/** Everything that is told of a job from now to its end. */
export async function toldOf(jobs: Jobs, id: string): Promise<Job[]> {
  const events = readEvents(new Response(jobs.follow(id)));
  const told: Job[] = [];
  for (let next = await events.next(); next !== null; next = await events.next()) told.push(next.data as Job);
  return told;
}

export async function until(jobs: Jobs, id: string, isSo: (job: Job) => boolean): Promise<Job> {
  for (;;) {
    const found = await jobs.read(id);
    if (found && isSo(found.job)) return found.job;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
export const hasTold = ({ progress }: Job) => progress !== null;
