import type { Vardenhet } from '@halsouppdrag/domain';
import type { vardenhet } from './tables/index.ts';

export function vardenhetFromRow({ lon, lat, ...rest }: typeof vardenhet.$inferSelect): Vardenhet {
  return { ...rest, position: [lon, lat] };
}

export function vardenhetToRow({ position: [lon, lat], ...rest }: Vardenhet): typeof vardenhet.$inferInsert {
  return { ...rest, lon, lat };
}
