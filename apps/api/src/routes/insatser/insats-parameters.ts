import { Insats, Problem } from '@halsouppdrag/domain';
import { z } from 'zod';

/** Which insats a call is about. */
export const one = z.object({ id: z.uuid({ error: 'Ett id för en insats är ett uuid.' }) });

/** The version read, as the ETag of the answer gave it. */
export const IfMatch = z.object({ 'if-match': z.string().min(1).max(100) });

export const stale = {
  description: 'Någon annan har ändrat insatsen sedan den lästes; `current` är den som gäller.',
  content: { 'application/problem+json': { schema: Problem.extend({ current: Insats }) } },
} as const;
