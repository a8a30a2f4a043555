import { Job } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';
import { recordId } from '../record-parameters.ts';

export const followJob = defineRoute({
  method: 'get',
  path: '/api/jobs/{id}/events',
  access: 'read',
  summary: 'Hur det går för en beräkning, tills den är klar',
  request: { params: recordId },
  responses: {
    200: {
      description:
        'Server-sent events: `job`, med beräkningen som den är, genast och var gång den har ändrats. Strömmen slutar när beräkningen gör det; läs den inte igen efter det.',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    ...problems(400, 404, 503),
  },
});

export const cancelJob = defineRoute({
  method: 'post',
  path: '/api/jobs/{id}/cancel',
  access: 'read',
  summary: 'Avbryt en beräkning',
  description: 'En som redan har slutat blir som den är. Det någon har frågat om avbryts bara av den personen.',
  request: { params: recordId },
  responses: { 200: json(Job, 'Beräkningen som den nu är.'), ...problems(400, 403, 404) },
});
