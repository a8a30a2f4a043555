import type { FetchJob, QueryRun, SavedQuery, SavedQueryInput } from '@halsouppdrag/domain';
import { expect } from 'vitest';
import { type StatisticsServer, smokeKpi } from './statistics-server.ts';
import type { Answer, TestApi } from './test-api.ts';

interface Now {
  readonly api: TestApi;
  readonly server: StatisticsServer;
  readonly steward: Record<string, string>;
  readonly indicatorId: string;
}

/** What a data steward asks of saved queries, of the API and the statistics that are open when it is asked. */
export function savedQueryCalls(now: () => Now) {
  const kolada = (more: Partial<SavedQueryInput> = {}): SavedQueryInput => ({
    ...{
      indicatorId: now().indicatorId,
      level: 'kommun',
      serviceAddress: now().server.kolada,
      table: smokeKpi.id,
      tableTitle: smokeKpi.title,
    },
    parts: [
      { dimension: 'municipality', take: 'areas' },
      { dimension: 'year', take: 'latest', count: 5 },
    ],
    ...more,
  });
  const save = (input: SavedQueryInput, headers = now().steward) =>
    now().api.send('POST', '/api/saved-queries', input, headers);
  const saved = async (input: SavedQueryInput): Promise<SavedQuery> => {
    const answer = await save(input);
    expect(answer.status, answer.text).toBe(201);
    return answer.json<SavedQuery>();
  };
  const ask = ({ id }: Pick<SavedQuery, 'id'>, headers: Record<string, string> = {}) =>
    now().api.send('POST', `/api/saved-queries/${id}/run`, undefined, { ...now().steward, ...headers });
  /** Follows a fetch to its end, as a page does, and gives what was told. */
  const follow = async (asked: Answer): Promise<FetchJob[]> => {
    expect(asked.status, asked.text).toBe(202);
    const events = await now().api.call(`/api/jobs/${asked.json<FetchJob>().id}/events`, { headers: now().steward });
    return [...events.text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data ?? '') as FetchJob);
  };
  const ended = async (asked: Answer) => (await follow(asked)).at(-1);
  const runOf = async (asked: Answer): Promise<QueryRun> => {
    const job = await ended(asked);
    expect(job).toMatchObject({ state: 'done', problem: null });
    const answer = await now().api.call(`/api/query-runs/${job?.answer?.runId}`, { headers: now().steward });
    expect(answer.status, answer.text).toBe(200);
    return answer.json<QueryRun>();
  };
  const run = async (query: Pick<SavedQuery, 'id'>) => runOf(await ask(query));
  const listed = async () =>
    (await now().api.call('/api/saved-queries', { headers: now().steward })).json<{ items: SavedQuery[] }>().items;
  return { kolada, save, saved, ask, follow, ended, run, runOf, listed };
}
