import { Partner, PartnerInput, PartnerPatch } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';
import { IfMatch, Once, pageOf, recordId, staleRecord } from '../record-parameters.ts';
import { PartnerListQuery } from './partner-query.ts';

export const listPartners = defineRoute({
  method: 'get',
  path: '/api/partners',
  access: 'read',
  summary: 'Partnerregistret i bokstavsordning; ett område ger dem som arbetar i det, i en del av det eller runt det',
  request: { query: PartnerListQuery },
  responses: { 200: json(pageOf(Partner), 'Partnerna.'), ...problems(400) },
});

export const createPartner = defineRoute({
  method: 'post',
  path: '/api/partners',
  access: ['halsosamordnare'],
  summary: 'Lägg till en organisation i registret',
  request: {
    headers: Once,
    query: z.strictObject({
      /** Who cannot see the similar ones while writing, as without a connection, is told of them before it is stored. */
      unlessSimilar: z.literal('true').optional(),
    }),
    body: { required: true, ...json(PartnerInput, 'Organisationen.') },
  },
  responses: {
    201: json(Partner, 'Partnern är sparad. Location och ETag följer med.'),
    ...problems(400, 401, 403, 409, 410, 413, 415, 422),
  },
});

/** Stands before the call for one partner, whose address it would else be read as. */
export const listSimilarPartners = defineRoute({
  method: 'get',
  path: '/api/partners/similar',
  access: 'read',
  summary: 'Partner med så lika namn att de kan vara samma, mest lika först',
  request: { query: z.strictObject({ name: z.string().trim().min(1).max(200) }) },
  responses: { 200: json(z.object({ items: z.array(Partner).max(5) }), 'Högst fem.'), ...problems(400) },
});

export const getPartner = defineRoute({
  method: 'get',
  path: '/api/partners/{id}',
  access: 'read',
  summary: 'En partner; en som är sammanslagen säger med vilken',
  request: { params: recordId },
  responses: { 200: json(Partner, 'Partnern. ETag är dess version.'), ...problems(400, 404) },
});

export const changePartner = defineRoute({
  method: 'patch',
  path: '/api/partners/{id}',
  access: ['halsosamordnare'],
  summary: 'Ändra en partner; bara de fält som ändras skickas',
  request: { params: recordId, headers: IfMatch, body: { required: true, ...json(PartnerPatch, 'Fälten att ändra.') } },
  responses: {
    200: json(Partner, 'Partnern är ändrad.'),
    412: staleRecord(Partner),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422, 428),
  },
});

export const deletePartner = defineRoute({
  method: 'delete',
  path: '/api/partners/{id}',
  access: ['halsosamordnare'],
  summary: 'Ta bort en partner som ingen insats har; spåret av den finns kvar',
  request: { params: recordId, headers: IfMatch },
  responses: {
    204: { description: 'Partnern är borttagen.' },
    412: staleRecord(Partner),
    ...problems(400, 401, 403, 404, 409, 428),
  },
});

export const mergePartner = defineRoute({
  method: 'post',
  path: '/api/partners/{id}/merge',
  access: ['halsosamordnare'],
  summary: 'Slå samman en partner med den som den är samma som; dess insatser flyttas dit',
  request: {
    params: recordId,
    headers: IfMatch,
    body: { required: true, ...json(z.strictObject({ into: z.uuid() }), 'Den partner som blir kvar.') },
  },
  responses: {
    200: json(Partner, 'Den partner som blev kvar.'),
    412: staleRecord(Partner),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422, 428),
  },
});
