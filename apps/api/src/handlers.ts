import type { RouteHandler } from '@hono/zod-openapi';
import type { CapacityFinder } from './capacity/capacity-finder.ts';
import type { Contract } from './contract.ts';
import type { CoverageFinder } from './coverage/coverage-finder.ts';
import type { FigureReader } from './db/indicators/figure-reader.ts';
import type { KeptAnswers } from './db/kept-answers.ts';
import type { Db } from './db/open-database.ts';
import type { RegionData } from './db/region-data.ts';
import type { DataServiceReaders } from './fetching/data-service-readers.ts';
import type { ApiEnv } from './http/api-env.ts';
import type { FigureFiles } from './imports/figure-files.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { TravelCosts } from './network/travel-costs.ts';
import type { ChangeFeed } from './routes/changes/change-feed.ts';
import type { ServerTimes } from './routing/server-times.ts';
import type { LocalSessions } from './session/local-session.ts';
import type { MapTiles } from './tiles/map-tiles.ts';

/** What answers each call. A call of the contract without a handler does not compile. */
export type Handlers = { [Name in keyof Contract]: RouteHandler<Contract[Name], ApiEnv> };

/** What handlers work with. Nothing in it is changed by a request. */
export interface Services {
  readonly db: Db;
  /** What many ask for again and again, found once until something is written. */
  readonly kept: KeptAnswers;
  /** Figures of indicators, as anyone may see them. */
  readonly figures: FigureReader;
  readonly clock: () => Date;
  /** Throws `NoRegionError` as long as no region is loaded. */
  readonly region: () => Promise<RegionData>;
  readonly regionIfLoaded: () => Promise<RegionData | null>;
  readonly databaseKind: 'embedded' | 'external';
  readonly version: string;
  readonly jobs: Jobs;
  readonly figureFiles: FigureFiles;
  readonly mapTiles: MapTiles;
  readonly capacity: CapacityFinder;
  readonly coverage: CoverageFinder;
  readonly travelCosts: TravelCosts;
  readonly serverTimes: ServerTimes;
  readonly dataServices: DataServiceReaders;
  /** Null where nobody can follow what changes. */
  readonly changes: ChangeFeed | null;
  /** Null where people log in for real. */
  readonly localSessions: LocalSessions | null;
}

export class NoRegionError extends Error {}
