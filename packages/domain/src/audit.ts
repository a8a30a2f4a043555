import { z } from 'zod';

/** One change to one record: who, when, and each field before and after. */
export const AuditEvent = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  personId: z.string().nullable(),
  personName: z.string().nullable(),
  entity: z.string(),
  entityId: z.string(),
  action: z.enum(['create', 'update', 'delete', 'load']),
  changes: z.record(z.string(), z.object({ from: z.unknown(), to: z.unknown() })),
});
export type AuditEvent = z.infer<typeof AuditEvent>;
