import { Levnadsvana, PartnerKind } from '@halsouppdrag/domain';
import { z } from 'zod';
import { areaParameter, listOf, wholeNumber } from '../../query-parts.ts';

/** What the register of partners may be narrowed to. */
const PartnerFilter = z.strictObject({
  area: areaParameter,
  levnadsvana: listOf(Levnadsvana).optional(),
  kind: listOf(PartnerKind).optional(),
  text: z.string().trim().max(200).optional(),
  /** Whether those merged into another are listed too. */
  merged: z.enum(['true', 'false']).default('false'),
});
export type PartnerFilter = z.infer<typeof PartnerFilter>;

export const PartnerListQuery = PartnerFilter.extend({
  cursor: z.string().max(2000).optional(),
  limit: wholeNumber(1, 500).default(200),
});
