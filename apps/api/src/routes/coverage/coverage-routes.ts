import { ClosedUnit, CoverageAnswer, CoverageQuestion } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';

const grounds = {
  /** Units that do not count because they are closed then, by rising id. */
  closed: z.array(ClosedUnit),
  /** How cost was measured and where people were taken to live, in plain Swedish. */
  method: z.string(),
  populationYear: z.int(),
  sourceId: z.string(),
  /** Null where no socio-economic index is loaded. */
  indexYear: z.int().nullable(),
  indexSourceId: z.string().nullable(),
};

export const askCoverage = defineRoute({
  method: 'post',
  path: '/api/coverage',
  access: 'read',
  summary: 'Hur många som har nära till en enhet, med ändringar mot i dag',
  request: {
    body: { ...json(CoverageQuestion, 'Vad som räknas, hur nära som är nära och vad som ändras.'), required: true },
  },
  responses: { 200: json(CoverageAnswer.extend(grounds), 'Täckningen.'), ...problems(400, 422) },
});
