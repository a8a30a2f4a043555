import type { Logger } from 'pino';
import { removeUnusedPhotos } from './db/diary/remove-unused-photos.ts';
import { removeOldJobs } from './db/jobs/write-jobs.ts';
import { removeUnreadNetworks } from './db/networks/write-networks.ts';
import type { Db } from './db/open-database.ts';
import { withoutValues } from './db/without-values.ts';

const everyMs = 3_600_000;
const jobsKeptHours = 24;

/** Takes away what is of no use to anyone any more, now and every hour; gives what ends it. */
export function tidyRegularly(db: Db, clock: () => Date, logger: Logger): () => void {
  const tidy = () => {
    removeUnusedPhotos(db, clock()).then(
      (removed) => {
        if (removed > 0) logger.info({ removed }, 'unused photos removed');
      },
      // The database may be away for a while; the next hour it is tried again.
      (error: unknown) => logger.warn({ error: withoutValues(error) }, 'unused photos not removed'),
    );
    removeUnreadNetworks(db, clock()).catch((error: unknown) =>
      logger.warn({ error: withoutValues(error) }, 'unread networks not removed'),
    );
    removeOldJobs(db, jobsKeptHours).catch((error: unknown) =>
      logger.warn({ error: withoutValues(error) }, 'old jobs not removed'),
    );
  };
  tidy();
  const timer = setInterval(tidy, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
