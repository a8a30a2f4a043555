import { z } from 'zod';

/** As population statistics tell people apart. Source: SCB, folkmängden efter kön. */
export const sexes = ['women', 'men'] as const;
export const Sex = z.enum(sexes);
export type Sex = z.infer<typeof Sex>;

export const SexCount = z.object({ sex: Sex, population: z.int().nonnegative() });
export type SexCount = z.infer<typeof SexCount>;
