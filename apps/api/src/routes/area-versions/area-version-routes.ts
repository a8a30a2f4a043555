import { AreaFile, AreaVersion, AreaVersionCheck, AreaVersionQuestion } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';
import { Once, recordId } from '../record-parameters.ts';
import { sentFile } from '../sent-file.ts';

export const createAreaFile = defineRoute({
  method: 'post',
  path: '/api/area-files',
  access: ['datasteward'],
  summary: 'Skicka in en fil med områden och se vad den innehåller; inget läses in än',
  request: sentFile('GeoJSON, GeoPackage eller zippad shapefil, högst 16 MB.'),
  responses: {
    201: json(AreaFile, 'Vad filen innehåller, med ett förslag till vad kolumnerna är. Location följer med.'),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
});

export const getAreaFile = defineRoute({
  method: 'get',
  path: '/api/area-files/{id}',
  access: ['datasteward'],
  summary: 'Vad ett lager i en inskickad fil med områden innehåller',
  request: { params: recordId, query: z.strictObject({ layer: z.string().min(1).max(500).optional() }) },
  responses: { 200: json(AreaFile, 'Vad lagret innehåller.'), ...problems(400, 401, 403, 404, 422) },
});

export const checkAreaFile = defineRoute({
  method: 'post',
  path: '/api/area-files/{id}/check',
  access: ['datasteward'],
  summary: 'Vilka områden som skulle läsas in ur en fil, och vilka som inte går att använda; inget läses in',
  request: { params: recordId, body: { required: true, ...json(AreaVersionQuestion, 'Hur filen ska förstås.') } },
  responses: {
    200: json(AreaVersionCheck, 'Det som skulle läsas in.'),
    ...problems(400, 401, 403, 404, 413, 415, 422),
  },
});

export const loadAreaVersion = defineRoute({
  method: 'post',
  path: '/api/area-files/{id}/load',
  access: ['datasteward'],
  summary: 'Läs in en områdesindelning, alla områden eller inga',
  request: {
    params: recordId,
    headers: Once,
    body: { required: true, ...json(AreaVersionQuestion, 'Hur filen ska förstås.') },
  },
  responses: {
    201: json(AreaVersion, 'Kvittot. Location följer med.'),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422),
  },
});

export const listAreaVersions = defineRoute({
  method: 'get',
  path: '/api/area-versions',
  access: ['datasteward'],
  summary: 'Områdesindelningar som är inlästa vid sidan av verktygets egen, den senaste först',
  responses: { 200: json(z.object({ items: z.array(AreaVersion) }), 'Indelningarna.'), ...problems(401, 403) },
});

export const undoAreaVersion = defineRoute({
  method: 'post',
  path: '/api/area-versions/{id}/undo',
  access: ['datasteward'],
  summary: 'Ta tillbaka en områdesindelning som helhet',
  request: { params: recordId },
  responses: { 200: json(AreaVersion, 'Kvittot.'), ...problems(400, 401, 403, 404, 409) },
});
