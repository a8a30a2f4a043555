import { Insats, InsatsFeature, InsatsInput, InsatsPatch } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';
import { IfMatch, one, stale } from './insats-parameters.ts';
import { InsatsFilter, InsatsListQuery } from './insats-query.ts';

export const listInsatser = defineRoute({
  method: 'get',
  path: '/api/insatser',
  access: 'read',
  summary: 'Insatserna; ett område omfattar allt som ligger i det',
  request: { query: InsatsListQuery },
  responses: {
    200: json(
      z.object({ items: z.array(Insats), total: z.int().nonnegative(), nextCursor: z.string().nullable() }),
      'Insatserna.',
    ),
    ...problems(400),
  },
});

export const getInsatserGeoJson = defineRoute({
  method: 'get',
  path: '/api/insatser.geojson',
  access: 'read',
  summary: 'Insatserna på kartan',
  request: { query: InsatsFilter },
  responses: {
    200: {
      description: 'En FeatureCollection.',
      content: {
        'application/geo+json': {
          schema: z.object({ type: z.literal('FeatureCollection'), features: z.array(InsatsFeature) }),
        },
      },
    },
    ...problems(400),
  },
});

export const createInsats = defineRoute({
  method: 'post',
  path: '/api/insatser',
  access: ['halsosamordnare'],
  summary: 'Logga en insats',
  request: {
    headers: z.object({
      /** The same key twice, from the same person, makes one insats. */
      'idempotency-key': z.string().trim().min(1).max(200).optional(),
    }),
    body: { required: true, ...json(InsatsInput, 'Insatsen.') },
  },
  responses: {
    201: json(Insats, 'Insatsen är sparad. Location och ETag följer med.'),
    ...problems(400, 401, 403, 410, 413, 415, 422),
  },
});

export const getInsats = defineRoute({
  method: 'get',
  path: '/api/insatser/{id}',
  access: 'read',
  summary: 'En insats',
  request: { params: one },
  responses: { 200: json(Insats, 'Insatsen. ETag är dess version.'), ...problems(400, 404) },
});

export const changeInsats = defineRoute({
  method: 'patch',
  path: '/api/insatser/{id}',
  access: ['halsosamordnare'],
  summary: 'Ändra en insats; bara de fält som ändras skickas',
  request: {
    params: one,
    headers: IfMatch,
    body: { required: true, ...json(InsatsPatch, 'Fälten att ändra.') },
  },
  responses: {
    200: json(Insats, 'Insatsen är ändrad.'),
    412: stale,
    ...problems(400, 401, 403, 404, 409, 413, 415, 422, 428),
  },
});

export const deleteInsats = defineRoute({
  method: 'delete',
  path: '/api/insatser/{id}',
  access: ['halsosamordnare'],
  summary: 'Ta bort en insats; spåret av den finns kvar',
  request: { params: one, headers: IfMatch },
  responses: {
    204: { description: 'Insatsen är borttagen.' },
    412: stale,
    ...problems(400, 401, 403, 404, 409, 428),
  },
});
