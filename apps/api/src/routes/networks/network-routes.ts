import { Network } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';
import { recordId } from '../record-parameters.ts';
import { sentFile } from '../sent-file.ts';

const fileNameMessage = 'Skriv filens namn, som ska sluta på .osm.pbf.';
const NetworkFileName = z
  .string()
  .trim()
  .max(200, { error: fileNameMessage })
  .regex(/\.pbf$/i, { error: fileNameMessage });

export const createNetwork = defineRoute({
  method: 'post',
  path: '/api/networks',
  access: ['datasteward'],
  summary: 'Läs in ett vägnät ur ett utdrag av OpenStreetMap (.osm.pbf)',
  request: sentFile('Filen, högst 128 MB.', NetworkFileName),
  responses: {
    202: json(
      Network,
      'Filen är mottagen och läses. Följ arbetet på /api/jobs/{jobId}/events. Läses just den filen redan är det den läsningen.',
    ),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422, 503),
  },
});

export const listNetworks = defineRoute({
  method: 'get',
  path: '/api/networks',
  access: 'read',
  summary: 'Vägnäten som är inlästa eller läses in, det senaste först',
  responses: { 200: json(z.object({ items: z.array(Network) }), 'Vägnäten.') },
});

export const getNetwork = defineRoute({
  method: 'get',
  path: '/api/networks/{id}',
  access: 'read',
  summary: 'Ett vägnät och hur långt inläsningen har kommit',
  request: { params: recordId },
  responses: { 200: json(Network, 'Vägnätet.'), ...problems(400, 404) },
});

export const deleteNetwork = defineRoute({
  method: 'delete',
  path: '/api/networks/{id}',
  access: ['datasteward'],
  summary: 'Ta bort ett vägnät; ett som läses in avbryts',
  request: { params: recordId },
  responses: { 204: { description: 'Vägnätet är borta.' }, ...problems(400, 401, 403, 404) },
});
