import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api-problem.ts';
import { isLate } from './contact.ts';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The service worker answers without a connection too.
      networkMode: 'always',
      // The region's data changes only when a data steward loads a new package.
      staleTime: 5 * 60_000,
      // A problem the API explains does not go away by asking again, and who has waited long decides; a lost connection may.
      retry: (count, error) => !(error instanceof ApiProblem) && !isLate(error) && count < 2,
    },
    mutations: { networkMode: 'always' },
  },
});
