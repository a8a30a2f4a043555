import type { Levnadsvana } from '@halsouppdrag/domain';
import { count, isNull, sql } from 'drizzle-orm';
import type { Db } from '../open-database.ts';
import { behov } from '../tables/index.ts';

export interface BehovGroup {
  readonly areaId: string;
  readonly levnadsvana: Levnadsvana;
  readonly behov: number;
  /** Whether any of them is made up. */
  readonly examples: boolean;
}

/** How many behov are registered for each area and levnadsvana. */
export function countBehov(db: Db): Promise<BehovGroup[]> {
  return db
    .select({
      areaId: behov.areaId,
      levnadsvana: behov.levnadsvana,
      behov: count(),
      examples: sql<boolean>`bool_or(${behov.example})`,
    })
    .from(behov)
    .where(isNull(behov.deletedAt))
    .groupBy(behov.areaId, behov.levnadsvana);
}
