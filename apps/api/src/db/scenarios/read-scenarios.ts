import type { Scenario, ScenarioVersion } from '@halsouppdrag/domain';
import { aliasedTable, and, count, desc, eq, isNull, type SQL } from 'drizzle-orm';
import type { Db, Transaction } from '../open-database.ts';
import { person, scenario, scenarioVersion } from '../tables/index.ts';

const first = aliasedTable(scenarioVersion, 'first_version');
const creator = aliasedTable(person, 'scenario_creator');
const writer = aliasedTable(person, 'scenario_writer');

/** The scenario with an id as it holds now, null when there is none; or one version of it, also when it is deleted. */
export async function readScenario(db: Db | Transaction, id: string, version?: number): Promise<Scenario | null> {
  const wanted = version === undefined ? standing : eq(scenarioVersion.version, version);
  const [row] = await selectScenarios(db, and(eq(scenario.id, id), wanted));
  return row === undefined ? null : asSeen(row);
}

/** Every version that was written of a scenario, the latest first, at most so many; also of one that is deleted. */
export async function listVersions(db: Db, id: string, limit: number): Promise<ScenarioVersion[]> {
  const rows = await db
    .select({
      version: scenarioVersion.version,
      name: scenarioVersion.name,
      updatedAt: scenarioVersion.writtenAt,
      updatedBy: writer.name,
    })
    .from(scenarioVersion)
    .innerJoin(writer, eq(writer.id, scenarioVersion.writtenBy))
    .where(eq(scenarioVersion.scenarioId, id))
    .orderBy(desc(scenarioVersion.version))
    .limit(limit);
  return rows.map(({ updatedAt, ...row }) => ({ ...row, updatedAt: updatedAt.toISOString() }));
}

/** The scenarios changed latest, and how many there are in all. */
export async function listScenarios(db: Db, limit: number): Promise<{ items: Scenario[]; total: number }> {
  const rows = await selectScenarios(db, standing).orderBy(desc(scenario.updatedAt), desc(scenario.id)).limit(limit);
  const [counted] = await db.select({ total: count() }).from(scenario).where(isNull(scenario.deletedAt));
  return { items: rows.map(asSeen), total: counted?.total ?? 0 };
}

const standing = and(eq(scenarioVersion.version, scenario.version), isNull(scenario.deletedAt));

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
