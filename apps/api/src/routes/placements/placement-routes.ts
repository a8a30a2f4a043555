import { AskedPlacement, PlacementChoices, PlacementQuestion } from '@halsouppdrag/domain';
import { defineRoute, json, problems } from '../../define-route.ts';
import { recordId } from '../record-parameters.ts';

export const askPlacement = defineRoute({
  method: 'post',
  path: '/api/placements',
  access: 'read',
  summary: 'Fråga var nya enheter gör mest nytta',
  description:
    'Räknas ut i bakgrunden. Följ `/api/jobs/{id}/events`, läs svaret på adressen i Location, och avbryt med `/api/jobs/{id}/cancel`.',
  request: {
    body: { ...json(PlacementQuestion, 'Vad som är bäst, var enheter kan ligga och hur många.'), required: true },
  },
  responses: { 202: json(AskedPlacement, 'Beräkningen som väntar på sin tur.'), ...problems(400, 422, 503) },
});

export const getPlacement = defineRoute({
  method: 'get',
  path: '/api/placements/{id}',
  access: 'read',
  summary: 'Hur långt en placering har kommit, och svaret när den är klar',
  description:
    'För den som har id:t, också i en länk: frågan och svaret är bara om befolkning, platser och enheter som alla ser. Bara den som frågade kan avbryta. Den tas bort ett dygn efter att den har slutat.',
  request: { params: recordId },
  responses: { 200: json(AskedPlacement, 'Beräkningen.'), ...problems(400, 404) },
});

export const getPlacementChoices = defineRoute({
  method: 'get',
  path: '/api/placement-choices',
  access: 'read',
  summary: 'Vad en placering kan välja bland med de data som är inlästa',
  responses: { 200: json(PlacementChoices, 'Platser och vikter.') },
});
