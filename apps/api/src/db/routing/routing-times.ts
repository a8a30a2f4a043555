import type { Position, RoutingServer } from '@halsouppdrag/domain';
import { and, eq, max, sql } from 'drizzle-orm';
import type { Db } from '../open-database.ts';
import { routingTimes } from '../tables/index.ts';

export interface StoredTimes {
  readonly position: Position;
  readonly minutes: Float64Array;
  readonly fetchedAt: Date;
}

/** What a server has answered from these places to units at these positions. */
export async function readRoutingTimes(
  db: Db,
  server: RoutingServer,
  placesHash: string,
  to: readonly Position[],
): Promise<StoredTimes[]> {
  // As one parameter, since PostgreSQL takes no more than 65 535 of them.
  const wanted = sql`select (one ->> 0)::float8, (one ->> 1)::float8 from jsonb_array_elements(${JSON.stringify(to)}::text::jsonb) one`;
  const rows = await db
    .select()
    .from(routingTimes)
    .where(
      and(
        eq(routingTimes.server, server),
        eq(routingTimes.placesHash, placesHash),
        sql`(${routingTimes.lon}, ${routingTimes.lat}) in (${wanted})`,
      ),
    );
  return rows.map(({ lon, lat, minutes, fetchedAt }) => ({
    position: [lon, lat],
    minutes: new Float64Array(Uint8Array.from(minutes).buffer),
    fetchedAt,
  }));
}

/** So many at a time: far below what PostgreSQL takes of parameters, and a few megabytes from a fine population grid. */
const mostAtOnce = 100;

/** Stores what a server has answered, in the place of what it answered before. */
export async function writeRoutingTimes(
  db: Db,
  server: RoutingServer,
  placesHash: string,
  times: readonly StoredTimes[],
): Promise<void> {
  for (let done = 0; done < times.length; done += mostAtOnce) {
    await db
      .insert(routingTimes)
      .values(
        times.slice(done, done + mostAtOnce).map(({ position: [lon, lat], minutes, fetchedAt }) => ({
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
}

/** When a server last answered, null when nothing of it is stored. */
export async function lastFetched(db: Db, server: RoutingServer): Promise<Date | null> {
  const [row] = await db
    .select({ at: max(routingTimes.fetchedAt) })
    .from(routingTimes)
    .where(eq(routingTimes.server, server));
  return row?.at ?? null;
}
