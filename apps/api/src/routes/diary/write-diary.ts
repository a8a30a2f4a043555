import type { DiaryEntry, DiaryInput } from '@halsouppdrag/domain';
import { eq } from 'drizzle-orm';
import { type AreaTree, coversAll } from '../../db/area-tree.ts';
import { insertDiaryEntry, readDiaryEntry } from '../../db/diary/diary-entries.ts';
import { isOwnPhoto } from '../../db/diary/photos.ts';
import { readInsats } from '../../db/insatser/read-insats.ts';
import type { Author } from '../../db/insatser/write-insats.ts';
import type { Db, Transaction } from '../../db/open-database.ts';
import { insats } from '../../db/tables/index.ts';
import { writeOnce } from '../../db/write-once.ts';
import type { FieldError } from '../../http/problem.ts';
import { localDate } from '../../local-date.ts';

type NotWritten =
  | { readonly refused: 'missing' | 'otherArea' | 'followedUp' }
  | { readonly refused: 'faulty'; readonly errors: readonly FieldError[] };

/** Writes in the diary of an insats in one transaction; the same key and content once. */
export async function writeDiaryOnce(
  db: Db,
  tree: AreaTree,
  insatsId: string,
  input: DiaryInput,
  author: Author,
  key: string | undefined,
): Promise<{ entry: DiaryEntry } | NotWritten | { readonly refused: 'keyUsed' }> {
  return db.transaction(async (transaction) => {
    const once = { ...author, key, entity: 'diary', content: { ...input, insatsId } } as const;
    const made = await writeOnce<NotWritten>(transaction, once, async () => {
      const refusal = await whyNot(transaction, tree, insatsId, input, author);
      return refusal ?? { id: await insertDiaryEntry(transaction, insatsId, input, author) };
    });
    if ('refused' in made) return made;
    // Who wrote it knows the count.
    const entry = await readDiaryEntry(transaction, made.id, true);
    if (entry === null) throw new Error(`The diary entry ${made.id} was written and is not there.`);
    return { entry };
  });
}

async function whyNot(
  transaction: Transaction,
  tree: AreaTree,
  insatsId: string,
  input: DiaryInput,
  { person, at }: Author,
): Promise<NotWritten | null> {
  // Keeps the insats from being closed or removed until the entry is there; others may write in the diary meanwhile.
  await transaction.select({ id: insats.id }).from(insats).where(eq(insats.id, insatsId)).for('share');
  const found = await readInsats(transaction, insatsId);
  if (found === null || found.deletedAt !== null) return { refused: 'missing' };
  if (!coversAll(person, found.areaIds, tree)) return { refused: 'otherArea' };
  if (found.step === 'closed') return { refused: 'followedUp' };
  const errors: FieldError[] = [];
  if (input.on > localDate(at)) errors.push({ field: 'on', message: 'Dagen har inte varit än. Ändra datum.' });
  if (input.photoId !== null && !(await isOwnPhoto(transaction, input.photoId, person.id))) {
    errors.push({ field: 'photoId', message: 'Bilden finns inte bland dina. Lägg till den på nytt.' });
  }
  return errors.length > 0 ? { refused: 'faulty', errors } : null;
}
