import type { Levnadsvana, VardenhetKind } from '@halsouppdrag/domain';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';

const now = 'planerad,pagar';
/** As many titles as a page has room for. */
const mostTitles = 4;

/** What is under way or planned in an area, the latest changed first. Under "insatser", so that a saved one refreshes it. */
export const insatserNowQuery = (areaId: string) =>
  queryOptions({
    queryKey: ['insatser', 'now', areaId],
    queryFn: async () =>
      answer(await api.insatser.$get({ query: { area: areaId, status: now, limit: String(mostTitles) } })),
  });

/** How many of them there are for a levnadsvana. */
export const insatserCountQuery = (areaId: string, levnadsvana: Levnadsvana) =>
  queryOptions({
    queryKey: ['insatser', 'now', areaId, levnadsvana],
    queryFn: async () => {
      const { total } = await answer(
        await api.insatser.$get({ query: { area: areaId, status: now, levnadsvana, limit: '1' } }),
      );
      return { levnadsvana, count: total };
    },
  });

/** The care that is near to people where they live. */
const nearKinds = ['vardcentral', 'narmottagning', 'halsocentral'] as const satisfies readonly VardenhetKind[];
/** Kilometres; the second is beyond everyone, so that each is counted with the unit that is nearest. */
export const nearLimits = [10, 500] as const;

export const nearCareQuery = (areaId: string) =>
  queryOptions({
    queryKey: ['coverage', 'area-profile', areaId],
    queryFn: async () =>
      answer(
        await api.coverage.$post({
          json: { kinds: [...nearKinds], statuses: ['oppen'], limits: [...nearLimits], area: areaId },
        }),
      ),
  });
