import type { Context } from 'hono';
import type { ApiEnv } from '../http/api-env.ts';
import { fieldProblem } from '../http/problem.ts';

export const unknownAreaMessage = 'Det finns inget sådant område.';

/** The answer to a filter on an area that is not there: an empty list would read as if there were nothing in it. */
export function unknownArea(c: Context<ApiEnv>) {
  return fieldProblem(c, 400, [{ field: 'area', message: unknownAreaMessage }]);
}
