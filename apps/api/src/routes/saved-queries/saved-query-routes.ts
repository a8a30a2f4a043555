import {
  DataService,
  FetchJob,
  FoundTable,
  QueryRun,
  SavedQuery,
  SavedQueryInput,
  SavedQueryPatch,
  TableDescription,
} from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';
import { IfMatch, Once, recordId, staleRecord } from '../record-parameters.ts';

const service = z.string().min(1).max(500);

export const listDataServices = defineRoute({
  method: 'get',
  path: '/api/data-services',
  access: ['datasteward'],
  summary: 'Statistikdatabaserna som får frågas',
  responses: { 200: json(z.object({ items: z.array(DataService) }), 'Databaserna.'), ...problems(401, 403) },
});

export const searchTables = defineRoute({
  method: 'get',
  path: '/api/data-services/tables',
  access: ['datasteward'],
  summary: 'Sök tabeller eller nyckeltal i en statistikdatabas; frågar den om den inte nyss har frågats',
  request: {
    query: z.strictObject({
      service,
      words: z.string().trim().min(2, { error: 'Skriv minst två tecken.' }).max(500, { error: 'Skriv något kortare.' }),
    }),
  },
  responses: {
    200: json(z.object({ items: z.array(FoundTable) }), 'De som databasen svarar, högst trettio.'),
    ...problems(400, 401, 403, 404, 422, 502, 503),
  },
});

export const describeTable = defineRoute({
  method: 'get',
  path: '/api/data-services/table',
  access: ['datasteward'],
  summary: 'Vad en tabell består av, och ett förslag till vad som ska hämtas',
  request: { query: z.strictObject({ service, table: z.string().min(1).max(500) }) },
  responses: {
    200: json(TableDescription, 'Tabellens variabler.'),
    ...problems(400, 401, 403, 404, 422, 502, 503),
  },
});

export const listSavedQueries = defineRoute({
  method: 'get',
  path: '/api/saved-queries',
  access: ['datasteward'],
  summary: 'Sparade frågor till statistikdatabaser, den senaste först',
  responses: { 200: json(z.object({ items: z.array(SavedQuery) }), 'Frågorna.'), ...problems(401, 403) },
});

export const createSavedQuery = defineRoute({
  method: 'post',
  path: '/api/saved-queries',
  access: ['datasteward'],
  summary: 'Spara en fråga till en statistikdatabas; inget hämtas än',
  request: { headers: Once, body: { required: true, ...json(SavedQueryInput, 'Frågan.') } },
  responses: {
    201: json(SavedQuery, 'Frågan. En som redan finns sparas inte en gång till.'),
    ...problems(400, 401, 403, 413, 415, 422),
  },
});

export const changeSavedQuery = defineRoute({
  method: 'patch',
  path: '/api/saved-queries/{id}',
  access: ['datasteward'],
  summary: 'Ändra vad en sparad fråga hämtar ur sin tabell; det som redan är hämtat står kvar',
  request: {
    params: recordId,
    headers: IfMatch,
    body: { required: true, ...json(SavedQueryPatch, 'Fälten att ändra.') },
  },
  responses: {
    200: json(SavedQuery, 'Frågan är ändrad.'),
    412: staleRecord(SavedQuery),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422, 428),
  },
});

export const deleteSavedQuery = defineRoute({
  method: 'delete',
  path: '/api/saved-queries/{id}',
  access: ['datasteward'],
  summary: 'Ta bort en sparad fråga; det som är inläst står kvar',
  request: { params: recordId },
  responses: { 204: { description: 'Frågan är borta.' }, ...problems(400, 401, 403, 404) },
});

export const runSavedQuery = defineRoute({
  method: 'post',
  path: '/api/saved-queries/{id}/run',
  access: ['datasteward'],
  summary: 'Hämta det en sparad fråga gäller',
  description:
    'Pågår en hämtning av frågan redan är det den som svaret gäller. Hur det går följs på /api/jobs/{id}/events.',
  request: { params: recordId, headers: Once },
  responses: {
    202: json(FetchJob, 'Hämtningen, i sitt första läge. Location följer med.'),
    ...problems(400, 401, 403, 404, 422, 503),
  },
});

export const getFetch = defineRoute({
  method: 'get',
  path: '/api/fetches/{id}',
  access: ['datasteward'],
  summary: 'Hur det går för en hämtning, och vad det blev av den',
  request: { params: recordId },
  responses: { 200: json(FetchJob, 'Hämtningen.'), ...problems(400, 401, 403, 404) },
});

export const getQueryRun = defineRoute({
  method: 'get',
  path: '/api/query-runs/{id}',
  access: ['datasteward'],
  summary: 'Det som har hämtats, som en fil att kontrollera och läsa in',
  request: { params: recordId },
  responses: { 200: json(QueryRun, 'Filen.'), ...problems(400, 401, 403, 404) },
});
