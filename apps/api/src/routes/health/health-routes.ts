import { z } from 'zod';
import { defineRoute, json } from '../../define-route.ts';

const Health = z.object({
  status: z.literal('ok'),
  version: z.string(),
  region: z.object({ code: z.string(), name: z.string() }).nullable(),
  database: z.enum(['embedded', 'external']),
});

export const getHealth = defineRoute({
  method: 'get',
  path: '/api/health',
  access: 'open',
  summary: 'Är tjänsten igång, och med vilken region?',
  responses: { 200: json(Health, 'Tjänsten är igång och når sin databas.') },
});
