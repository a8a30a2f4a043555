import type { Db } from './db/open-database.ts';
import { regionCache } from './db/region-data.ts';
import { NoRegionError, type Services } from './handlers.ts';

/** The region as it was loaded, read once and kept. */
export function regionReaders(db: Db): Pick<Services, 'region' | 'regionIfLoaded'> {
  const regionIfLoaded = regionCache(db);
  return {
    regionIfLoaded,
    region: async () => {
      const data = await regionIfLoaded();
      if (data === null) throw new NoRegionError('No region is loaded.');
      return data;
    },
  };
}
