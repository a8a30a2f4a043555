import { Behov, BehovInput, BehovPatch } from '@halsouppdrag/domain';
import { defineRoute, json, problems } from '../../define-route.ts';
import { IfMatch, Once, pageOf, recordId, staleRecord } from '../record-parameters.ts';
import { BehovListQuery } from './behov-query.ts';

export const listBehov = defineRoute({
  method: 'get',
  path: '/api/behov',
  access: 'read',
  summary: 'Behoven, senast ändrat först; ett område omfattar allt som ligger i det',
  request: { query: BehovListQuery },
  responses: { 200: json(pageOf(Behov), 'Behoven.'), ...problems(400) },
});

export const createBehov = defineRoute({
  method: 'post',
  path: '/api/behov',
  access: ['halsosamordnare'],
  summary: 'Registrera ett behov; en indikators värde fryses som det är i dag',
  request: { headers: Once, body: { required: true, ...json(BehovInput, 'Behovet.') } },
  responses: {
    201: json(Behov, 'Behovet är sparat. Location och ETag följer med.'),
    ...problems(400, 401, 403, 410, 413, 415, 422),
  },
});

export const getBehov = defineRoute({
  method: 'get',
  path: '/api/behov/{id}',
  access: 'read',
  summary: 'Ett behov',
  request: { params: recordId },
  responses: { 200: json(Behov, 'Behovet. ETag är dess version.'), ...problems(400, 404) },
});

export const changeBehov = defineRoute({
  method: 'patch',
  path: '/api/behov/{id}',
  access: ['halsosamordnare'],
  summary: 'Ändra ett behov; bara de fält som ändras skickas',
  request: { params: recordId, headers: IfMatch, body: { required: true, ...json(BehovPatch, 'Fälten att ändra.') } },
  responses: {
    200: json(Behov, 'Behovet är ändrat.'),
    412: staleRecord(Behov),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422, 428),
  },
});

export const deleteBehov = defineRoute({
  method: 'delete',
  path: '/api/behov/{id}',
  access: ['halsosamordnare'],
  summary: 'Ta bort ett behov som ingen insats bygger på; spåret av det finns kvar',
  request: { params: recordId, headers: IfMatch },
  responses: {
    204: { description: 'Behovet är borttaget.' },
    412: staleRecord(Behov),
    ...problems(400, 401, 403, 404, 409, 428),
  },
});
