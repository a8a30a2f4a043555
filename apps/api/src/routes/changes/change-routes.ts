import { z } from 'zod';
import { defineRoute, problems } from '../../define-route.ts';
import { wholeNumber } from '../../query-parts.ts';

export const followChanges = defineRoute({
  method: 'get',
  path: '/api/changes',
  access: 'read',
  summary: 'Vad som ändras, så fort det har ändrats; aldrig hur',
  request: {
    query: z.strictObject({ secondsBack: wholeNumber(0, 31_536_000).optional() }),
    headers: z.object({ 'last-event-id': z.string().optional() }),
  },
  responses: {
    200: {
      description:
        'Server-sent events: `change` med händelsens id, slag, postens id och vad som gjordes; `resync` när det som ändrats inte går att räkna upp. Med `Last-Event-ID` börjar strömmen där den slutade, annars `secondsBack` sekunder bakåt.',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    ...problems(400, 503),
  },
});
