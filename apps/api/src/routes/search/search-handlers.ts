import { searchWork } from '../../db/search-work.ts';
import type { Handlers, Services } from '../../handlers.ts';

export function searchHandlers({ db }: Services) {
  return {
    searchRecords: async (c) => {
      const { text, limit } = c.req.valid('query');
      return c.json({ items: await searchWork(db, text, limit) }, 200);
    },
  } satisfies Partial<Handlers>;
}
