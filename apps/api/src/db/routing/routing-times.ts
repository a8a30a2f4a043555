import type { Position, RoutingServer } from '@halsouppdrag/domain';
import { and, eq, max, sql } from 'drizzle-orm';
import type { Db } from '../open-database.ts';
import { routingTimes } from '../tables/index.ts';

export interface StoredTimes {
  readonly position: Position;
  readonly minutes: Float64Array;
  readonly fetchedAt: Date;
}

/** What a server has answered from these places, whichever units it was to. */
export async function readRoutingTimes(db: Db, server: RoutingServer, placesHash: string): Promise<StoredTimes[]> {
  const rows = await db
    .select()
    .from(routingTimes)
    .where(and(eq(routingTimes.server, server), eq(routingTimes.placesHash, placesHash)));
  return rows.map(({ lon, lat, minutes, fetchedAt }) => ({
    position: [lon, lat],
    minutes: new Float64Array(Uint8Array.from(minutes).buffer),
    fetchedAt,
  }));
}

/** Stores what a server has answered, in the place of what it answered before. */
export async function writeRoutingTimes(
  db: Db,
  server: RoutingServer,
  placesHash: string,
  times: readonly StoredTimes[],
): Promise<void> {
  if (times.length === 0) return;
  await db
    .insert(routingTimes)
    .values(
      times.map(({ position: [lon, lat], minutes, fetchedAt }) => ({
        server,
        placesHash,
        lon,
        lat,
        minutes: new Uint8Array(minutes.slice().buffer),
        fetchedAt,
      })),
    )
    .onConflictDoUpdate({
      target: [routingTimes.server, routingTimes.placesHash, routingTimes.lon, routingTimes.lat],
      set: { minutes: sql`excluded.minutes`, fetchedAt: sql`excluded.fetched_at` },
    });
}

/** When a server last answered, null when nothing of it is stored. */
export async function lastFetched(db: Db, server: RoutingServer): Promise<Date | null> {
  const [row] = await db
    .select({ at: max(routingTimes.fetchedAt) })
    .from(routingTimes)
    .where(eq(routingTimes.server, server));
  return row?.at ?? null;
}
