import { useQueryClient } from '@tanstack/react-query';
import { behovQuery } from '../../api/behov-queries.ts';
import { partnerQuery } from '../../api/partner-queries.ts';
import type { InsatsLook } from '../../panel/insats/whole-value.ts';
import { useAreas } from '../../panel/use-areas.ts';

/** The names of what an insats points at, as far as they were read before: here there may be no contact. */
export function useInsatsLook(): InsatsLook {
  const client = useQueryClient();
  const areas = useAreas();
  return {
    areas,
    partner: (id) => client.getQueryData(partnerQuery(id).queryKey),
    behov: (id) => client.getQueryData(behovQuery(id).queryKey),
  };
}
