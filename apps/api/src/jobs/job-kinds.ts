import type { Services } from '../handlers.ts';
import { networkJob } from '../network/network-job.ts';
import { areaFetchKind } from '../routes/area-fetches/area-fetch-job.ts';
import { placementKind } from '../routes/placements/placement-job.ts';
import { fetchKind } from '../routes/saved-queries/fetch-job.ts';
import type { AnyJobKind } from './job-kind.ts';

/** Every kind of job; the work of each that has a thread is in `job-works.ts` under the same name. */
export function jobKinds(
  services: Pick<
    Services,
    'db' | 'clock' | 'figures' | 'region' | 'regionIfLoaded' | 'travelCosts' | 'dataServices' | 'figureFiles'
  >,
): AnyJobKind[] {
  return [networkJob(services), placementKind(services), fetchKind(services), areaFetchKind(services)];
}
