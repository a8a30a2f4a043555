import type { ComparisonQuestion, CoverageQuestion, Scenario } from '@halsouppdrag/domain';
import { useQueries, useQuery } from '@tanstack/react-query';
import { scenarioText } from '../../text/tackning-scenarios.ts';
import { type Asked, isOtherThanToday, questionOf } from './question.ts';
import { comparisonQuery, scenarioQuery } from './scenario-queries.ts';

/** A situation that is held against today, and what it is called. */
export interface Situation {
  readonly name: string;
  readonly question: CoverageQuestion;
}

/** What is tried and the saved scenarios beside it, in that order, against today; those that no longer exist are left out. */
export function useComparison(asked: Asked, name: string | null, compared: readonly string[]) {
  const saved = useQueries({ queries: compared.map(scenarioQuery) });
  const beside = saved.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const tried = isOtherThanToday(asked) ? [{ name: name ?? scenarioText.tried, question: questionOf(asked) }] : [];
  const situations: Situation[] = [...tried, ...beside.map((one) => besideOf(one, asked.nearLimit))].slice(0, 3);
  const question: ComparisonQuestion = {
    questions: situations.map((one) => one.question),
    near: asked.nearLimit,
  };
  const query = useQuery({ ...comparisonQuery(question), enabled: situations.length > 0 });
  return { situations, query };
}

/** A saved question with the limit that is near now among its limits: ten at most, so a far one gives way. */
function besideOf({ name, question }: Scenario, nearLimit: number): Situation {
  const limits = [...new Set([nearLimit, ...question.limits])].slice(0, 10).sort((a, b) => a - b);
  return { name, question: { ...question, limits } };
}
