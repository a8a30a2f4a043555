import type { Services } from '../handlers.ts';
import { networkJob } from '../network/network-job.ts';
import { placementKind } from '../routes/placements/placement-job.ts';
import type { AnyJobKind } from './job-kind.ts';

/** Every kind of job; the work of each is in `job-works.ts` under the same name. */
export function jobKinds(services: Pick<Services, 'db' | 'region' | 'regionIfLoaded' | 'travelCosts'>): AnyJobKind[] {
  return [networkJob(services), placementKind(services)];
}
