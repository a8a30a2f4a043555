import type { Tatort } from '@halsouppdrag/domain';
import type { tatort } from './tables/index.ts';

export function tatortFromRow({ lon, lat, ...rest }: typeof tatort.$inferSelect): Tatort {
  return { ...rest, position: [lon, lat] };
}

export function tatortToRow({ position: [lon, lat], ...rest }: Tatort): typeof tatort.$inferInsert {
  return { ...rest, lon, lat };
}
