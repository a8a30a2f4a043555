import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';

export const loadsQuery = queryOptions({
  queryKey: ['loads'],
  queryFn: async () => (await answer(await api.loads.$get())).items,
});
