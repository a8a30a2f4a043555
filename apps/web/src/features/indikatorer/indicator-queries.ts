import { comparedAreas, type IndicatorQuestion, type IndicatorSex, type PyramidPlace } from '@halsouppdrag/domain';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import type { Resolved } from './resolve.ts';
import { yearsAgainst } from './years-against.ts';

export const comparisonQuery = (question: IndicatorQuestion) =>
  queryOptions({
    queryKey: ['indicators', 'comparison', question],
    queryFn: async () => {
      const sent = await answer(await api.indicators.comparison.$post({ json: question }));
      return { ...sent, areas: comparedAreas(sent.areas) };
    },
    placeholderData: keepPreviousData,
  });

export const overTimeQuery = (areaId: string, { indicator, sex, ageGroup, against }: Resolved) => {
  const benchmark = yearsAgainst(against);
  return queryOptions({
    queryKey: ['indicators', indicator.id, 'over-time', areaId, sex, ageGroup, benchmark],
    queryFn: async () =>
      answer(
        await api.indicators[':id']['over-time'].$get({
          param: { id: indicator.id },
          query: { area: areaId, sex, ...(ageGroup === null ? {} : { ageGroup }), ...benchmark },
        }),
      ),
  });
};

export const scatterQuery = ({ indicator, level, sex, year }: Resolved, otherId: string, otherYear: number) =>
  queryOptions({
    queryKey: ['indicators', indicator.id, 'scatter', otherId, level, sex, year, otherYear],
    queryFn: async () =>
      answer(
        await api.indicators[':id'].scatter.$get({
          param: { id: indicator.id },
          query: { with: otherId, level, sex, year: String(year), withYear: String(otherYear) },
        }),
      ),
  });

export const inequalityQuery = ({ indicator, sex, ageGroup }: Resolved, year: number) =>
  queryOptions({
    queryKey: ['indicators', indicator.id, 'inequality', sex, ageGroup, year],
    queryFn: async () =>
      answer(
        await api.indicators[':id'].inequality.$get({
          param: { id: indicator.id },
          query: { sex, year: String(year), ...(ageGroup === null ? {} : { ageGroup }) },
        }),
      ),
  });

export const profileQuery = (areaId: string, sex: IndicatorSex) =>
  queryOptions({
    queryKey: ['indicators', 'profile', areaId, sex],
    queryFn: async () => answer(await api.areas[':id'].profile.$get({ param: { id: areaId }, query: { sex } })),
  });

export const pyramidQuery = (areaId: PyramidPlace) =>
  queryOptions({
    queryKey: ['indicators', 'pyramid', areaId],
    queryFn: async () => answer(await api.areas[':id'].pyramid.$get({ param: { id: areaId } })),
  });
