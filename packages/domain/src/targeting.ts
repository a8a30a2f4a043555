import { z } from 'zod';

export const targetingKinds = ['universell', 'riktad'] as const;
/** Whether an insats is for everyone in its areas or for those who need it most. */
export const Targeting = z.enum(targetingKinds);
export type Targeting = z.infer<typeof Targeting>;

export const targetingName: Record<Targeting, string> = { universell: 'Universell', riktad: 'Riktad' };
