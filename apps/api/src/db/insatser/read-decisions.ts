import type { Decision } from '@halsouppdrag/domain';
import { asc, desc, eq, sql } from 'drizzle-orm';
import type { Db } from '../open-database.ts';
import { insatsDecision, person } from '../tables/index.ts';

/** Every ställningstagande to an insats, latest first, those withdrawn too. */
export async function readDecisions(db: Db, insatsId: string): Promise<Decision[]> {
  const rows = await db
    .select({ decision: insatsDecision, recordedBy: person.name })
    .from(insatsDecision)
    .innerJoin(person, eq(person.id, insatsDecision.recordedBy))
    .where(eq(insatsDecision.insatsId, insatsId))
    .orderBy(
      desc(insatsDecision.recordedAt),
      sql`${insatsDecision.withdrawnAt} desc nulls first`,
      asc(insatsDecision.id),
    );
  return rows.map(({ decision: { insatsId: _, ...decision }, recordedBy }) => ({
    ...decision,
    recordedBy,
    recordedAt: decision.recordedAt.toISOString(),
    withdrawnAt: decision.withdrawnAt?.toISOString() ?? null,
  }));
}
