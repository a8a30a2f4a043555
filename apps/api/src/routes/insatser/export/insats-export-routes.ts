import { z } from 'zod';
import { defineRoute, problems } from '../../../define-route.ts';
import { InsatsFilter } from '../insats-query.ts';

export const exportInsatserCsv = defineRoute({
  method: 'get',
  path: '/api/insatser.csv',
  access: 'read',
  summary: 'Insatserna som CSV för kalkylprogram; uttaget loggas',
  request: { query: InsatsFilter },
  responses: {
    200: { description: 'CSV: UTF-8 med BOM, semikolon.', content: { 'text/csv': { schema: z.string() } } },
    ...problems(400),
  },
});

export const exportInsatserXlsx = defineRoute({
  method: 'get',
  path: '/api/insatser.xlsx',
  access: 'read',
  summary: 'Insatserna som en arbetsbok; uttaget loggas',
  request: { query: InsatsFilter },
  responses: {
    200: {
      description: 'En arbetsbok med ett blad för insatserna och ett för källorna.',
      content: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: z.any() } },
    },
    ...problems(400),
  },
});

export const exportInsatserGeoJson = defineRoute({
  method: 'get',
  path: '/api/insatser-export.geojson',
  access: 'read',
  summary: 'Insatserna som GeoJSON att ta med sig; uttaget loggas',
  request: { query: InsatsFilter },
  responses: {
    200: { description: 'En FeatureCollection.', content: { 'application/geo+json': { schema: z.any() } } },
    ...problems(400),
  },
});
