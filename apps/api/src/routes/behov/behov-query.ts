import { Levnadsvana } from '@halsouppdrag/domain';
import { z } from 'zod';
import { areaParameter, listOf, wholeNumber } from '../../query-parts.ts';

/** What the list of behov may be narrowed to. */
const BehovFilter = z.strictObject({
  area: areaParameter,
  levnadsvana: listOf(Levnadsvana).optional(),
  text: z.string().trim().max(200).optional(),
  /** Whether it has any evidence. */
  evidence: z.enum(['true', 'false']).optional(),
  /** Whether any insats answers it. */
  answered: z.enum(['true', 'false']).optional(),
});
export type BehovFilter = z.infer<typeof BehovFilter>;

export const BehovListQuery = BehovFilter.extend({
  cursor: z.string().max(2000).optional(),
  limit: wholeNumber(1, 200).default(50),
});
