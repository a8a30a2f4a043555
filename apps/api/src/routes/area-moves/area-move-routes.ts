import { IndicatorLoad, MovePreview, MoveQuestion } from '@halsouppdrag/domain';
import { defineRoute, json, problems } from '../../define-route.ts';
import { Once } from '../record-parameters.ts';

const body = { required: true, ...json(MoveQuestion, 'Vad som ska räknas om, och hur.') } as const;

export const previewMove = defineRoute({
  method: 'post',
  path: '/api/area-moves/preview',
  access: ['datasteward'],
  summary: 'Vad en omräkning till verktygets egen indelning skulle ge, och vad som inte går ihop; inget läses in',
  request: { body },
  responses: {
    200: json(MovePreview, 'Det som skulle läsas in.'),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
});

export const moveFigures = defineRoute({
  method: 'post',
  path: '/api/area-moves',
  access: ['datasteward'],
  summary: 'Räkna om en indikators värden från en inläst områdesindelning till verktygets egen, alla eller inga',
  request: { headers: Once, body },
  responses: {
    201: json(IndicatorLoad, 'Kvittot. Det tas tillbaka som andra inläsningar.'),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
});
