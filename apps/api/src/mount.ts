import { Problem, type Role } from '@halsouppdrag/domain';
import type { OpenAPIHono, RouteConfig } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { type Contract, contract } from './contract.ts';
import type { Access } from './define-route.ts';
import type { Handlers } from './handlers.ts';
import type { ApiEnv } from './http/api-env.ts';
import { checkJsonBody, checkMediaType, checkQuery } from './http/check-input.ts';
import { problem } from './http/problem.ts';

/** Every call asks the database, if only for who makes it. */
const databaseAway = {
  503: {
    description: 'Databasen svarar inte just nu. Försök igen efter tiden i Retry-After.',
    content: { 'application/problem+json': { schema: Problem } },
  },
};

type App = OpenAPIHono<ApiEnv>;

/** Serves every call of the contract: the one place where who may call what is enforced. */
export function mountContract(app: App, handlers: Handlers, readingIsOpen: boolean): void {
  for (const name of Object.keys(contract) as (keyof Contract)[]) {
    const { access, ...definition } = contract[name] as RouteConfig & { access: Access };
    const middleware: MiddlewareHandler<ApiEnv>[] = [
      authorize(access, readingIsOpen),
      checkQuery(definition.request?.query !== undefined),
    ];
    const body = definition.request?.body?.content;
    if (body) middleware.push('application/json' in body ? checkJsonBody : checkMediaType(Object.keys(body)));
    // TypeScript cannot follow that the handler under a name belongs to the definition under the same name;
    // the type of `handlers` has seen to it.
    const responses = { ...databaseAway, ...definition.responses };
    app.openapi({ ...definition, responses, middleware }, handlers[name] as never);
  }
}

const whoIs: Record<Role, string> = {
  halsosamordnare: 'en hälsosamordnare',
  planerare: 'en planerare',
  samrad: 'någon i samrådet',
  datasteward: 'en dataansvarig',
};

/** Before anything of the request is read: who may not do it learns nothing of what is wrong with the rest. */
function authorize(access: Access, readingIsOpen: boolean): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    if (access === 'open' || (access === 'read' && readingIsOpen)) return next();
    const person = c.get('person');
    if (person === null) {
      return problem(c, 401, { title: 'Ingen är vald', detail: 'Välj vem du är och försök igen.' });
    }
    if (access !== 'read' && !access.includes(person.role)) {
      return problem(c, 403, {
        title: 'Inte tillåtet',
        detail: `Bara ${access.map((role) => whoIs[role]).join(' eller ')} kan göra detta, i sina egna områden.`,
      });
    }
    return next();
  };
}
