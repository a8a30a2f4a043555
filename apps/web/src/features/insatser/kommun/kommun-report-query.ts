import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';

/** Under "insatser", so that a saved insats refreshes it. */
export const kommunReportQuery = (areaId: string, year: number) =>
  queryOptions({
    queryKey: ['insatser', 'kommun-report', areaId, year],
    queryFn: async () =>
      answer(await api['kommun-reports'][':areaId'].$get({ param: { areaId }, query: { year: String(year) } })),
    placeholderData: keepPreviousData,
  });
