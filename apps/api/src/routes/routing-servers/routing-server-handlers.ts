import type { Handlers, Services } from '../../handlers.ts';

export function routingServerHandlers({ serverTimes }: Services) {
  return {
    listRoutingServers: async (c) => c.json({ items: await serverTimes.states() }, 200),
  } satisfies Partial<Handlers>;
}
