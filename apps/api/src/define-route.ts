import { Problem, type Role } from '@halsouppdrag/domain';
import { createRoute, type RouteConfig } from '@hono/zod-openapi';
import type { ZodType } from 'zod';

/**
 * Who may make a call: anyone at all; who may read, which is anyone in local mode and else whoever is signed in; or
 * only someone signed in with one of the roles.
 */
export type Access = 'open' | 'read' | readonly [Role, ...Role[]];

/** A call's definition. `access` has no default, so a call nobody thought about does not compile. */
export function defineRoute<Path extends string, Definition extends Omit<RouteConfig, 'path'>>(
  definition: Definition & { readonly path: Path; readonly access: Access },
) {
  return createRoute(definition);
}

/** A JSON body or answer of one schema. */
export function json<Schema extends ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } } as const;
}

const problemText = {
  400: 'Anropet gick inte att läsa.',
  401: 'Ingen är vald.',
  403: 'Personen får inte göra detta.',
  404: 'Det finns inget sådant.',
  409: 'Det går inte som posten är nu.',
  410: 'Det fanns, men är borttaget.',
  412: 'Någon annan har ändrat sedan du läste.',
  413: 'För mycket data.',
  415: 'Fel slags data.',
  422: 'Ett eller flera fält behöver ändras.',
  428: 'Rubriken If-Match saknas.',
  502: 'Den databas som frågades svarade med något som inte går att använda.',
  503: 'Tjänsten kan inte svara på detta just nu.',
} as const;

type ProblemStatus = keyof typeof problemText;
type ProblemAnswer = { description: string; content: { 'application/problem+json': { schema: typeof Problem } } };

/** The problems a call may answer, beside its good answer. */
export function problems<Status extends ProblemStatus>(...statuses: Status[]): { [S in Status]: ProblemAnswer } {
  const answers = statuses.map((status) => [
    status,
    { description: problemText[status], content: { 'application/problem+json': { schema: Problem } } },
  ]);
  return Object.fromEntries(answers) as { [S in Status]: ProblemAnswer };
}
