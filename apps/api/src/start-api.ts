import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { destination, pino } from 'pino';
import type { AppOptions } from './app.ts';
import { unusableProxy } from './fetching/proxy.ts';
import { hideAhead } from './hiding/hide-ahead.ts';
import { jobKinds } from './jobs/job-kinds.ts';
import { openJobs } from './jobs/jobs.ts';
import { prepareDatabase } from './prepared-database.ts';
import { startChangeFeed } from './routes/changes/change-feed.ts';
import { StartRefused } from './run-until-stopped.ts';
import { listen, stopListening } from './serve.ts';
import { readSettings, repositoryRoot } from './settings.ts';
import { sharedServices } from './shared-services.ts';
import { tidyRegularly } from './tidy-regularly.ts';

export interface Answering {
  readonly listener: RequestListener;
  readonly close: () => Promise<void>;
  /** What is done once the port is ours. */
  readonly onListening: () => void;
}

/**
 * From settings and database to a port that answers; gives what stops it all again in order. What answers is made by
 * the caller, since `npm run dev` answers differently from `npm start`.
 */
export async function startApi(answering: (options: AppOptions) => Promise<Answering>): Promise<() => Promise<void>> {
  // Left to itself V8 lets garbage fill four times what is in use before it clears: 100 MB more for an export of 50 000.
  setFlagsFromString('--heap-growing-percent=50');
  const settings = readSettings(process.env);
  if ('refused' in settings) throw new StartRefused(settings.refused);
  if (settings.proxy?.url === null) console.log(unusableProxy);
  const { version } = JSON.parse(await readFile(join(repositoryRoot, 'package.json'), 'utf8')) as { version: string };
  const { database, kind, close: closeDatabase } = await prepareDatabase(settings, console.log);
  const { db } = database;
  try {
    const clock = () => new Date();
    // Not waited for: whoever reads the log may be slow, and each line would hold up every call until it is taken. Many
    // lines at a time, since handing over one costs as much as answering a call; the last are written when we stop.
    const logger = pino(destination({ sync: false, minLength: 4096, periodicFlush: 500 }));
    const changes = await startChangeFeed(database, logger);
    const shared = sharedServices(db, clock, settings.routingServers, settings.dataServices, logger, settings.proxy);
    const jobs = openJobs(shared, logger, jobKinds({ ...shared, clock }));
    const { listener, close, onListening } = await answering({
      ...shared,
      clock,
      logger,
      jobs,
      changes,
      databaseKind: kind,
      version,
    });
    const { server, port } = await listen(listener, settings.host, settings.port);
    jobs.begin();
    console.log(`Hälsouppdraget är igång: http://localhost:${port}`);
    onListening();
    const endHiding = await hideAhead(database, shared.figures, logger);
    const endTidying = tidyRegularly(db, clock, logger);
    return async () => {
      endTidying();
      // First, since a stream is a request that would never finish.
      changes.stop();
      endHiding();
      await jobs.stop();
      await close();
      await stopListening(server);
      await closeDatabase();
    };
  } catch (error) {
    await closeDatabase();
    throw error;
  }
}
