import type { Logger } from 'pino';
import { capacityFinder } from './capacity/capacity-finder.ts';
import { coverageFinder } from './coverage/coverage-finder.ts';
import { answerStore } from './db/fetching/answer-store.ts';
import { figureReader } from './db/indicators/figure-reader.ts';
import { keptAnswers } from './db/kept-answers.ts';
import type { Db } from './db/open-database.ts';
import { dataServiceReaders } from './fetching/data-service-readers.ts';
import type { OutboundService } from './fetching/data-services.ts';
import type { OutboundProxy } from './fetching/proxy.ts';
import type { Services } from './handlers.ts';
import { cellHider } from './hiding/cell-hider.ts';
import { figureFiles } from './imports/figure-files.ts';
import { roadTimes } from './network/road-times.ts';
import { travelCosts } from './network/travel-costs.ts';
import { regionReaders } from './region-readers.ts';
import { type ServerAddresses, serverTimes } from './routing/server-times.ts';
import { mapTiles } from './tiles/map-tiles.ts';

/** What is made once for a database: it holds the region, and threads with the roads and the outlines. */
export type SharedServices = Pick<
  Services,
  | 'db'
  | 'region'
  | 'regionIfLoaded'
  | 'kept'
  | 'figures'
  | 'serverTimes'
  | 'dataServices'
  | 'travelCosts'
  | 'mapTiles'
  | 'figureFiles'
  | 'capacity'
  | 'coverage'
>;

/** Nothing is read or started before it is asked for. */
export function sharedServices(
  db: Db,
  clock: () => Date,
  /** Where the routing servers are, when any are set up. */
  routingServers: ServerAddresses = {},
  /** Which databases of statistics and services of geodata may be asked. */
  dataServices: readonly OutboundService[] = [],
  logger: Logger | null = null,
  /** The way out to them, where there is no other. */
  proxy: OutboundProxy | null = null,
): SharedServices {
  const servers = serverTimes(db, routingServers, clock);
  const kept = keptAnswers(db);
  return {
    db,
    ...regionReaders(db),
    kept,
    figures: figureReader(db, kept, cellHider()),
    serverTimes: servers,
    dataServices: dataServiceReaders(dataServices, answerStore(db), clock, logger, proxy),
    mapTiles: mapTiles(db),
    figureFiles: figureFiles(),
    capacity: capacityFinder(),
    coverage: coverageFinder(),
    travelCosts: travelCosts(db, roadTimes(db), servers),
  };
}
