import { Missing, Problem } from '@halsouppdrag/domain';
import type { ClientResponse } from 'hono/client';
import { z } from 'zod';

const WithMissing = z.object({ missing: z.array(Missing) });

/** An answer in which the API says what went wrong and what to do; thrown so that TanStack Query tells it from data. */
export class ApiProblem extends Error {
  readonly problem: Problem;
  /** The current record, when somebody else changed it first. */
  readonly current: unknown;
  /** What stands between an insats and its next step, when that step is shut. */
  readonly missing: readonly Missing[];

  constructor(problem: Problem, current?: unknown, missing: readonly Missing[] = []) {
    // The names of fields are for programs; what is wrong with them is for people.
    super(problem.errors?.map(({ message }) => message).join(' ') || problem.detail);
    this.problem = problem;
    this.current = current;
    this.missing = missing;
  }
}

/** Whether the API says that there is no such thing, or no longer. */
export function isMissing(error: unknown): boolean {
  return error instanceof ApiProblem && error.problem.status === 404;
}

type GoodBody<Answer> = Answer extends ClientResponse<infer Body, 200 | 201 | 202, 'json'> ? Body : never;

/** The body of a good answer; throws an `ApiProblem` for any other. */
export async function answer<Answer extends ClientResponse<unknown>>(response: Answer): Promise<GoodBody<Answer>> {
  // The contract says what a good answer holds; the API's own tests hold it to that.
  if (response.ok) return (await response.json()) as GoodBody<Answer>;
  const body: unknown = await response.json().catch(() => null);
  const problem = Problem.safeParse(body);
  const current = body !== null && typeof body === 'object' && 'current' in body ? body.current : undefined;
  const missing = WithMissing.safeParse(body).data?.missing;
  throw new ApiProblem(problem.success ? problem.data : unexplained(response), current, missing);
}

function unexplained(response: ClientResponse<unknown>): Problem {
  return {
    type: 'about:blank',
    title: 'Servern svarade inte som väntat',
    status: response.status,
    detail: 'Servern svarade inte som väntat. Försök igen om en stund.',
    instance: response.url,
  };
}
