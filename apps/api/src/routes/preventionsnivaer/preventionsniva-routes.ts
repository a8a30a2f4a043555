import { Preventionsniva } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';
import { InsatsFilter } from '../insatser/insats-query.ts';

export const countPreventionsnivaer = defineRoute({
  method: 'get',
  path: '/api/preventionsnivaer',
  access: 'read',
  summary: 'Hur många insatser varje nivå i preventionstriangeln har, med samma filter som listan utom nivån själv',
  request: { query: InsatsFilter },
  responses: {
    200: json(
      z.object({
        counts: z.record(Preventionsniva, z.int().nonnegative()),
        /** Insatser that have no level. */
        without: z.int().nonnegative(),
      }),
      'Antalen.',
    ),
    ...problems(400),
  },
});
