import { WorkItem } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';
import { InsatsFilter } from '../insatser/insats-query.ts';

export const getMyWork = defineRoute({
  method: 'get',
  path: '/api/my-work',
  access: ['halsosamordnare', 'samrad'],
  summary: 'Vad den som frågar har att göra med insatserna i sina områden, det mest brådskande först',
  request: { query: InsatsFilter },
  responses: {
    200: json(
      z.object({
        items: z.array(WorkItem),
        /** How many there are, of what is due as early as these; `items` are the most urgent of them. */
        total: z.int().nonnegative(),
        /** How many insatser were not looked through, since nothing of theirs is due as early as `items`. */
        later: z.int().nonnegative(),
      }),
      'Det som är att göra.',
    ),
    ...problems(400, 401, 403),
  },
});
