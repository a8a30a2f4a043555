import { z } from 'zod';

/** Routing servers a user may run, by the shape of question they answer: OSRM `table`, Valhalla `sources_to_targets`. */
export const routingServers = ['osrm', 'valhalla'] as const;
export const RoutingServer = z.enum(routingServers);
export type RoutingServer = z.infer<typeof RoutingServer>;

export const routingServerName: Record<RoutingServer, string> = { osrm: 'OSRM', valhalla: 'Valhalla' };

/** How it stands with a routing server that has been set up. */
export const RoutingServerState = z.object({
  server: RoutingServer,
  isUp: z.boolean(),
  /** When times were last fetched from it; null when none are stored. */
  storedAt: z.iso.datetime().nullable(),
});
export type RoutingServerState = z.infer<typeof RoutingServerState>;
