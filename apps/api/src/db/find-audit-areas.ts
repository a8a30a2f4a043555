import { eq } from 'drizzle-orm';
import type { AuditEntity } from './audit.ts';
import type { Db } from './open-database.ts';
import { behov, diaryEntry, insatsArea } from './tables/index.ts';

/** The areas whose hälsosamordnare may see the exact counts of a record; null when it has none, or never was. */
export async function findAuditAreas(db: Db, entity: AuditEntity, id: string): Promise<string[] | null> {
  switch (entity) {
    case 'insats':
      return areasOfInsats(db, id);
    case 'behov': {
      const [row] = await db.select({ areaId: behov.areaId }).from(behov).where(eq(behov.id, id));
      return row ? [row.areaId] : null;
    }
    case 'diary': {
      const [row] = await db.select({ insatsId: diaryEntry.insatsId }).from(diaryEntry).where(eq(diaryEntry.id, id));
      return row ? areasOfInsats(db, row.insatsId) : null;
    }
    case 'partner':
    case 'photo':
    case 'scenario':
    case 'region':
    case 'export':
    case 'network':
    case 'indicator':
    case 'import':
    case 'load':
    case 'savedQuery':
    case 'areaVersion':
      return null;
  }
}

async function areasOfInsats(db: Db, id: string): Promise<string[] | null> {
  const rows = await db.select({ areaId: insatsArea.areaId }).from(insatsArea).where(eq(insatsArea.insatsId, id));
  return rows.length === 0 ? null : rows.map(({ areaId }) => areaId);
}
