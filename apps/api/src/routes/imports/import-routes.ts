import { ImportCheck, ImportFile, ImportQuestion, IndicatorLoad, LoadQuestion } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';
import { Once, recordId } from '../record-parameters.ts';
import { sentFile } from '../sent-file.ts';

export const createImport = defineRoute({
  method: 'post',
  path: '/api/imports',
  access: ['datasteward'],
  summary:
    'Skicka in en fil med värden (xlsx, csv, JSON-stat, PX, PxWeb eller Kolada) och se hur den kan förstås; inget läses in än',
  request: sentFile('Filen, högst 10 MB.'),
  responses: {
    201: json(ImportFile, 'Filens tabeller, med ett förslag till vad varje kolumn innehåller. Location följer med.'),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
});

export const checkImport = defineRoute({
  method: 'post',
  path: '/api/imports/{id}/check',
  access: ['datasteward'],
  summary: 'Vad som skulle läsas in ur en fil, och vad som inte går att använda, rad för rad; inget läses in',
  request: { params: recordId, body: { required: true, ...json(ImportQuestion, 'Hur filen ska förstås.') } },
  responses: { 200: json(ImportCheck, 'Det som skulle läsas in.'), ...problems(400, 401, 403, 404, 413, 415, 422) },
});

export const loadImport = defineRoute({
  method: 'post',
  path: '/api/imports/{id}/load',
  access: ['datasteward'],
  summary: 'Läs in en fils värden, alla eller inga',
  request: {
    params: recordId,
    headers: Once,
    body: { required: true, ...json(LoadQuestion, 'Hur filen ska förstås.') },
  },
  responses: {
    200: {
      description: 'Hur det går, för den som ber om det med Accept; det sista som sägs är svaret med dess status.',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    201: json(IndicatorLoad, 'Kvittot.'),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
});

export const listLoads = defineRoute({
  method: 'get',
  path: '/api/loads',
  access: ['datasteward'],
  summary: 'Kvitton på det som har lästs in, det senaste först',
  responses: { 200: json(z.object({ items: z.array(IndicatorLoad) }), 'Kvittona.'), ...problems(401, 403) },
});

export const undoLoad = defineRoute({
  method: 'post',
  path: '/api/loads/{id}/undo',
  access: ['datasteward'],
  summary: 'Ta tillbaka allt som en inläsning gav; det som gällde före gäller igen',
  request: { params: recordId },
  responses: { 200: json(IndicatorLoad, 'Kvittot.'), ...problems(400, 401, 403, 404, 409) },
});
