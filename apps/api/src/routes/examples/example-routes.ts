import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';

const Counts = z.object({
  insatser: z.int().nonnegative(),
  behov: z.int().nonnegative(),
  partners: z.int().nonnegative(),
  indicators: z.int().nonnegative(),
});

export const countExamples = defineRoute({
  method: 'get',
  path: '/api/examples',
  access: 'read',
  summary: 'Hur många påhittade poster som finns',
  responses: { 200: json(Counts, 'Antalen.') },
});

export const deleteExamples = defineRoute({
  method: 'delete',
  path: '/api/examples',
  access: ['datasteward'],
  summary: 'Ta bort alla påhittade poster; det som bygger på dem och inte är påhittat behåller dem',
  responses: {
    200: json(
      z.object({ removed: Counts, kept: Counts }),
      'Vad som togs bort, och vad som behölls för att det används.',
    ),
    ...problems(401, 403),
  },
});
