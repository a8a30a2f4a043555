import type { Person } from '@halsouppdrag/domain';
import { changesBetween, writeAudit } from './audit.ts';
import type { Db } from './open-database.ts';

interface Export {
  /** What was taken out: the id under which its trail is found. */
  readonly of: 'insatser' | 'kommun-reports' | 'white-spots' | 'coverage-comparison' | 'indicators';
  readonly format: 'csv' | 'xlsx' | 'geojson' | 'pdf';
  /** What it was narrowed to, as the address had it. */
  readonly filter: object;
  readonly rows: number;
  /** Null when nobody was chosen, which local mode allows for reading. */
  readonly by: Person | null;
  readonly at: Date;
}

/** Writes down that something is taken out of the product; to be called before the first byte of it is sent. */
export async function logExport(db: Db, { of, format, filter, rows, by, at }: Export): Promise<void> {
  const changes = changesBetween({}, { format, filter, rows });
  await db.transaction((transaction) =>
    writeAudit(transaction, { at, by, entity: 'export', entityId: of, action: 'create', changes }),
  );
}
