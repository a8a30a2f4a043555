import type { ScenarioInput } from '@halsouppdrag/domain';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { versionTag } from '../../panel/version-tag.ts';
import type { Situation } from './situations.ts';

export const scenarioListQuery = queryOptions({
  queryKey: ['scenarios', 'list'],
  queryFn: async () => answer(await api.scenarios.$get()),
});

/** A scenario as it holds now, or as an earlier version said. */
export const scenarioQuery = (id: string, version?: number) =>
  queryOptions({
    queryKey: ['scenarios', 'one', id, ...(version === undefined ? [] : [version])],
    queryFn: async () => {
      const query = version === undefined ? {} : { version: String(version) };
      return answer(await api.scenarios[':id'].$get({ param: { id }, query }));
    },
  });

export const scenarioVersionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['scenarios', 'versions', id],
    queryFn: async () => answer(await api.scenarios[':id'].versions.$get({ param: { id } })),
  });

export const comparisonQuery = (situations: readonly Situation[], near: number) =>
  queryOptions({
    queryKey: ['comparison', situations, near],
    // With what it is of: while the next one is on its way, what is shown is the answer to this.
    queryFn: async () => {
      const question = { questions: situations.map((one) => one.question), near };
      return { ...(await answer(await api.coverage.comparison.$post({ json: question }))), question, situations };
    },
    placeholderData: keepPreviousData,
  });

/** A new scenario; the same attempt sent again makes no second one. */
export async function createScenario(input: ScenarioInput, attempt: string) {
  return answer(await api.scenarios.$post({ json: input, header: { 'idempotency-key': attempt } }));
}

/** A new version of a scenario, on top of the version that was read. */
export async function changeScenario(id: string, version: number, input: Pick<ScenarioInput, 'question' | 'near'>) {
  return answer(
    await api.scenarios[':id'].$patch({ param: { id }, header: { 'if-match': versionTag(version) }, json: input }),
  );
}

/** Deletes a scenario, if it is still the version that was read. */
export async function removeScenario(id: string, version: number): Promise<void> {
  const response = await api.scenarios[':id'].$delete({ param: { id }, header: { 'if-match': versionTag(version) } });
  if (!response.ok) await answer(response);
}
