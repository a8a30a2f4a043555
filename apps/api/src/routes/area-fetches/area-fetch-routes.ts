import { AreaFetch, AreaFetchInput, AreaService } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';
import { Once, recordId } from '../record-parameters.ts';

export const listAreaServices = defineRoute({
  method: 'get',
  path: '/api/area-services',
  access: ['datasteward'],
  summary: 'Tjänster som områden får hämtas från',
  responses: { 200: json(z.object({ items: z.array(AreaService) }), 'Tjänsterna.'), ...problems(401, 403) },
});

export const createAreaFetch = defineRoute({
  method: 'post',
  path: '/api/area-fetches',
  access: ['datasteward'],
  summary: 'Hämta områden från en tjänst, som en fil att kontrollera och läsa in',
  description:
    'Ett lager i en ArcGIS FeatureServer, en samling i OGC API Features eller en WFS med typeNames. Hur det går följs på /api/jobs/{id}/events. Filen som det blir läses på /api/area-files/{id}.',
  request: { headers: Once, body: { required: true, ...json(AreaFetchInput, 'Lagrets adress.') } },
  responses: {
    202: json(AreaFetch, 'Hämtningen, i sitt första läge. Location följer med.'),
    ...problems(400, 401, 403, 404, 413, 415, 422, 503),
  },
});

export const getAreaFetch = defineRoute({
  method: 'get',
  path: '/api/area-fetches/{id}',
  access: ['datasteward'],
  summary: 'Hur det går för en hämtning av områden, och vad det blev av den',
  request: { params: recordId },
  responses: { 200: json(AreaFetch, 'Hämtningen.'), ...problems(400, 401, 403, 404) },
});
