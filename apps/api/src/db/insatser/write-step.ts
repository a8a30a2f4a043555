import { randomUUID } from 'node:crypto';
import type { DecisionInput, Step } from '@halsouppdrag/domain';
import { and, eq, isNull } from 'drizzle-orm';
import { changesBetween, writeAudit } from '../audit.ts';
import type { Transaction } from '../open-database.ts';
import { type Changes, insats, insatsDecision } from '../tables/index.ts';
import type { StoredInsats } from './insats-row.ts';
import type { Author } from './write-insats.ts';

interface Move {
  readonly step: Step;
  /** Empty when none is needed. */
  readonly reason: string;
  readonly withdrawsDecision: boolean;
}

/** Moves a locked insats to another step, and withdraws what was decided of it when the move says so. */
export async function moveStep(
  transaction: Transaction,
  before: StoredInsats,
  { step, reason, withdrawsDecision }: Move,
  author: Author,
): Promise<void> {
  if (withdrawsDecision) await withdrawDecisions(transaction, before.id, author.at);
  const changes = {
    ...changesBetween({ step: before.step }, { step }),
    ...(reason === '' ? {} : changesBetween({}, { reason })),
    ...(withdrawsDecision ? { decision: { from: decisionContent(before.decision), to: null } } : {}),
  };
  await touch(transaction, before, step, changes, author);
}

/** Stores a ställningstagande to a locked insats. One that asked for changes gives way to it. */
export async function insertDecision(
  transaction: Transaction,
  before: StoredInsats,
  input: DecisionInput,
  author: Author,
): Promise<void> {
  await withdrawDecisions(transaction, before.id, author.at);
  const { person, at } = author;
  const stamp = { id: randomUUID(), insatsId: before.id, recordedAt: at, recordedBy: person.id };
  await transaction.insert(insatsDecision).values({ ...input, ...stamp });
  const changes = { decision: { from: decisionContent(before.decision), to: input } };
  await touch(transaction, before, before.step, changes, author);
}

async function withdrawDecisions(transaction: Transaction, insatsId: string, at: Date): Promise<void> {
  const standing = and(eq(insatsDecision.insatsId, insatsId), isNull(insatsDecision.withdrawnAt));
  await transaction.update(insatsDecision).set({ withdrawnAt: at }).where(standing);
}

function decisionContent(decision: StoredInsats['decision']): DecisionInput | null {
  if (decision === null) return null;
  const { answer, decidedBy, decidedOn, why } = decision;
  return { answer, decidedBy, decidedOn, why };
}

async function touch(
  transaction: Transaction,
  before: StoredInsats,
  step: Step,
  changes: Changes,
  { person, at }: Author,
): Promise<void> {
  await transaction
    .update(insats)
    .set({ step, version: before.version + 1, updatedAt: at, updatedBy: person.id })
    .where(eq(insats.id, before.id));
  await writeAudit(transaction, { at, by: person, entity: 'insats', entityId: before.id, action: 'update', changes });
}
