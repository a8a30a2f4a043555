import type { Context } from 'hono';
import { findVardenheter } from '../../db/find-vardenheter.ts';
import { listScenarios, readScenario } from '../../db/scenarios/read-scenarios.ts';
import type { Handlers, Services } from '../../handlers.ts';
import type { ApiEnv } from '../../http/api-env.ts';
import { fieldProblem, notFound } from '../../http/problem.ts';
import { signedIn } from '../../http/signed-in.ts';
import { preconditionRequired } from '../../http/validation-hook.ts';
import { etagOfVersion, versionOfEtag } from '../../http/version-etag.ts';
import { keyUsed } from '../insatser/insats-outcome.ts';
import { stale } from '../record-answers.ts';
import { changeScenarioIfCurrent, createScenarioOnce } from './change-scenario.ts';

const mostListed = 200;

export function scenarioHandlers({ db, region, clock }: Services) {
  const authorOf = (c: Context<ApiEnv>) => ({ person: signedIn(c), at: clock() });
  const readKnown = async () => ({ tree: (await region()).tree, vardenheter: await findVardenheter(db), points: [] });
  return {
    listScenarios: async (c) => c.json(await listScenarios(db, mostListed), 200),
    createScenario: async (c) => {
      const key = c.req.valid('header')['idempotency-key'];
      const outcome = await createScenarioOnce(db, await readKnown(), c.req.valid('json'), authorOf(c), key);
      if ('scenario' in outcome) {
        c.header('Location', `/api/scenarios/${outcome.scenario.id}`);
        c.header('ETag', etagOfVersion(outcome.scenario.version));
        return c.json(outcome.scenario, 201);
      }
      return outcome.refused === 'keyUsed' ? keyUsed(c) : fieldProblem(c, 422, outcome.errors);
    },
    getScenario: async (c) => {
      const scenario = await readScenario(db, c.req.valid('param').id, c.req.valid('query').version);
      if (scenario === null) return missing(c);
      c.header('ETag', etagOfVersion(scenario.version));
      return c.json(scenario, 200);
    },
    changeScenario: async (c) => {
      const etag = c.req.valid('header')['if-match'];
      if (etag === '*') return preconditionRequired(c);
      const target = { id: c.req.valid('param').id, version: versionOfEtag(etag) };
      const outcome = await changeScenarioIfCurrent(db, await readKnown(), target, c.req.valid('json'), authorOf(c));
      if ('scenario' in outcome) {
        c.header('ETag', etagOfVersion(outcome.scenario.version));
        return c.json(outcome.scenario, 200);
      }
      switch (outcome.refused) {
        case 'missing':
          return missing(c);
        case 'stale':
          return stale(c, outcome.current);
        case 'faulty':
          return fieldProblem(c, 422, outcome.errors);
      }
    },
  } satisfies Partial<Handlers>;
}

function missing(c: Context<ApiEnv>) {
  return notFound(c, 'Det finns inget scenario med det id:t, eller ingen sådan version av det. Gå till listan.');
}
