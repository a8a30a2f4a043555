import type { Vardenhet, VardenhetKind, VardenhetStatus } from '@halsouppdrag/domain';
import { and, asc, inArray } from 'drizzle-orm';
import type { Db } from './open-database.ts';
import { vardenhet } from './tables/index.ts';
import { vardenhetFromRow } from './vardenhet-row.ts';

interface VardenhetFilter {
  readonly kinds?: readonly VardenhetKind[] | undefined;
  readonly statuses?: readonly VardenhetStatus[] | undefined;
}

export async function findVardenheter(db: Db, { kinds, statuses }: VardenhetFilter = {}): Promise<Vardenhet[]> {
  const rows = await db
    .select()
    .from(vardenhet)
    .where(and(kinds && inArray(vardenhet.kind, [...kinds]), statuses && inArray(vardenhet.status, [...statuses])))
    .orderBy(asc(vardenhet.kind), asc(vardenhet.name), asc(vardenhet.id));
  return rows.map(vardenhetFromRow);
}
