import type { Area } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { areasQuery } from '../../api/queries.ts';

const none: readonly Area[] = [];

/** All areas of the region; none until they have come. */
export function useAllAreas(): readonly Area[] {
  return useQuery(areasQuery).data?.items ?? none;
}
