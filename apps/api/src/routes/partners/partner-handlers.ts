import { similarNames } from '@halsouppdrag/domain';
import type { Context } from 'hono';
import { readPageCursor } from '../../db/page-cursor.ts';
import { findPartnersPage, PartnerCursor } from '../../db/partners/find-partners.ts';
import { partnerForReader } from '../../db/partners/partner-row.ts';
import { partnerNames, partnersAsSeen, readPartner } from '../../db/partners/read-partners.ts';
import type { Handlers, Services } from '../../handlers.ts';
import type { ApiEnv } from '../../http/api-env.ts';
import { fieldProblem, notFound } from '../../http/problem.ts';
import { signedIn } from '../../http/signed-in.ts';
import { preconditionRequired } from '../../http/validation-hook.ts';
import { etagOfVersion, versionOfEtag } from '../../http/version-etag.ts';
import { keyUsed } from '../insatser/insats-outcome.ts';
import { deletedSince, notNow, stale, unknownPage } from '../record-answers.ts';
import { unknownArea } from '../unknown-area.ts';
import {
  changePartnerIfCurrent,
  createPartnerOnce,
  deletePartnerIfCurrent,
  type PartnerNotOpen,
} from './change-partner.ts';
import { mergePartnerIfCurrent } from './merge-partner.ts';

const mostSimilar = 5;

export function partnerHandlers({ db, region, clock }: Services) {
  const authorOf = (c: Context<ApiEnv>) => ({ person: signedIn(c), at: clock() });
  return {
    listPartners: async (c) => {
      const { cursor, limit, ...filter } = c.req.valid('query');
      const { tree } = await region();
      if (filter.area !== undefined && !tree.get(filter.area)) return unknownArea(c);
      const after = cursor === undefined ? null : readPageCursor(cursor, PartnerCursor);
      if (cursor !== undefined && after === null) return unknownPage(c);
      const page = await findPartnersPage(db, tree, filter, { limit, after });
      return c.json({ ...page, items: page.items.map(partnerForReader) }, 200);
    },
    listSimilarPartners: async (c) => {
      const similar = similarNames(c.req.valid('query').name, await partnerNames(db)).slice(0, mostSimilar);
      return c.json(
        {
          items: await partnersAsSeen(
            db,
            similar.map(({ id }) => id),
          ),
        },
        200,
      );
    },
    createPartner: async (c) => {
      const { tree } = await region();
      const key = c.req.valid('header')['idempotency-key'];
      const outcome = await createPartnerOnce(db, tree, c.req.valid('json'), authorOf(c), {
        key,
        unlessSimilar: c.req.valid('query').unlessSimilar === 'true',
      });
      if ('partner' in outcome) {
        c.header('Location', `/api/partners/${outcome.partner.id}`);
        c.header('ETag', etagOfVersion(outcome.partner.version));
        return c.json(partnerForReader(outcome.partner), 201);
      }
      switch (outcome.refused) {
        case 'faulty':
          return fieldProblem(c, 422, outcome.errors);
        case 'similar':
          return notNow(c, 'Partnern kan redan finnas', alreadyThere(outcome.names));
        case 'keyUsed':
          return keyUsed(c);
        case 'deleted':
          return deletedSince(c);
      }
    },
    getPartner: async (c) => {
      const partner = await readPartner(db, c.req.valid('param').id);
      if (partner === null || partner.deletedAt !== null) return missing(c);
      c.header('ETag', etagOfVersion(partner.version));
      return c.json(partnerForReader(partner), 200);
    },
    changePartner: async (c) => {
      const { tree } = await region();
      const etag = c.req.valid('header')['if-match'];
      if (etag === '*') return preconditionRequired(c);
      const target = { id: c.req.valid('param').id, version: versionOfEtag(etag) };
      const outcome = await changePartnerIfCurrent(db, tree, target, c.req.valid('json'), authorOf(c));
      if ('partner' in outcome) {
        c.header('ETag', etagOfVersion(outcome.partner.version));
        return c.json(partnerForReader(outcome.partner), 200);
      }
      return outcome.refused === 'faulty' ? fieldProblem(c, 422, outcome.errors) : notOpened(c, outcome);
    },
    deletePartner: async (c) => {
      const etag = c.req.valid('header')['if-match'];
      if (etag === '*') return preconditionRequired(c);
      const target = { id: c.req.valid('param').id, version: versionOfEtag(etag) };
      const outcome = await deletePartnerIfCurrent(db, target, authorOf(c));
      if ('partner' in outcome) return c.body(null, 204);
      if (outcome.refused === 'inUse') {
        const detail = 'En insats har partnern, eller en annan partner är sammanslagen med den. Den kan inte tas bort.';
        return notNow(c, 'Partnern används', detail);
      }
      return notOpened(c, outcome);
    },
    mergePartner: async (c) => {
      const etag = c.req.valid('header')['if-match'];
      if (etag === '*') return preconditionRequired(c);
      const target = { id: c.req.valid('param').id, version: versionOfEtag(etag) };
      const outcome = await mergePartnerIfCurrent(db, target, c.req.valid('json').into.toLowerCase(), authorOf(c));
      if ('partner' in outcome) {
        c.header('ETag', etagOfVersion(outcome.partner.version));
        return c.json(partnerForReader(outcome.partner), 200);
      }
      switch (outcome.refused) {
        case 'badTarget':
          return fieldProblem(c, 422, [{ field: 'into', message: outcome.message }]);
        case 'tooMuch':
          return notNow(c, 'Partnerna går inte att slå samman än', outcome.detail);
        default:
          return notOpened(c, outcome);
      }
    },
  } satisfies Partial<Handlers>;
}

function alreadyThere(names: readonly string[]): string {
  return `I registret finns redan ${names.slice(0, mostSimilar).join(', ')}. Välj om det är samma eller en annan.`;
}

function notOpened(c: Context<ApiEnv>, outcome: PartnerNotOpen) {
  switch (outcome.refused) {
    case 'missing':
      return missing(c);
    case 'stale':
      return stale(c, partnerForReader(outcome.current));
    case 'merged':
      return notNow(c, 'Partnern är sammanslagen', 'Partnern är sammanslagen med en annan. Ändra den i stället.');
  }
}

function missing(c: Context<ApiEnv>) {
  return notFound(c, 'Det finns ingen partner med det id:t. Den kan ha tagits bort. Gå till registret.');
}
