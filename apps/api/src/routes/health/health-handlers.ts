import { sql } from 'drizzle-orm';
import type { Handlers, Services } from '../../handlers.ts';

export function healthHandlers({ db, regionIfLoaded, version, databaseKind }: Services) {
  return {
    getHealth: async (c) => {
      // Whoever asks this waits for an answer at once, and packing these few bytes takes longer than all the rest.
      c.header('Cache-Control', 'no-store, no-transform');
      await db.execute(sql`select 1`);
      const loaded = await regionIfLoaded();
      const region = loaded && { code: loaded.region.code, name: loaded.region.name };
      return c.json({ status: 'ok', version, region, database: databaseKind } as const, 200);
    },
  } satisfies Partial<Handlers>;
}
