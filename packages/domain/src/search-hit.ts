import { z } from 'zod';
import { AreaId } from './area.ts';

/** One find of the text search over insatser, behov and partners. */
export const SearchHit = z.object({
  kind: z.enum(['insats', 'behov', 'partner']),
  id: z.uuid(),
  title: z.string(),
  /** Where it belongs; empty for a partner with no area. */
  areaIds: z.array(AreaId),
  example: z.boolean(),
});
export type SearchHit = z.infer<typeof SearchHit>;
