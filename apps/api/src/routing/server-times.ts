import { createHash } from 'node:crypto';
import type { Position, RoutingServer, RoutingServerState } from '@halsouppdrag/domain';
import type { Db } from '../db/open-database.ts';
import { lastFetched, readRoutingTimes, type StoredTimes, writeRoutingTimes } from '../db/routing/routing-times.ts';
import { type Patience, usualPatience } from './ask-server.ts';
import { fetchMatrix } from './fetch-matrix.ts';

/** Where the routing servers are that have been set up. */
export type ServerAddresses = Readonly<Partial<Record<RoutingServer, string>>>;

interface ServerMatrix {
  /** Unit by unit, as in `TravelCost`. */
  readonly minutes: Float64Array;
  /** The oldest of what it is made of. */
  readonly fetchedAt: Date;
  /** Why the server gave nothing new, so that all of this was stored before; null when it gave what was asked for. */
  readonly stale: 'away' | 'refused' | null;
}

export interface ServerTimes {
  /** Why there is nothing: not set up, or away (or refusing) with units it has never answered for. */
  readonly matrix: (
    server: RoutingServer,
    from: readonly Position[],
    to: readonly Position[],
  ) => Promise<ServerMatrix | { readonly missing: 'notSetUp' | 'away' | 'refused' }>;
  readonly states: () => Promise<RoutingServerState[]>;
}

/** What was answered longer ago than this is asked for again: roads and limits change, if seldom. */
const freshDays = 30;
/** How long a server that was away is not asked again, unless someone asks how it stands with it. */
const awayMs = 30_000;
const away = { ok: false, why: 'away' } as const;
const shortPatience: Patience = { ...usualPatience, tries: 1, timeoutMs: 2000 };
type FetchFrom = typeof fetchMatrix;

const key = ([lon, lat]: Position) => `${lon},${lat}`;

/** Times from routing servers: asked for once a unit's position, stored, and told again when the server is away. */
export function serverTimes(db: Db, addresses: ServerAddresses, clock: () => Date): ServerTimes {
  const awaySince = new Map<RoutingServer, number>();
  /** One that was just away is not waited for again by everyone who asks. */
  const wasJustAway = (server: RoutingServer) => clock().getTime() - (awaySince.get(server) ?? 0) < awayMs;
  const fetchFrom: FetchFrom = async (server, ...asked) => {
    const answer = await fetchMatrix(server, ...asked);
    if (!answer.ok && answer.why === 'away') awaySince.set(server, clock().getTime());
    else awaySince.delete(server);
    return answer;
  };
  return {
    matrix: async (server, from, to) => {
      const address = addresses[server];
      if (address === undefined) return { missing: 'notSetUp' };
      const placesHash = createHash('sha256').update(JSON.stringify(from)).digest('hex');
      const stored = new Map(
        (await readRoutingTimes(db, server, placesHash, to)).map((one) => [key(one.position), one] as const),
      );
      const now = clock();
      const isFresh = (one: StoredTimes | undefined) =>
        one !== undefined && now.getTime() - one.fetchedAt.getTime() < freshDays * 86_400_000;
      const wanted = [...new Map(to.map((position) => [key(position), position])).values()].filter(
        (position) => !isFresh(stored.get(key(position))),
      );
      let stale: ServerMatrix['stale'] = null;
      if (wanted.length > 0 && from.length > 0) {
        const answer = wasJustAway(server) ? away : await fetchFrom(server, address, from, wanted, usualPatience);
        if (answer.ok) {
          const fetched = wanted.map((position, j) => ({
            position,
            minutes: answer.value.slice(j * from.length, (j + 1) * from.length),
            fetchedAt: now,
          }));
          await writeRoutingTimes(db, server, placesHash, fetched);
          for (const one of fetched) stored.set(key(one.position), one);
        } else if (to.some((position) => !stored.has(key(position)))) return { missing: answer.why };
        else stale = answer.why;
      }
      const minutes = new Float64Array(from.length * to.length);
      let fetchedAt = now;
      for (const [j, position] of to.entries()) {
        const one = stored.get(key(position));
        if (one === undefined) continue;
        minutes.set(one.minutes, j * from.length);
        if (one.fetchedAt < fetchedAt) fetchedAt = one.fetchedAt;
      }
      return { minutes, fetchedAt, stale };
    },
    states: async () => {
      const servers = Object.entries(addresses) as [RoutingServer, string][];
      return Promise.all(
        servers.map(async ([server, address]) => {
          // A question as short as can be, once: whoever waits for the page waits for this.
          const here: Position = [17.64, 59.86];
          const [answer, storedAt] = await Promise.all([
            fetchFrom(server, address, [here], [here], shortPatience),
            lastFetched(db, server),
          ]);
          const isUp = answer.ok || answer.why === 'refused';
          return { server, isUp, storedAt: storedAt?.toISOString() ?? null };
        }),
      );
    },
  };
}
