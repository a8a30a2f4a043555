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

/** That something changed, and nothing of what: as those who look at it are told at once. `id` is that of its audit event. */
export const Change = AuditEvent.pick({ id: true, entity: true, entityId: true, action: true });
export type Change = z.infer<typeof Change>;
