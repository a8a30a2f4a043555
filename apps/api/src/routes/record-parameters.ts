import { Problem } from '@halsouppdrag/domain';
import { type ZodType, z } from 'zod';

/** Which record a call is about. */
export const recordId = z.object({ id: z.uuid({ error: 'Ett id är ett uuid.' }) });

/** The version read, as the ETag of the answer gave it. */
export const IfMatch = z.object({ 'if-match': z.string().min(1).max(100) });

/** The same key twice, from the same person, makes one record. */
export const Once = z.object({ 'idempotency-key': z.string().trim().min(1).max(200).optional() });

/** The answer to who changed what someone else has changed since. */
export const staleRecord = <Schema extends ZodType>(record: Schema) =>
  ({
    description: 'Någon annan har ändrat sedan du läste; `current` är det som gäller.',
    content: { 'application/problem+json': { schema: Problem.extend({ current: record }) } },
  }) as const;

/** One page of a list. */
export const pageOf = <Item extends ZodType>(item: Item) =>
  z.object({ items: z.array(item), total: z.int().nonnegative(), nextCursor: z.string().nullable() });
