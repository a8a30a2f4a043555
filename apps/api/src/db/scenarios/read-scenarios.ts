import type { Scenario } from '@halsouppdrag/domain';
import { aliasedTable, and, count, desc, eq, type SQL } from 'drizzle-orm';
import type { Db, Transaction } from '../open-database.ts';
import { person, scenario, scenarioVersion } from '../tables/index.ts';

const first = aliasedTable(scenarioVersion, 'first_version');
const creator = aliasedTable(person, 'scenario_creator');
const writer = aliasedTable(person, 'scenario_writer');

/** The scenario with an id: its latest version, or the one asked for; null when there is no such one. */
export async function readScenario(db: Db | Transaction, id: string, version?: number): Promise<Scenario | null> {
  const wanted = version === undefined ? isLatest : eq(scenarioVersion.version, version);
  const [row] = await selectScenarios(db, and(eq(scenario.id, id), wanted));
  return row === undefined ? null : asSeen(row);
}

/** The scenarios changed latest, and how many there are in all. */
export async function listScenarios(db: Db, limit: number): Promise<{ items: Scenario[]; total: number }> {
  const rows = await selectScenarios(db, isLatest).orderBy(desc(scenario.updatedAt), desc(scenario.id)).limit(limit);
  const [counted] = await db.select({ total: count() }).from(scenario);
  return { items: rows.map(asSeen), total: counted?.total ?? 0 };
}

const isLatest = eq(scenarioVersion.version, scenario.version);

function selectScenarios(db: Db | Transaction, wanted: SQL | undefined) {
  return db
    .select({
      id: scenario.id,
      version: scenarioVersion.version,
      latestVersion: scenario.version,
      name: scenarioVersion.name,
      note: scenarioVersion.note,
      question: scenarioVersion.question,
      near: scenarioVersion.near,
      createdAt: first.writtenAt,
      createdBy: creator.name,
      updatedAt: scenarioVersion.writtenAt,
      updatedBy: writer.name,
    })
    .from(scenario)
    .innerJoin(scenarioVersion, eq(scenarioVersion.scenarioId, scenario.id))
    .innerJoin(first, and(eq(first.scenarioId, scenario.id), eq(first.version, 1)))
    .innerJoin(creator, eq(creator.id, first.writtenBy))
    .innerJoin(writer, eq(writer.id, scenarioVersion.writtenBy))
    .where(wanted);
}

type Row = Awaited<ReturnType<typeof selectScenarios>>[number];

function asSeen({ createdAt, updatedAt, ...rest }: Row): Scenario {
  return { ...rest, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}
