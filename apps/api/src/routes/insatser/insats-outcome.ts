import type { Insats, InsatsLock, Missing } from '@halsouppdrag/domain';
import type { Context } from 'hono';
import type { AreaTree } from '../../db/area-tree.ts';
import { insatsForReader, type StoredInsats } from '../../db/insatser/insats-row.ts';
import type { ApiEnv } from '../../http/api-env.ts';
import { type FieldError, fieldProblem, notFound, problem } from '../../http/problem.ts';
import { type Reader, seesExactCounts } from './small-counts.ts';

/** Why an insats was not written. */
export type Refusal =
  | { readonly refused: 'missing' }
  | { readonly refused: 'deleted' }
  | { readonly refused: 'otherArea' }
  | { readonly refused: 'stale'; readonly current: StoredInsats }
  | { readonly refused: 'faulty'; readonly errors: readonly FieldError[] }
  | { readonly refused: 'keyUsed' }
  /** The insats is locked; `fields` are those that may not be changed, empty when it is all of it. */
  | { readonly refused: 'locked'; readonly lock: InsatsLock; readonly fields: readonly string[] }
  /** The gate to another step is shut. */
  | { readonly refused: 'shut'; readonly detail: string; readonly missing: readonly Missing[] }
  /** What was asked for cannot be done to the insats as it is now. */
  | { readonly refused: 'notNow'; readonly detail: string };

/** Why an insats was not opened for writing. */
export type NotOpened = Extract<Refusal, { refused: 'missing' | 'otherArea' | 'stale' }>;

export function notOpened(c: Context<ApiEnv>, tree: AreaTree, refusal: NotOpened) {
  switch (refusal.refused) {
    case 'missing':
      return insatsMissing(c);
    case 'otherArea':
      return otherArea(c);
    case 'stale':
      return staleInsats(c, shownTo(c.get('person'), tree, refusal.current));
  }
}

const whyLocked: Record<InsatsLock, string> = {
  decided: 'Tjänsteledningen har tagit ställning till insatsen, så bara hur det går får ändras.',
  followedUp: 'Insatsen är uppföljd och låst.',
};

export function lockedInsats(c: Context<ApiEnv>, { lock, fields }: Extract<Refusal, { refused: 'locked' }>) {
  const detail = `${whyLocked[lock]} Öppna den igen och skriv varför, om mer behöver ändras. Inget är ändrat.`;
  const errors = fields.map((field) => ({ field, message: 'Låst. Öppna insatsen igen för att ändra det.' }));
  return problem(c, 409, { title: 'Insatsen är låst', detail, errors });
}

export function shutStep(c: Context<ApiEnv>, { detail, missing }: Extract<Refusal, { refused: 'shut' }>) {
  return problem(c, 409, { title: 'Steget är stängt', detail }, { missing: missing.map((one) => ({ ...one })) });
}

export function notNow(c: Context<ApiEnv>, { detail }: Extract<Refusal, { refused: 'notNow' }>) {
  return problem(c, 409, { title: 'Det går inte nu', detail });
}

export function insatsMissing(c: Context<ApiEnv>) {
  return notFound(c, 'Det finns ingen insats med det id:t. Den kan ha tagits bort. Gå till listan över insatser.');
}

export function otherArea(c: Context<ApiEnv>) {
  return problem(c, 403, {
    title: 'Inte ditt område',
    detail: 'Du kan bara logga och ändra insatser där alla områden ligger i dina egna. Be den som har området.',
  });
}

function staleInsats(c: Context<ApiEnv>, current: Insats) {
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
export function shownTo(reader: Reader, tree: AreaTree, insats: StoredInsats): Insats {
  return insatsForReader(insats, seesExactCounts(reader, insats.areaIds, tree));
}
