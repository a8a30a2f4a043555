import { z } from 'zod';

export const preventionsnivaer = ['framjande', 'universell', 'selektiv', 'indikerad'] as const;
export const Preventionsniva = z.enum(preventionsnivaer);
export type Preventionsniva = z.infer<typeof Preventionsniva>;

export const preventionsnivaName: Record<Preventionsniva, string> = {
  framjande: 'Främjande',
  universell: 'Universell',
  selektiv: 'Selektiv',
  indikerad: 'Indikerad',
};
