import type { Scenario, ScenarioInput } from '@halsouppdrag/domain';
import { eq } from 'drizzle-orm';
import { changesBetween, writeAudit } from '../audit.ts';
import type { Author } from '../insatser/write-insats.ts';
import type { Transaction } from '../open-database.ts';
import { scenario, scenarioVersion } from '../tables/index.ts';

/** Stores a new scenario as its first version, with its audit row. */
export async function insertScenario(
  transaction: Transaction,
  id: string,
  input: ScenarioInput,
  author: Author,
): Promise<void> {
  await transaction.insert(scenario).values({ id, version: 1, updatedAt: author.at });
  await insertVersion(transaction, id, 1, input, author);
  await tell(transaction, id, 'create', {}, input, author);
}

/** Waits for whoever is changing the scenario, and keeps others waiting till the end. */
export async function lockScenario(transaction: Transaction, id: string): Promise<void> {
  await transaction.select({ id: scenario.id }).from(scenario).where(eq(scenario.id, id)).for('update');
}

/** Adds a version to a locked scenario, beside those before it. Nothing is written when nothing differs. */
export async function addVersion(
  transaction: Transaction,
  before: Scenario,
  after: ScenarioInput,
  author: Author,
): Promise<void> {
  const version = before.version + 1;
  if (Object.keys(changesBetween(scenarioContent(before), after)).length === 0) return;
  await insertVersion(transaction, before.id, version, after, author);
  await transaction.update(scenario).set({ version, updatedAt: author.at }).where(eq(scenario.id, before.id));
  await tell(transaction, before.id, 'update', scenarioContent(before), after, author);
}

/** Hides a locked scenario. What its versions said stays. */
export async function softDeleteScenario(
  transaction: Transaction,
  { id }: Scenario,
  { person, at }: Author,
): Promise<void> {
  await transaction.update(scenario).set({ updatedAt: at, deletedAt: at }).where(eq(scenario.id, id));
  const changes = changesBetween({ deletedAt: null }, { deletedAt: at.toISOString() });
  await writeAudit(transaction, { at, by: person, entity: 'scenario', entityId: id, action: 'delete', changes });
}

/** What was written, without who and when. */
export function scenarioContent({ name, note, question, near }: Scenario): ScenarioInput {
  return { name, note, question, near };
}

async function insertVersion(
  transaction: Transaction,
  scenarioId: string,
  version: number,
  input: ScenarioInput,
  { person, at }: Author,
) {
  await transaction
    .insert(scenarioVersion)
    .values({ ...input, scenarioId, version, writtenAt: at, writtenBy: person.id });
}

async function tell(
  transaction: Transaction,
  entityId: string,
  action: 'create' | 'update',
  before: object,
  after: object,
  { person, at }: Author,
) {
  const changes = changesBetween(before, after);
  await writeAudit(transaction, { at, by: person, entity: 'scenario', entityId, action, changes });
}
