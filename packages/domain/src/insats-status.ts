import { z } from 'zod';

export const insatsStatuses = ['planerad', 'pagar', 'genomford', 'avslutad', 'installd'] as const;
export const InsatsStatus = z.enum(insatsStatuses);
export type InsatsStatus = z.infer<typeof InsatsStatus>;

export const insatsStatusName: Record<InsatsStatus, string> = {
  planerad: 'Planerad',
  pagar: 'Pågår',
  genomford: 'Genomförd',
  avslutad: 'Avslutad',
  installd: 'Inställd',
};
