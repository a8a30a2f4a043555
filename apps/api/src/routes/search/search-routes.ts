import { SearchHit } from '@halsouppdrag/domain';
import { z } from 'zod';
import { defineRoute, json, problems } from '../../define-route.ts';
import { wholeNumber } from '../../query-parts.ts';

const SearchQuery = z.strictObject({
  text: z.string().trim().min(1, { error: 'Skriv något att söka efter.' }).max(200),
  limit: wholeNumber(1, 50).default(10),
});
export type SearchQuery = z.infer<typeof SearchQuery>;

export const searchRecords = defineRoute({
  method: 'get',
  path: '/api/search',
  access: 'read',
  summary: 'Sök i insatser, behov och partner, det som står i en rubrik först',
  request: { query: SearchQuery },
  responses: { 200: json(z.object({ items: z.array(SearchHit) }), 'Det som hittades.'), ...problems(400) },
});
