import { figureReader } from './db/indicators/figure-reader.ts';
import { keptAnswers } from './db/kept-answers.ts';
import type { Db } from './db/open-database.ts';
import type { Services } from './handlers.ts';
import { roadTimes } from './network/road-times.ts';
import { travelCosts } from './network/travel-costs.ts';
import { regionReaders } from './region-readers.ts';
import { type ServerAddresses, serverTimes } from './routing/server-times.ts';
import { mapTiles } from './tiles/map-tiles.ts';

/** What is made once for a database: it holds the region, and threads with the roads and the outlines. */
export type SharedServices = Pick<
  Services,
  'db' | 'region' | 'regionIfLoaded' | 'kept' | 'figures' | 'serverTimes' | 'travelCosts' | 'mapTiles'
>;

/** Nothing is read or started before it is asked for. */
export function sharedServices(
  db: Db,
  clock: () => Date,
  /** Where the routing servers are, when any are set up. */
  routingServers: ServerAddresses = {},
): SharedServices {
  const servers = serverTimes(db, routingServers, clock);
  const kept = keptAnswers(db);
  return {
    db,
    ...regionReaders(db),
    kept,
    figures: figureReader(db, kept),
    serverTimes: servers,
    mapTiles: mapTiles(db),
    travelCosts: travelCosts(db, roadTimes(db), servers),
  };
}
