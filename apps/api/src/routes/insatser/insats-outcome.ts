import type { Insats, Person } from '@halsouppdrag/domain';
import type { Context } from 'hono';
import type { AreaTree } from '../../db/area-tree.ts';
import { insatsForReader, type StoredInsats } from '../../db/insatser/insats-row.ts';
import type { ApiEnv } from '../../http/api-env.ts';
import { type FieldError, fieldProblem, notFound, problem } from '../../http/problem.ts';
import { seesExactCounts } from './small-counts.ts';

/** Why an insats was not written. */
export type Refusal =
  | { readonly refused: 'missing' }
  | { readonly refused: 'deleted' }
  | { readonly refused: 'otherArea' }
  | { readonly refused: 'stale'; readonly current: StoredInsats }
  | { readonly refused: 'faulty'; readonly errors: readonly FieldError[] }
  | { readonly refused: 'keyUsed' };

export function insatsMissing(c: Context<ApiEnv>) {
  return notFound(c, 'Det finns ingen insats med det id:t. Den kan ha tagits bort. Gå till listan över insatser.');
}

export function otherArea(c: Context<ApiEnv>) {
  return problem(c, 403, {
    title: 'Inte ditt område',
    detail: 'Du kan bara logga och ändra insatser där alla områden ligger i dina egna. Be den som har området.',
  });
}

export function staleInsats(c: Context<ApiEnv>, current: Insats) {
  const detail =
    'Någon annan har ändrat insatsen sedan du öppnade den. Jämför med den som gäller nu och spara igen. Inget är ändrat.';
  return problem(c, 412, { title: 'Ändrad av någon annan', detail }, { current });
}

export function keyUsed(c: Context<ApiEnv>) {
  const message = 'Nyckeln är redan använd för något annat. Skicka med en ny.';
  return fieldProblem(c, 422, [{ field: 'idempotency-key', message }]);
}

export function alreadyDeleted(c: Context<ApiEnv>) {
  const detail = 'Insatsen sparades tidigare och har sedan tagits bort. Logga den på nytt om den ska finnas.';
  return problem(c, 410, { title: 'Borttagen', detail });
}

/** The wire shape as one reader may see it. */
export function shownTo(person: Person | null, tree: AreaTree, insats: StoredInsats): Insats {
  return insatsForReader(insats, seesExactCounts(person, insats.areaIds, tree));
}
