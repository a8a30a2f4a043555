import type { Db } from '../db/open-database.ts';
import { networkJob } from '../network/network-job.ts';
import type { AnyJobKind } from './job-kind.ts';

/** Every kind of job; the work of each is in `job-works.ts` under the same name. */
export function jobKinds(db: Db): AnyJobKind[] {
  return [networkJob(db)];
}
