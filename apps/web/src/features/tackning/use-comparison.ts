import { useQueries, useQuery } from '@tanstack/react-query';
import { isMissing } from '../../api/api-problem.ts';
import type { Asked } from './question.ts';
import { comparisonQuery, scenarioQuery } from './scenario-queries.ts';
import { situationsOf } from './situations.ts';

/** What is tried and the saved scenarios beside it against today, and what of the scenarios asked for cannot be shown so. */
export function useComparison(asked: Asked, name: string | null, compared: readonly string[]) {
  const saved = useQueries({ queries: compared.map((id) => scenarioQuery(id)) });
  const { situations, leftOut } = situationsOf(
    asked,
    name,
    saved.flatMap(({ data }) => (data === undefined ? [] : [data])),
  );
  const query = useQuery({ ...comparisonQuery(situations, asked.nearLimit), enabled: situations.length > 0 });
  return {
    /** With the situations it is of: those may be others than what is asked now, until the next has come. */
    shown: situations.length === 0 ? null : (query.data ?? null),
    leftOut,
    /** Those compared that exist. */
    existing: compared.filter((_, k) => !isMissing(saved[k]?.error)),
    query,
    failed: saved.find(({ isError, error, data }) => isError && data === undefined && !isMissing(error)) ?? null,
  };
}
