import type { Context } from 'hono';
import type { AreaTree } from '../../db/area-tree.ts';
import type { StoredInsats } from '../../db/insatser/insats-row.ts';
import { readInsats } from '../../db/insatser/read-insats.ts';
import type { Author } from '../../db/insatser/write-insats.ts';
import type { Handlers, Services } from '../../handlers.ts';
import type { ApiEnv } from '../../http/api-env.ts';
import { fieldProblem } from '../../http/problem.ts';
import { signedIn } from '../../http/signed-in.ts';
import { preconditionRequired } from '../../http/validation-hook.ts';
import { etagOfVersion, versionOfEtag } from '../../http/version-etag.ts';
import { insatsMissing, notNow, notOpened, shownTo, shutStep } from './insats-outcome.ts';
import { insatsStory } from './insats-story.ts';
import { decideInsatsIfCurrent, moveInsatsIfCurrent, reopenInsatsIfCurrent } from './move-insats.ts';

/** How an insats moves through its steps, and everything that is told of it. */
export function insatsStepHandlers({ db, region, clock }: Services) {
  const authorOf = (c: Context<ApiEnv>): Author => ({ person: signedIn(c), at: clock() });
  return {
    moveInsats: async (c) => {
      const { tree } = await region();
      const etag = c.req.valid('header')['if-match'];
      if (etag === '*') return preconditionRequired(c);
      const target = { id: c.req.valid('param').id, version: versionOfEtag(etag) };
      const outcome = await moveInsatsIfCurrent(db, tree, target, c.req.valid('json'), authorOf(c));
      if ('insats' in outcome) return current(c, tree, outcome.insats);
      switch (outcome.refused) {
        case 'shut':
          return shutStep(c, outcome);
        case 'faulty':
          return fieldProblem(c, 422, outcome.errors);
        default:
          return notOpened(c, tree, outcome);
      }
    },
    decideInsats: async (c) => {
      const { tree } = await region();
      const etag = c.req.valid('header')['if-match'];
      if (etag === '*') return preconditionRequired(c);
      const target = { id: c.req.valid('param').id, version: versionOfEtag(etag) };
      const outcome = await decideInsatsIfCurrent(db, tree, target, c.req.valid('json'), authorOf(c));
      if ('insats' in outcome) return current(c, tree, outcome.insats);
      switch (outcome.refused) {
        case 'notNow':
          return notNow(c, outcome);
        case 'faulty':
          return fieldProblem(c, 422, outcome.errors);
        default:
          return notOpened(c, tree, outcome);
      }
    },
    reopenInsats: async (c) => {
      const { tree } = await region();
      const etag = c.req.valid('header')['if-match'];
      if (etag === '*') return preconditionRequired(c);
      const target = { id: c.req.valid('param').id, version: versionOfEtag(etag) };
      const outcome = await reopenInsatsIfCurrent(db, tree, target, c.req.valid('json'), authorOf(c));
      if ('insats' in outcome) return current(c, tree, outcome.insats);
      return outcome.refused === 'notNow' ? notNow(c, outcome) : notOpened(c, tree, outcome);
    },
    getInsatsStory: async (c) => {
      const insats = await readInsats(db, c.req.valid('param').id);
      if (insats === null || insats.deletedAt !== null) return insatsMissing(c);
      c.header('ETag', etagOfVersion(insats.version));
      return c.json(await insatsStory(db, await region(), insats, c.get('person')), 200);
    },
  } satisfies Partial<Handlers>;
}

/** The insats as it is now, with the ETag to change it by. */
function current(c: Context<ApiEnv>, tree: AreaTree, insats: StoredInsats) {
  c.header('ETag', etagOfVersion(insats.version));
  return c.json(shownTo(signedIn(c), tree, insats), 200);
}
