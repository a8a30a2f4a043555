import { isDeepStrictEqual } from 'node:util';
import type { InsatsInput } from '@halsouppdrag/domain';
import { emptyFollowUp } from '@halsouppdrag/domain';
import { eq } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../open-database.ts';
import {
  goalOutcome,
  insatsArea,
  insatsBehov,
  insatsFollowUp,
  insatsGoal,
  insatsLevnadsvana,
  insatsMalgrupp,
  insatsPartner,
  insatsResource,
  insatsSeries,
} from '../tables/index.ts';

/** Every table that holds a part of an insats, and nothing that outlives a change of it. */
const partTables = [
  insatsArea,
  insatsLevnadsvana,
  insatsMalgrupp,
  insatsBehov,
  insatsPartner,
  insatsSeries,
  insatsResource,
  insatsGoal,
  goalOutcome,
  insatsFollowUp,
] as const;

/** Takes away the lists of a locked insats, to be written anew. */
export async function deleteParts(transaction: Transaction, insatsId: string): Promise<void> {
  for (const table of partTables) await transaction.delete(table).where(eq(table.insatsId, insatsId));
}

/** Writes the lists of an insats that has none. */
export async function insertParts(transaction: Transaction, insatsId: string, input: InsatsInput): Promise<void> {
  const insert = async <Table extends PgTable>(table: Table, rows: Table['$inferInsert'][]) => {
    if (rows.length > 0) await transaction.insert(table).values(rows);
  };
  const numbered = <Item extends object>(items: readonly Item[]) =>
    items.map((item, ordinal) => ({ ...item, insatsId, ordinal }));
  await insert(insatsArea, numbered(input.areaIds.map((areaId) => ({ areaId }))));
  await insert(
    insatsLevnadsvana,
    input.levnadsvanor.map((levnadsvana) => ({ insatsId, levnadsvana })),
  );
  await insert(insatsMalgrupp, numbered(input.malgrupper.map((malgrupp) => ({ malgrupp }))));
  await insert(insatsBehov, numbered(input.behovIds.map((behovId) => ({ behovId }))));
  await insert(insatsPartner, numbered(input.partnerRoles));
  await insert(insatsSeries, numbered(input.series));
  await insert(insatsResource, numbered(input.resources));
  await insert(insatsGoal, numbered(input.goals));
  await insert(goalOutcome, numbered(input.followUp.outcomes));
  await insert(insatsFollowUp, followUpRows(insatsId, input.followUp));
}

function followUpRows(insatsId: string, followUp: InsatsInput['followUp']): (typeof insatsFollowUp.$inferInsert)[] {
  const { reachDenominator, maintenance, outcomes: _, ...rest } = followUp;
  if (isDeepStrictEqual({ ...followUp, outcomes: [] }, emptyFollowUp)) return [];
  return [
    {
      ...rest,
      insatsId,
      reachPeople: reachDenominator?.people ?? null,
      reachReason: reachDenominator?.reason ?? null,
      maintenanceOn: maintenance?.assessedOn ?? null,
      maintenanceLivesOn: maintenance?.livesOn ?? null,
      maintenanceNote: maintenance?.note ?? null,
    },
  ];
}
