import { z } from 'zod';

/** How the supply of insatser in a lokalsamhälle is measured. */
export const supplyMeasures = ['number', 'hours', 'reach'] as const;
export const SupplyMeasure = z.enum(supplyMeasures);
export type SupplyMeasure = z.infer<typeof SupplyMeasure>;
