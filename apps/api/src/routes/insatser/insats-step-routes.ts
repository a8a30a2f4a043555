import { DecisionInput, Insats, InsatsStory, Missing, Problem, Reopening, StepChange } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';
import { IfMatch, one, stale } from './insats-parameters.ts';

const shut = {
  description: 'Steget är stängt; `missing` är vad som fattas.',
  content: { 'application/problem+json': { schema: Problem.extend({ missing: z.array(Missing) }) } },
} as const;

export const moveInsats = defineRoute({
  method: 'post',
  path: '/api/insatser/{id}/step',
  access: ['halsosamordnare'],
  summary: 'Flytta en insats till nästa steg, eller tillbaka med ett skäl',
  request: { params: one, headers: IfMatch, body: { required: true, ...json(StepChange, 'Steget, och varför.') } },
  responses: {
    200: json(Insats, 'Insatsen är flyttad.'),
    409: shut,
    412: stale,
    ...problems(400, 401, 403, 404, 413, 415, 422, 428),
  },
});

export const decideInsats = defineRoute({
  method: 'post',
  path: '/api/insatser/{id}/decisions',
  access: ['samrad'],
  summary: 'Skriv in tjänsteledningens ställningstagande till en insats som kräver samverkan',
  request: { params: one, headers: IfMatch, body: { required: true, ...json(DecisionInput, 'Ställningstagandet.') } },
  responses: {
    200: json(Insats, 'Ställningstagandet är sparat.'),
    412: stale,
    ...problems(400, 401, 403, 404, 409, 413, 415, 422, 428),
  },
});

export const reopenInsats = defineRoute({
  method: 'post',
  path: '/api/insatser/{id}/reopen',
  access: ['halsosamordnare'],
  summary: 'Öppna en låst insats; ett ställningstagande som låste den dras tillbaka',
  request: { params: one, headers: IfMatch, body: { required: true, ...json(Reopening, 'Varför.') } },
  responses: {
    200: json(Insats, 'Insatsen är öppen.'),
    412: stale,
    ...problems(400, 401, 403, 404, 409, 413, 415, 422, 428),
  },
});

export const getInsatsStory = defineRoute({
  method: 'get',
  path: '/api/insatser/{id}/story',
  access: 'read',
  summary: 'Allt som sidan om en insats visar, utom dagboken och historiken',
  request: { params: one },
  responses: { 200: json(InsatsStory, 'Insatsen och det som hör till den.'), ...problems(400, 404) },
});
