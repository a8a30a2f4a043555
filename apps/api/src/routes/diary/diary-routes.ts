import { DiaryEntry, DiaryInput, ShownSum } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';
import { wholeNumber } from '../../query-parts.ts';
import { Once, pageOf, recordId } from '../record-parameters.ts';

export const listDiary = defineRoute({
  method: 'get',
  path: '/api/insatser/{id}/diary',
  access: 'read',
  summary: 'En insats dagbok, senaste dagen först',
  request: {
    params: recordId,
    query: z.strictObject({ cursor: z.string().max(2000).optional(), limit: wholeNumber(1, 200).default(50) }),
  },
  responses: {
    200: json(
      pageOf(DiaryEntry).extend({
        /** Over the whole diary, not only this page. */
        attendances: ShownSum,
      }),
      'Anteckningarna, och hur många som deltog sammanlagt.',
    ),
    ...problems(400, 404),
  },
});

export const createDiaryEntry = defineRoute({
  method: 'post',
  path: '/api/insatser/{id}/diary',
  access: ['halsosamordnare'],
  summary: 'Skriv i dagboken; en anteckning går inte att ändra',
  request: { params: recordId, headers: Once, body: { required: true, ...json(DiaryInput, 'Anteckningen.') } },
  responses: {
    201: json(DiaryEntry, 'Anteckningen är sparad.'),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
});
