import { searchWork } from '../../db/search-work.ts';
import type { Handlers, Services } from '../../handlers.ts';
import type { SearchQuery } from './search-routes.ts';

export function searchHandlers({ db, kept }: Services) {
  const search = kept.of(({ text, limit }: SearchQuery) => searchWork(db, text, limit));
  return {
    searchRecords: async (c) => {
      return c.json({ items: await search(c.req.valid('query')) }, 200);
    },
  } satisfies Partial<Handlers>;
}
