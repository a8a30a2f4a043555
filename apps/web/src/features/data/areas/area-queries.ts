import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';

/** Versions of areas that are or were loaded, the latest first. */
export const areaVersionsQuery = queryOptions({
  queryKey: ['areaVersions'],
  queryFn: async () => (await answer(await api['area-versions'].$get())).items,
});

/** Those that hold. */
export const standingVersions = queryOptions({
  ...areaVersionsQuery,
  select: (items) => items.filter(({ undoneAt }) => undoneAt === null),
});
