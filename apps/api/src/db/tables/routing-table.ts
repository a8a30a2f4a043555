import { routingServers } from '@halsouppdrag/domain';
import { doublePrecision, pgEnum, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytea, moment } from './column-types.ts';

export const routingServer = pgEnum('routing_server', routingServers);

/**
 * What a routing server has answered, a unit's position a row, so that it can be told when the server is away. No audit:
 * nobody wrote it, and it can be asked for again.
 */
export const routingTimes = pgTable(
  'routing_times',
  {
    server: routingServer().notNull(),
    /** SHA-256 of the places it is told from, in order. */
    placesHash: text('places_hash').notNull(),
    lon: doublePrecision().notNull(),
    lat: doublePrecision().notNull(),
    /** Minutes from each place as 64-bit floats, little-endian; Infinity without a way. */
    minutes: bytea().notNull(),
    fetchedAt: moment('fetched_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.server, table.placesHash, table.lon, table.lat] })],
);
