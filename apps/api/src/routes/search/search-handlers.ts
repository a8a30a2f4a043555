import { searchWork } from '../../db/search-work.ts';
import type { Handlers, Services } from '../../handlers.ts';
import { jsonBody, sendJsonBody } from '../../http/json-body.ts';
import type { SearchQuery } from './search-routes.ts';

export function searchHandlers({ db, kept }: Services) {
  const search = kept.of(async ({ text, limit }: SearchQuery) =>
    jsonBody({ items: await searchWork(db, text, limit) }),
  );
  return {
    searchRecords: async (c) => sendJsonBody(c, await search(c.req.valid('query'))),
  } satisfies Partial<Handlers>;
}
