import { sql } from 'drizzle-orm';
import type { Handlers, Services } from '../../handlers.ts';

export function healthHandlers({ db, regionIfLoaded, version, databaseKind }: Services) {
  return {
    getHealth: async (c) => {
      await db.execute(sql`select 1`);
      const loaded = await regionIfLoaded();
      const region = loaded && { code: loaded.region.code, name: loaded.region.name };
      return c.json({ status: 'ok', version, region, database: databaseKind } as const, 200);
    },
  } satisfies Partial<Handlers>;
}
