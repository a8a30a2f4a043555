import type { Problem } from '@halsouppdrag/domain';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ApiEnv } from './api-env.ts';

export interface FieldError {
  readonly field: string;
  readonly message: string;
}

interface ProblemParts {
  readonly title: string;
  /** What happened and what to do about it. */
  readonly detail: string;
  readonly errors?: readonly FieldError[];
}

/** What each status is called. The title never varies with the case; the detail does. */
const typeOf = (status: number) => `/problem/${status}`;

/** Answers RFC 9457 problem details. `more` is what this problem alone carries, as the current version of a record. */
export function problem<Status extends ContentfulStatusCode, More extends object = Record<never, never>>(
  c: Context<ApiEnv>,
  status: Status,
  parts: ProblemParts,
  more?: More,
) {
  const body = {
    type: typeOf(status),
    title: parts.title,
    status,
    detail: parts.detail,
    // The request, not a page: what to name when asking someone to look in the log.
    instance: `urn:uuid:${c.get('requestId')}`,
    ...(parts.errors ? { errors: parts.errors.map((error) => ({ ...error })) } : {}),
    ...more,
  } as Problem & More;
  return c.json(body, status, { 'Content-Type': 'application/problem+json' });
}

const fieldsTitle = 'Något i det du skickade behöver ändras';

/** 400 for what stands in the address or the headers, 422 for what stands in the body. */
export function fieldProblem<Status extends 400 | 422>(
  c: Context<ApiEnv>,
  status: Status,
  errors: readonly FieldError[],
) {
  const first = errors[0];
  const detail = first === undefined ? 'Rätta uppgifterna och försök igen.' : `${first.field}: ${first.message}`;
  return problem(c, status, { title: fieldsTitle, detail, errors });
}

export function notFound(c: Context<ApiEnv>, detail: string) {
  return problem(c, 404, { title: 'Finns inte', detail });
}
