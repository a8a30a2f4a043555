import { z } from 'zod';
import { plainText } from './plain-text.ts';

export const fundingSources = ['ordinarie', 'folkhalsomedel', 'gemensammaMedel', 'statsbidrag', 'projekt'] as const;
export const FundingSource = z.enum(fundingSources);
export type FundingSource = z.infer<typeof FundingSource>;

/** What an insats costs from one source of money: working hours, kronor, or both. */
export const Resource = z
  .strictObject({
    fundingSource: FundingSource,
    /** Working hours, to the quarter. */
    hours: z
      .number()
      .min(0)
      .max(100_000)
      .multipleOf(0.25, { error: 'Skriv timmar i hela kvartar.' })
      .nullable()
      .default(null),
    /** Whole kronor, the price level of the year it was written. */
    sek: z.int({ error: 'Skriv hela kronor.' }).min(0).max(1_000_000_000).nullable().default(null),
    note: plainText(200).default(''),
  })
  .refine(({ hours, sek }) => hours !== null || sek !== null, { path: ['hours'], error: 'Skriv timmar eller kronor.' });
export type Resource = z.infer<typeof Resource>;

export const fundingSourceName: Record<FundingSource, string> = {
  ordinarie: 'Ordinarie medel',
  folkhalsomedel: 'Folkhälsomedel',
  gemensammaMedel: 'Gemensamma medel',
  statsbidrag: 'Statsbidrag',
  projekt: 'Projektmedel',
};
