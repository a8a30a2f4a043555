import type { IndicatorQuestion } from '@halsouppdrag/domain';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';

export const comparisonQuery = (question: IndicatorQuestion) =>
  queryOptions({
    queryKey: ['indicators', 'comparison', question],
    queryFn: async () => answer(await api.indicators.comparison.$post({ json: question })),
    placeholderData: keepPreviousData,
  });
