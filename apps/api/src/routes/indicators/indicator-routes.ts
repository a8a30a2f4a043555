import { AreaLevel, Indicator, IndicatorCatalogue, IndicatorValue } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';

export const listIndicators = defineRoute({
  method: 'get',
  path: '/api/indicators',
  access: 'read',
  summary: 'Indikatorerna med enhet, riktning, källa och vad som är inläst',
  responses: { 200: json(IndicatorCatalogue, 'Indikatorerna, och vad som är inläst av var och en.') },
});

export const listIndicatorValues = defineRoute({
  method: 'get',
  path: '/api/indicators/{id}/values',
  access: 'read',
  summary: 'En indikators värden',
  request: {
    params: z.object({ id: Indicator.shape.id }),
    query: z.strictObject({ level: AreaLevel.optional() }),
  },
  responses: { 200: json(z.object({ items: z.array(IndicatorValue) }), 'Värdena.'), ...problems(400, 404) },
});
