import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiProblem } from '../api/api-problem.ts';
import { Failure } from '../components/failure.tsx';
import { panelText as text } from '../text/panel.ts';
import { PanelLoading } from './panel-loading.tsx';
import { PanelMessage } from './panel-message.tsx';

/** Shows what a query gave, or that it is on its way, or that there is no such thing, or why it failed. */
export function PanelQuery<T>({
  query,
  notFound,
  children,
}: {
  query: UseQueryResult<T>;
  notFound: string;
  children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (!query.isError) return <PanelLoading />;
  const { error } = query;
  // An id that is written wrongly is a 400 to the API; to the person it is simply not there.
  if (error instanceof ApiProblem && [400, 404].includes(error.problem.status))
    return <PanelMessage title={text.notFoundTitle} message={notFound} />;
  return <Failure error={error} onRetry={() => void query.refetch()} />;
}
