import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ApiEnv } from './api-env.ts';
import { type FieldError, fieldProblem, problem } from './problem.ts';
import { textFault, unstorable } from './storable-text.ts';

const mostBytes = 1024 * 1024;

export const limitBody: MiddlewareHandler<ApiEnv> = bodyLimit({
  maxSize: mostBytes,
  onError: (c) =>
    problem(c as Context<ApiEnv>, 413, {
      title: 'För mycket data',
      detail: 'Högst 1 MB går att skicka. Korta texten.',
    }),
});

/** Refuses broken text in the address, and parameters of a call that takes none. */
export function checkQuery(takesQuery: boolean): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const given = Object.entries(c.req.queries());
    const errors = given.flatMap(([name, values]): FieldError[] => {
      if (!takesQuery) return [{ field: name, message: 'Uppgiften är okänd. Ta bort den.' }];
      const message = [name, ...values].map(textFault).find((fault) => fault !== null);
      return message ? [{ field: name, message }] : [];
    });
    if (errors.length > 0) return fieldProblem(c, 400, errors);
    return next();
  };
}

/** Refuses a body that is not JSON in UTF-8, or holds what no field of ours may hold, before any schema sees it. */
export const checkJsonBody: MiddlewareHandler<ApiEnv> = async (c, next) => {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) {
    return problem(c, 415, {
      title: 'Fel slags data',
      detail: 'Skicka JSON med rubriken Content-Type: application/json.',
    });
  }
  const body = parse(await c.req.arrayBuffer());
  if (body === undefined) {
    return problem(c, 400, { title: 'Trasig JSON', detail: 'Det som skickades går inte att läsa som JSON i UTF-8.' });
  }
  const errors = unstorable(body);
  if (errors.length > 0) return fieldProblem(c, 422, errors);
  return next();
};

function parse(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // JSON has no undefined, so it can stand for what was no JSON.
    return undefined;
  }
}
