import type { Context } from 'hono';
import type { z } from 'zod';
import type { ApiEnv } from './api-env.ts';
import { type FieldError, fieldProblem, problem } from './problem.ts';

type Result = { target: string } & ({ success: true } | { success: false; error: z.ZodError });

/** Turns what the schema of a call refuses into a problem that names each field. */
export function validationHook(result: Result, c: Context<ApiEnv>) {
  if (result.success) return undefined;
  const errors = result.error.issues.flatMap(fieldErrors);
  if (result.target === 'header' && errors.some((error) => error.field === 'if-match')) return preconditionRequired(c);
  return fieldProblem(c, result.target === 'json' ? 422 : 400, errors);
}

export function preconditionRequired(c: Context<ApiEnv>) {
  return problem(c, 428, {
    title: 'Rubriken If-Match saknas',
    detail:
      'Läs först det som ska ändras och skicka med dess ETag som If-Match, så att ingen annans ändring skrivs över.',
  });
}

function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ field: [...path, key].join('.'), message: issue.message }));
  }
  return [{ field: path.join('.') || 'body', message: issue.message }];
}
