import { Area, AreaDetail, AreaFeature, AreaId, AreaLevel } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';

export const listAreas = defineRoute({
  method: 'get',
  path: '/api/areas',
  access: 'read',
  summary: 'Områdena på en nivå, eller på alla',
  request: { query: z.strictObject({ level: AreaLevel.optional() }) },
  responses: {
    200: json(z.object({ items: z.array(Area), populationYear: z.int(), sourceId: z.string() }), 'Områdena.'),
    ...problems(400),
  },
});

export const getArea = defineRoute({
  method: 'get',
  path: '/api/areas/{id}',
  access: 'read',
  summary: 'Ett område med delar, vårdenheter, insatser och indikatorer',
  request: { params: z.object({ id: AreaId }) },
  responses: { 200: json(AreaDetail, 'Området.'), ...problems(400, 404) },
});

export const getAreasGeoJson = defineRoute({
  method: 'get',
  path: '/api/areas.geojson',
  access: 'read',
  summary: 'Områdenas gränser på en nivå',
  request: { query: z.strictObject({ level: AreaLevel }) },
  responses: {
    200: {
      description: 'En FeatureCollection.',
      content: {
        'application/geo+json': {
          schema: z.object({ type: z.literal('FeatureCollection'), features: z.array(AreaFeature) }),
        },
      },
    },
    ...problems(400),
  },
});
