import { IndicatorLoad, MoveQuestion } from '@halsouppdrag/domain';
import { defineRoute, json, problems } from '../../define-route.ts';
import { Once } from '../record-parameters.ts';

export const moveFigures = defineRoute({
  method: 'post',
  path: '/api/area-moves',
  access: ['datasteward'],
  summary: 'Räkna om en indikators värden från en annan indelning av områden till verktygets egen, alla eller inga',
  request: {
    headers: Once,
    query: MoveQuestion,
    body: {
      required: true,
      description: 'Den andra indelningens områden: GeoJSON, GeoPackage eller zippad shapefil, högst 16 MB.',
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    },
  },
  responses: {
    201: json(IndicatorLoad, 'Kvittot. Det tas tillbaka som andra inläsningar.'),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
});
