import type { Context } from 'hono';
import type { ApiEnv } from '../http/api-env.ts';
import { fieldProblem, problem } from '../http/problem.ts';

/** Someone else has changed the record since it was read; `current` is what holds. */
export function stale<Current extends object>(c: Context<ApiEnv>, current: Current) {
  const detail =
    'Någon annan har ändrat detta sedan du öppnade det. Jämför med det som gäller nu och spara igen. Inget är ändrat.';
  return problem(c, 412, { title: 'Ändrad av någon annan', detail }, { current });
}

/** What was asked for cannot be done as the record is now. */
export function notNow(c: Context<ApiEnv>, title: string, detail: string) {
  return problem(c, 409, { title, detail });
}

export function otherArea(c: Context<ApiEnv>, detail: string) {
  return problem(c, 403, { title: 'Inte ditt område', detail });
}

/** What a key made was deleted since: a retry does not bring it back. */
export function deletedSince(c: Context<ApiEnv>) {
  const detail = 'Det sparades tidigare och har sedan tagits bort. Spara det på nytt om det ska finnas.';
  return problem(c, 410, { title: 'Borttagen', detail });
}

export function unknownPage(c: Context<ApiEnv>) {
  return fieldProblem(c, 400, [{ field: 'cursor', message: 'Sidan finns inte. Börja om från första sidan.' }]);
}
