import { Vardenhet, VardenhetKind, VardenhetStatus } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';
import { areaParameter, listOf } from '../../query-parts.ts';

export const listVardenheter = defineRoute({
  method: 'get',
  path: '/api/vardenheter',
  access: 'read',
  summary: 'Vårdenheterna',
  request: {
    query: z.strictObject({
      kind: listOf(VardenhetKind).optional(),
      status: listOf(VardenhetStatus).optional(),
      area: areaParameter,
    }),
  },
  responses: { 200: json(z.object({ items: z.array(Vardenhet) }), 'Vårdenheterna.'), ...problems(400) },
});
