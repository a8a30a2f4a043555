import type { CoverageQuestion } from '@halsouppdrag/domain';
import type { Context } from 'hono';
import { findVardenheter } from '../../db/find-vardenheter.ts';
import { listScenarios, listVersions, readScenario } from '../../db/scenarios/read-scenarios.ts';
import type { Handlers, Services } from '../../handlers.ts';
import type { ApiEnv } from '../../http/api-env.ts';
import { fieldProblem, notFound } from '../../http/problem.ts';
import { signedIn } from '../../http/signed-in.ts';
import { preconditionRequired } from '../../http/validation-hook.ts';
import { etagOfVersion, versionOfEtag } from '../../http/version-etag.ts';
import { keyUsed } from '../insatser/insats-outcome.ts';
import { stale } from '../record-answers.ts';
import { changeScenarioIfCurrent, createScenarioOnce, deleteScenarioIfCurrent } from './change-scenario.ts';

const mostListed = 200;
const mostVersions = 500;

export function scenarioHandlers({ db, region, travelCosts, clock }: Services) {
  const authorOf = (c: Context<ApiEnv>) => ({ person: signedIn(c), at: clock() });
  const readKnown = async (question: CoverageQuestion | undefined) => {
    // To nowhere, from nobody: nothing is measured, and yet what cannot be measured by is told as it is in coverage.
    const measured = question === undefined ? null : await travelCosts(question.travel, [], []);
    const travelFault = measured !== null && 'refused' in measured ? measured.refused : null;
    return { tree: (await region()).tree, vardenheter: await findVardenheter(db), points: [], travelFault };
  };
  return {
    listScenarios: async (c) => c.json(await listScenarios(db, mostListed), 200),
    createScenario: async (c) => {
      const key = c.req.valid('header')['idempotency-key'];
      const input = c.req.valid('json');
      const outcome = await createScenarioOnce(db, await readKnown(input.question), input, authorOf(c), key);
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
      const patch = c.req.valid('json');
      const known = await readKnown(patch.question);
      const outcome = await changeScenarioIfCurrent(db, known, target, patch, authorOf(c));
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
    deleteScenario: async (c) => {
      const etag = c.req.valid('header')['if-match'];
      if (etag === '*') return preconditionRequired(c);
      const target = { id: c.req.valid('param').id, version: versionOfEtag(etag) };
      const outcome = await deleteScenarioIfCurrent(db, target, authorOf(c));
      if ('scenario' in outcome) return c.body(null, 204);
      return outcome.refused === 'missing' ? missing(c) : stale(c, outcome.current);
    },
    listScenarioVersions: async (c) => {
      const items = await listVersions(db, c.req.valid('param').id, mostVersions);
      return items.length === 0 ? missing(c) : c.json({ items }, 200);
    },
  } satisfies Partial<Handlers>;
}

function missing(c: Context<ApiEnv>) {
  return notFound(c, 'Det finns inget scenario med det id:t, eller ingen sådan version av det. Gå till listan.');
}
