import type { Context } from 'hono';
import type { AreaTree } from '../../db/area-tree.ts';
import type { StoredBehov } from '../../db/behov/behov-row.ts';
import { BehovCursor, type BehovPage, countListedBehov, findBehovPage } from '../../db/behov/find-behov.ts';
import { behovShownTo, readBehov } from '../../db/behov/read-behov.ts';
import { readPageCursor } from '../../db/page-cursor.ts';
import type { Handlers, Services } from '../../handlers.ts';
import type { ApiEnv } from '../../http/api-env.ts';
import { jsonBody, sendJsonBody } from '../../http/json-body.ts';
import { fieldProblem, notFound } from '../../http/problem.ts';
import { signedIn } from '../../http/signed-in.ts';
import { preconditionRequired } from '../../http/validation-hook.ts';
import { etagOfVersion, versionOfEtag } from '../../http/version-etag.ts';
import { keyUsed } from '../insatser/insats-outcome.ts';
import { type Reader, readerOf } from '../insatser/small-counts.ts';
import { deletedSince, notNow, otherArea, stale, unknownPage } from '../record-answers.ts';
import { unknownArea } from '../unknown-area.ts';
import type { BehovFilter } from './behov-query.ts';
import { changeBehovIfCurrent, createBehovOnce, deleteBehovIfCurrent } from './change-behov.ts';

export function behovHandlers({ db, region, figures, kept, clock }: Services) {
  const authorOf = (c: Context<ApiEnv>) => ({ person: signedIn(c), at: clock() });
  const totalOf = kept.of(async (filter: BehovFilter) => countListedBehov(db, (await region()).tree, filter));
  const listOf = kept.of(async ({ reader, filter, ...asked }: { reader: Reader; filter: BehovFilter } & BehovPage) => {
    const { tree } = await region();
    const [page, total] = await Promise.all([findBehovPage(db, tree, filter, asked), totalOf(filter)]);
    return jsonBody({ ...page, items: page.items.map((behov) => behovShownTo(reader, tree, behov)), total });
  });
  return {
    listBehov: async (c) => {
      const { cursor, limit, ...filter } = c.req.valid('query');
      const { tree } = await region();
      if (filter.area !== undefined && !tree.get(filter.area)) return unknownArea(c);
      const after = cursor === undefined ? null : readPageCursor(cursor, BehovCursor);
      if (cursor !== undefined && after === null) return unknownPage(c);
      return sendJsonBody(c, await listOf({ reader: readerOf(c.get('person')), filter, limit, after }));
    },
    createBehov: async (c) => {
      const { tree } = await region();
      const key = c.req.valid('header')['idempotency-key'];
      const outcome = await createBehovOnce(db, { tree, figures }, c.req.valid('json'), authorOf(c), key);
      if ('behov' in outcome) {
        c.header('Location', `/api/behov/${outcome.behov.id}`);
        c.header('ETag', etagOfVersion(outcome.behov.version));
        return c.json(behovShownTo(c.get('person'), tree, outcome.behov), 201);
      }
      switch (outcome.refused) {
        case 'faulty':
          return fieldProblem(c, 422, outcome.errors);
        case 'otherArea':
          return notYours(c);
        case 'keyUsed':
          return keyUsed(c);
        case 'deleted':
          return deletedSince(c);
      }
    },
    getBehov: async (c) => {
      const { tree } = await region();
      const behov = await readBehov(db, c.req.valid('param').id);
      if (behov === null || behov.deletedAt !== null) return missing(c);
      c.header('ETag', etagOfVersion(behov.version));
      return c.json(behovShownTo(c.get('person'), tree, behov), 200);
    },
    changeBehov: async (c) => {
      const { tree } = await region();
      const etag = c.req.valid('header')['if-match'];
      if (etag === '*') return preconditionRequired(c);
      const target = { id: c.req.valid('param').id, version: versionOfEtag(etag) };
      const outcome = await changeBehovIfCurrent(db, { tree, figures }, target, c.req.valid('json'), authorOf(c));
      if ('behov' in outcome) {
        c.header('ETag', etagOfVersion(outcome.behov.version));
        return c.json(behovShownTo(c.get('person'), tree, outcome.behov), 200);
      }
      if (outcome.refused === 'faulty') return fieldProblem(c, 422, outcome.errors);
      return notOpened(c, tree, outcome);
    },
    deleteBehov: async (c) => {
      const { tree } = await region();
      const etag = c.req.valid('header')['if-match'];
      if (etag === '*') return preconditionRequired(c);
      const target = { id: c.req.valid('param').id, version: versionOfEtag(etag) };
      const outcome = await deleteBehovIfCurrent(db, tree, target, authorOf(c));
      if ('behov' in outcome) return c.body(null, 204);
      if (outcome.refused === 'inUse') {
        return notNow(c, 'Behovet används', 'En insats bygger på behovet. Ta först bort behovet ur insatsen.');
      }
      return notOpened(c, tree, outcome);
    },
  } satisfies Partial<Handlers>;
}

type NotOpened =
  | { readonly refused: 'missing' | 'locked' | 'otherArea' }
  | { readonly refused: 'stale'; readonly current: StoredBehov };

function notOpened(c: Context<ApiEnv>, tree: AreaTree, outcome: NotOpened) {
  switch (outcome.refused) {
    case 'missing':
      return missing(c);
    case 'otherArea':
      return notYours(c);
    case 'stale':
      return stale(c, behovShownTo(c.get('person'), tree, outcome.current));
    case 'locked':
      return notNow(
        c,
        'Behovet är låst',
        'En insats som bygger på behovet är beslutad eller uppföljd. Öppna insatsen igen för att ändra behovet.',
      );
  }
}

function missing(c: Context<ApiEnv>) {
  return notFound(c, 'Det finns inget behov med det id:t. Det kan ha tagits bort. Gå till listan över behov.');
}

function notYours(c: Context<ApiEnv>) {
  return otherArea(c, 'Du kan bara registrera och ändra behov i dina egna områden. Be den som har området.');
}
