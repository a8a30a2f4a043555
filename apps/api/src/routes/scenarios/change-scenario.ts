import { randomUUID } from 'node:crypto';
import { type Scenario, ScenarioInput, type ScenarioPatch } from '@halsouppdrag/domain';
import type { Author } from '../../db/insatser/write-insats.ts';
import type { Db, Transaction } from '../../db/open-database.ts';
import { readScenario } from '../../db/scenarios/read-scenarios.ts';
import {
  addVersion,
  insertScenario,
  lockScenario,
  scenarioContent,
  softDeleteScenario,
} from '../../db/scenarios/write-scenario.ts';
import { writeOnce } from '../../db/write-once.ts';
import type { FieldError } from '../../http/problem.ts';
import { type Known as CoverageKnown, coverageGrounds } from '../coverage/coverage-grounds.ts';

type Known = CoverageKnown & {
  /** What is wrong with how the question sent measures the way; null when nothing is, or no question is sent. */
  readonly travelFault: FieldError | null;
};
type Target = { readonly id: string; readonly version: number | null };
type Written = { readonly scenario: Scenario };
type NotOpen = { readonly refused: 'missing' } | { readonly refused: 'stale'; readonly current: Scenario };
type Faulty = { readonly refused: 'faulty'; readonly errors: readonly FieldError[] };

/** Stores a new scenario in one transaction; the same key and content once. */
export async function createScenarioOnce(
  db: Db,
  known: Known,
  input: ScenarioInput,
  author: Author,
  key: string | undefined,
): Promise<Written | Faulty | { readonly refused: 'keyUsed' }> {
  return db.transaction(async (transaction) => {
    const once = { ...author, key, entity: 'scenario', content: input } as const;
    const made = await writeOnce<Faulty>(transaction, once, async () => {
      const errors = questionFaults(input, known);
      if (errors.length > 0) return { refused: 'faulty', errors };
      const id = randomUUID();
      await insertScenario(transaction, id, input, author);
      return { id };
    });
    return 'refused' in made ? made : { scenario: await existingScenario(transaction, made.id) };
  });
}

/** Adds a version to a scenario in one transaction, if it is still the version the person read. */
export async function changeScenarioIfCurrent(
  db: Db,
  known: Known,
  target: Target,
  patch: ScenarioPatch,
  author: Author,
): Promise<Written | Faulty | NotOpen> {
  return db.transaction(async (transaction) => {
    const opened = await openForWriting(transaction, target);
    if ('refused' in opened) return opened;
    const current = opened.scenario;
    const after = ScenarioInput.safeParse({ ...scenarioContent(current), ...patch });
    if (!after.success) {
      const errors = after.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
      return { refused: 'faulty', errors };
    }
    const errors = questionFaults(after.data, known);
    if (errors.length > 0) return { refused: 'faulty', errors };
    await addVersion(transaction, current, after.data, author);
    return { scenario: await existingScenario(transaction, target.id) };
  });
}

/** Deletes a scenario in one transaction, if it is still the version the person read. */
export async function deleteScenarioIfCurrent(db: Db, target: Target, author: Author): Promise<Written | NotOpen> {
  return db.transaction(async (transaction) => {
    const opened = await openForWriting(transaction, target);
    if ('scenario' in opened) await softDeleteScenario(transaction, opened.scenario, author);
    return opened;
  });
}

async function openForWriting(transaction: Transaction, { id, version }: Target): Promise<Written | NotOpen> {
  await lockScenario(transaction, id);
  const scenario = await readScenario(transaction, id);
  if (scenario === null) return { refused: 'missing' };
  return scenario.version === version ? { scenario } : { refused: 'stale', current: scenario };
}

async function existingScenario(transaction: Transaction, id: string): Promise<Scenario> {
  // Sent again after it was deleted, what was once created is answered as it then was.
  const stored = (await readScenario(transaction, id)) ?? (await readScenario(transaction, id, 1));
  if (stored === null) throw new Error(`The scenario ${id} was written and is not there.`);
  return stored;
}

/** What in its question means nothing here: a scenario that cannot be counted is not saved. */
function questionFaults({ question }: ScenarioInput, known: Known): FieldError[] {
  const grounds = coverageGrounds(question, known);
  const faults = [...('fault' in grounds ? [grounds.fault] : []), ...(known.travelFault ? [known.travelFault] : [])];
  return faults.map(({ field, message }) => ({ field: `question.${field}`, message }));
}
