import { Scenario, ScenarioInput, ScenarioPatch, ScenarioVersion } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';
import { IfMatch, Once, recordId, staleRecord } from '../record-parameters.ts';

/** Those who weigh alternatives, decide on them or look after what they are counted from. */
const writers = ['planerare', 'samrad', 'datasteward'] as const;

export const listScenarios = defineRoute({
  method: 'get',
  path: '/api/scenarios',
  access: 'read',
  summary: 'Sparade scenarier, senast ändrade först; högst 200',
  responses: {
    200: json(z.object({ items: z.array(Scenario), total: z.int().nonnegative() }), 'Scenarierna.'),
  },
});

export const createScenario = defineRoute({
  method: 'post',
  path: '/api/scenarios',
  access: writers,
  summary: 'Spara ett scenario; en kopia är ett nytt scenario med samma innehåll',
  request: { headers: Once, body: { required: true, ...json(ScenarioInput, 'Scenariot.') } },
  responses: {
    201: json(Scenario, 'Scenariot är sparat. Location och ETag följer med.'),
    ...problems(400, 401, 403, 413, 415, 422),
  },
});

export const getScenario = defineRoute({
  method: 'get',
  path: '/api/scenarios/{id}',
  access: 'read',
  summary: 'Ett scenario: senaste versionen, eller en tidigare; versioner finns kvar också när det är borttaget',
  request: {
    params: recordId,
    query: z.strictObject({ version: z.coerce.number().int().min(1).max(999_999_999).optional() }),
  },
  responses: { 200: json(Scenario, 'Scenariot. ETag är dess version.'), ...problems(400, 404) },
});

export const changeScenario = defineRoute({
  method: 'patch',
  path: '/api/scenarios/{id}',
  access: writers,
  summary: 'Ändra ett scenario; den tidigare versionen finns kvar',
  request: {
    params: recordId,
    headers: IfMatch,
    body: { required: true, ...json(ScenarioPatch, 'Fälten att ändra.') },
  },
  responses: {
    200: json(Scenario, 'Scenariot är ändrat.'),
    412: staleRecord(Scenario),
    ...problems(400, 401, 403, 404, 413, 415, 422, 428),
  },
});

export const deleteScenario = defineRoute({
  method: 'delete',
  path: '/api/scenarios/{id}',
  access: writers,
  summary: 'Ta bort ett scenario; dess versioner och spåret av det finns kvar',
  request: { params: recordId, headers: IfMatch },
  responses: {
    204: { description: 'Scenariot är borttaget.' },
    412: staleRecord(Scenario),
    ...problems(400, 401, 403, 404, 428),
  },
});

export const listScenarioVersions = defineRoute({
  method: 'get',
  path: '/api/scenarios/{id}/versions',
  access: 'read',
  summary: 'Versionerna av ett scenario, senaste först; högst 500',
  request: { params: recordId },
  responses: {
    200: json(z.object({ items: z.array(ScenarioVersion) }), 'Versionerna: vem, när och namnet då.'),
    ...problems(400, 404),
  },
});
