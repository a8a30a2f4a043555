import type { Context } from 'hono';
import { findInsatsPoints } from '../../db/insatser/find-insats-points.ts';
import { countInsatser, type InsatsPage, insatserPages } from '../../db/insatser/find-insatser.ts';
import { readCursor } from '../../db/insatser/insats-cursor.ts';
import { readInsats } from '../../db/insatser/read-insats.ts';
import type { Author } from '../../db/insatser/write-insats.ts';
import type { Handlers, Services } from '../../handlers.ts';
import type { ApiEnv } from '../../http/api-env.ts';
import { jsonBody, sendJsonBody } from '../../http/json-body.ts';
import { fieldProblem } from '../../http/problem.ts';
import { signedIn } from '../../http/signed-in.ts';
import { preconditionRequired } from '../../http/validation-hook.ts';
import { etagOfVersion, versionOfEtag } from '../../http/version-etag.ts';
import { unknownArea } from '../unknown-area.ts';
import { changeInsatsIfCurrent, deleteInsatsIfCurrent } from './change-insats.ts';
import { createInsatsOnce } from './create-insats.ts';
import { insatsFeatures } from './insats-features.ts';
import {
  alreadyDeleted,
  insatsMissing,
  keyUsed,
  lockedInsats,
  notOpened,
  otherArea,
  shownTo,
} from './insats-outcome.ts';
import type { InsatsFilter } from './insats-query.ts';
import { type Reader, readerOf } from './small-counts.ts';

export function insatsHandlers({ db, region, kept, clock }: Services) {
  const authorOf = (c: Context<ApiEnv>): Author => ({ person: signedIn(c), at: clock() });
  const findPage = insatserPages(db);
  const totalOf = kept.of(async (filter: InsatsFilter) => countInsatser(db, (await region()).tree, filter));
  const listOf = kept.of(
    async ({ reader, filter, ...asked }: { reader: Reader; filter: InsatsFilter } & InsatsPage) => {
      const { tree } = await region();
      const page = await findPage(tree, filter, asked);
      const items = page.items.map((insats) => shownTo(reader, tree, insats));
      return jsonBody({ ...page, items, total: page.total ?? (await totalOf(filter)) });
    },
  );
  return {
    listInsatser: async (c) => {
      const { sort, cursor, limit, ...filter } = c.req.valid('query');
      const { tree } = await region();
      if (filter.area !== undefined && !tree.get(filter.area)) return unknownArea(c);
      const after = cursor === undefined ? null : readCursor(cursor, sort);
      if (cursor !== undefined && after === null) {
        const message = 'Sidan finns inte i den här sorteringen. Börja om från första sidan.';
        return fieldProblem(c, 400, [{ field: 'cursor', message }]);
      }
      return sendJsonBody(c, await listOf({ reader: readerOf(c.get('person')), filter, sort, limit, after }));
    },
    getInsatserGeoJson: async (c) => {
      const filter = c.req.valid('query');
      const { tree } = await region();
      if (filter.area !== undefined && !tree.get(filter.area)) return unknownArea(c);
      const features = insatsFeatures(await findInsatsPoints(db, tree, filter), tree);
      return c.json({ type: 'FeatureCollection', features } as const, 200, { 'Content-Type': 'application/geo+json' });
    },
    createInsats: async (c) => {
      const { tree } = await region();
      const key = c.req.valid('header')['idempotency-key'];
      const outcome = await createInsatsOnce(db, tree, c.req.valid('json'), authorOf(c), key);
      if ('insats' in outcome) {
        c.header('Location', `/api/insatser/${outcome.insats.id}`);
        c.header('ETag', etagOfVersion(outcome.insats.version));
        return c.json(shownTo(signedIn(c), tree, outcome.insats), 201);
      }
      switch (outcome.refused) {
        case 'faulty':
          return fieldProblem(c, 422, outcome.errors);
        case 'otherArea':
          return otherArea(c);
        case 'keyUsed':
          return keyUsed(c);
        case 'deleted':
          return alreadyDeleted(c);
      }
    },
    getInsats: async (c) => {
      const { tree } = await region();
      const insats = await readInsats(db, c.req.valid('param').id);
      if (insats === null || insats.deletedAt !== null) return insatsMissing(c);
      c.header('ETag', etagOfVersion(insats.version));
      return c.json(shownTo(c.get('person'), tree, insats), 200);
    },
    changeInsats: async (c) => {
      const { tree } = await region();
      const etag = c.req.valid('header')['if-match'];
      if (etag === '*') return preconditionRequired(c);
      const target = { id: c.req.valid('param').id, version: versionOfEtag(etag) };
      const outcome = await changeInsatsIfCurrent(db, tree, target, c.req.valid('json'), authorOf(c));
      if ('insats' in outcome) {
        c.header('ETag', etagOfVersion(outcome.insats.version));
        return c.json(shownTo(signedIn(c), tree, outcome.insats), 200);
      }
      switch (outcome.refused) {
        case 'locked':
          return lockedInsats(c, outcome);
        case 'faulty':
          return fieldProblem(c, 422, outcome.errors);
        default:
          return notOpened(c, tree, outcome);
      }
    },
    deleteInsats: async (c) => {
      const { tree } = await region();
      const etag = c.req.valid('header')['if-match'];
      if (etag === '*') return preconditionRequired(c);
      const target = { id: c.req.valid('param').id, version: versionOfEtag(etag) };
      const outcome = await deleteInsatsIfCurrent(db, tree, target, authorOf(c));
      if ('insats' in outcome) return c.body(null, 204);
      return outcome.refused === 'locked' ? lockedInsats(c, outcome) : notOpened(c, tree, outcome);
    },
  } satisfies Partial<Handlers>;
}
