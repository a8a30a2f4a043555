import { z } from 'zod';
import { AreaId } from './area.ts';

export const roles = ['halsosamordnare', 'planerare', 'samrad', 'datasteward'] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** Someone who uses the tool: never a resident. `areas` is where the person may write. */
export const Person = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  role: Role,
  areas: z.array(AreaId),
});
export type Person = z.infer<typeof Person>;

export const roleName: Record<Role, string> = {
  halsosamordnare: 'Hälsosamordnare',
  planerare: 'Planerare',
  samrad: 'Samråd',
  datasteward: 'Dataansvarig',
};
