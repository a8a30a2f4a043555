import { randomUUID } from 'node:crypto';
import { BehovInput, type BehovPatch } from '@halsouppdrag/domain';
import { type AreaTree, coversAll } from '../../db/area-tree.ts';
import { behovContent, isLocked, type StoredBehov } from '../../db/behov/behov-row.ts';
import { readBehov } from '../../db/behov/read-behov.ts';
import { insertBehov, lockBehov, softDeleteBehov, updateBehov } from '../../db/behov/write-behov.ts';
import type { FigureReader } from '../../db/indicators/figure-reader.ts';
import type { Author } from '../../db/insatser/write-insats.ts';
import type { Db, Transaction } from '../../db/open-database.ts';
import { writeOnce } from '../../db/write-once.ts';
import type { FieldError } from '../../http/problem.ts';
import { localDate } from '../../local-date.ts';
import { areaFaults, readyToFreeze, storableEvidence } from './behov-checks.ts';

type Written = { readonly behov: StoredBehov };
type OtherArea = { readonly refused: 'otherArea' };
type Faulty = { readonly refused: 'faulty'; readonly errors: readonly FieldError[] };
type NotOpen =
  | OtherArea
  | { readonly refused: 'missing' | 'locked' }
  | { readonly refused: 'stale'; readonly current: StoredBehov };

const OwnContent = BehovInput.omit({ evidence: true });

interface Target {
  readonly id: string;
  /** The version the person read, null when what was sent names none. */
  readonly version: number | null;
}

interface Known {
  readonly tree: AreaTree;
  readonly figures: FigureReader;
}

/** Stores a new behov in one transaction; the same key and content once. */
export async function createBehovOnce(
  db: Db,
  { tree, figures }: Known,
  input: BehovInput,
  author: Author,
  key: string | undefined,
): Promise<Written | OtherArea | Faulty | { readonly refused: 'keyUsed' | 'deleted' }> {
  const today = localDate(author.at);
  await readyToFreeze(figures, input.evidence);
  return db.transaction(async (transaction) => {
    const once = { ...author, key, entity: 'behov', content: input } as const;
    const made = await writeOnce<OtherArea | Faulty>(transaction, once, async () => {
      const { evidence, faults } = await storableEvidence(transaction, figures, input.evidence, [], today);
      const errors = [...areaFaults(tree, input.areaId), ...faults];
      if (errors.length > 0) return { refused: 'faulty', errors };
      if (!coversAll(author.person, [input.areaId], tree)) return { refused: 'otherArea' };
      const id = randomUUID();
      await insertBehov(transaction, id, { ...input, evidence }, author);
      return { id };
    });
    if ('refused' in made) return made;
    const behov = await existing(transaction, made.id);
    return behov.deletedAt === null ? { behov } : { refused: 'deleted' };
  });
}

/** Changes a behov in one transaction, if it is still the version the person read and nothing decided builds on it. */
export async function changeBehovIfCurrent(
  db: Db,
  { tree, figures }: Known,
  target: Target,
  patch: BehovPatch,
  author: Author,
): Promise<Written | NotOpen | Faulty> {
  await readyToFreeze(figures, patch.evidence ?? []);
  return db.transaction(async (transaction) => {
    const opened = await openForWriting(transaction, tree, target, author);
    if ('refused' in opened) return opened;
    const before = opened.behov;
    const { evidence: sent, ...own } = patch;
    const { evidence, faults } = sent
      ? await storableEvidence(transaction, figures, sent, before.evidence, localDate(author.at))
      : { evidence: before.evidence, faults: [] };
    const { evidence: _, ...had } = behovContent(before);
    const after = { ...OwnContent.parse({ ...had, ...own }), evidence };
    const errors = [...areaFaults(tree, after.areaId), ...faults];
    if (errors.length > 0) return { refused: 'faulty', errors };
    if (!coversAll(author.person, [after.areaId], tree)) return { refused: 'otherArea' };
    await updateBehov(transaction, before, after, author);
    return { behov: await existing(transaction, target.id) };
  });
}

/** Deletes a behov in one transaction, if it is still the version the person read and no insats builds on it. */
export async function deleteBehovIfCurrent(
  db: Db,
  tree: AreaTree,
  target: Target,
  author: Author,
): Promise<Written | NotOpen | { readonly refused: 'inUse' }> {
  return db.transaction(async (transaction) => {
    const opened = await openForWriting(transaction, tree, target, author);
    if ('refused' in opened) return opened;
    if (opened.behov.insatser.length > 0) return { refused: 'inUse' };
    await softDeleteBehov(transaction, opened.behov, author);
    return opened;
  });
}

async function openForWriting(
  transaction: Transaction,
  tree: AreaTree,
  { id, version }: Target,
  { person }: Author,
): Promise<Written | NotOpen> {
  await lockBehov(transaction, id);
  const behov = await readBehov(transaction, id);
  if (behov === null || behov.deletedAt !== null) return { refused: 'missing' };
  if (!coversAll(person, [behov.areaId], tree)) return { refused: 'otherArea' };
  if (behov.version !== version) return { refused: 'stale', current: behov };
  return isLocked(behov) ? { refused: 'locked' } : { behov };
}

async function existing(transaction: Transaction, id: string): Promise<StoredBehov> {
  const behov = await readBehov(transaction, id);
  if (behov === null) throw new Error(`The behov ${id} was written and is not there.`);
  return behov;
}
