import { CalendarDate, InsatsStatus, Levnadsvana, Preventionsniva, Step } from '@halsouppdrag/domain';
import { z } from 'zod';
import { areaParameter, listOf, wholeNumber } from '../../query-parts.ts';

/** What a list, an export or the map may be narrowed to. */
export const InsatsFilter = z.strictObject({
  area: areaParameter,
  levnadsvana: listOf(Levnadsvana).optional(),
  status: listOf(InsatsStatus).optional(),
  step: listOf(Step).optional(),
  preventionsniva: listOf(Preventionsniva).optional(),
  /** Insatser that answer a behov. */
  behov: z.uuid({ error: 'Ett id för ett behov är ett uuid.' }).optional(),
  /** Insatser that a partner takes part in. */
  partner: z.uuid({ error: 'Ett id för en partner är ett uuid.' }).optional(),
  /** Insatser whose period touches from–to. Undated ones are left out once either is given. */
  from: CalendarDate.optional(),
  to: CalendarDate.optional(),
  text: z.string().trim().max(200).optional(),
});
export type InsatsFilter = z.infer<typeof InsatsFilter>;

const insatsSorts = ['-updatedAt', 'updatedAt', 'startsOn', '-startsOn', 'title', '-title'] as const;
export const InsatsSort = z.enum(insatsSorts);
export type InsatsSort = z.infer<typeof InsatsSort>;

export const InsatsListQuery = InsatsFilter.extend({
  sort: InsatsSort.default('-updatedAt'),
  /** Room for the longest title, also one whose every character JSON writes as six. */
  cursor: z.string().max(2000).optional(),
  limit: wholeNumber(1, 200).default(50),
});
export type InsatsListQuery = z.infer<typeof InsatsListQuery>;
