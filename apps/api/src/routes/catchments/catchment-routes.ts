import { Catchments, VardenhetKind, VardenhetStatus } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';
import { areaParameter, listOf } from '../../query-parts.ts';

const bandMessage = 'Skriv 1 till 10 avstånd i kilometer, större än 0 och högst 500, till exempel 5,10,20,30.';

const Bands = z
  .string()
  .regex(/^\d{1,3}(\.\d{1,3})?(,\d{1,3}(\.\d{1,3})?){0,9}$/, { error: bandMessage })
  .transform((text) => [...new Set(text.split(',').map(Number))].sort((a, b) => a - b))
  .pipe(z.array(z.number().positive({ error: bandMessage }).max(500, { error: bandMessage })));

export const getCatchments = defineRoute({
  method: 'get',
  path: '/api/catchments',
  access: 'read',
  summary: 'Hur många som har varje enhet närmast, och hur långt bort',
  request: {
    query: z.strictObject({
      kinds: listOf(VardenhetKind).default(['vardcentral', 'narmottagning']),
      status: listOf(VardenhetStatus).default(['oppen']),
      bands: Bands.default([5, 10, 20, 30]),
      area: areaParameter,
    }),
  },
  responses: { 200: json(Catchments, 'Upptagningsområdena.'), ...problems(400) },
});
