import { hasEnded } from '@halsouppdrag/domain';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';

/** The routing servers that are set up, which is for whoever runs the server to do. */
export const routingServersQuery = queryOptions({
  queryKey: ['routing-servers'],
  queryFn: async () => answer(await api['routing-servers'].$get()),
});

const lookAgainMs = 500;

/** The road networks; asked again and again while one of them is being read. */
export const networksQuery = queryOptions({
  queryKey: ['networks'],
  queryFn: async () => answer(await api.networks.$get()),
  refetchInterval: ({ state }) => (state.data?.items.some((network) => !hasEnded(network.state)) ? lookAgainMs : false),
});
