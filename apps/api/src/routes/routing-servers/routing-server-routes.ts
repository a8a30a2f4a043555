import { RoutingServerState } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json } from '../../define-route.ts';

export const listRoutingServers = defineRoute({
  method: 'get',
  path: '/api/routing-servers',
  access: 'read',
  summary: 'Vägservrarna som är inställda, om de svarar, och när de senast gav restider',
  responses: { 200: json(z.object({ items: z.array(RoutingServerState) }), 'Vägservrarna.') },
});
