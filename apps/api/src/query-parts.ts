import { AreaId } from '@halsouppdrag/domain';
import { type ZodEnum, z } from 'zod';

/** One or more values of an enum: `a,b`, or the parameter repeated. */
export function listOf<Values extends Readonly<Record<string, string>>>(values: ZodEnum<Values>) {
  return z
    .union([z.string(), z.array(z.string())])
    .transform((given) => (Array.isArray(given) ? given : [given]).flatMap((part) => part.split(',')))
    .pipe(z.array(values));
}

/** A whole number written as a query parameter. */
export function wholeNumber(min: number, max: number) {
  const message = `Skriv ett heltal från ${min} till ${max}.`;
  return z
    .string()
    .regex(/^\d{1,9}$/, { error: message })
    .transform(Number)
    .pipe(z.int().min(min, { error: message }).max(max, { error: message }));
}

export const areaParameter = AreaId.optional();
