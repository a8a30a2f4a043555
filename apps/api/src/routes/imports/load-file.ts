import type { Indicator, LoadQuestion, Person } from '@halsouppdrag/domain';
import { sumsBefore } from '../../db/imports/sums-before.ts';
import { insertLoad, type LoadWatch } from '../../db/imports/write-loads.ts';
import { writeOnce } from '../../db/write-once.ts';
import type { Services } from '../../handlers.ts';
import { agreesWith, importCheck } from '../../imports/check-import.ts';
import { areaIdsOf, areasByLevel } from '../../imports/known-areas.ts';

interface AskedLoad {
  readonly importFileId: string;
  readonly file: { readonly fileName: string; readonly bytes: Uint8Array };
  readonly indicator: Indicator;
  readonly question: LoadQuestion;
  readonly author: { readonly person: Person; readonly at: Date };
  /** The Idempotency-Key. */
  readonly key: string | undefined;
}

type LoadEnd =
  | { readonly kind: 'loaded'; readonly id: string }
  | { readonly kind: 'keyUsed' }
  | { readonly kind: 'unusable'; readonly detail: string };

/** Reads a file anew and stores all its figures, or none: nothing holds before the one transaction has ended. */
export async function loadFile(
  { db, region, figureFiles }: Pick<Services, 'db' | 'region' | 'figureFiles'>,
  { importFileId, file: { fileName, bytes }, indicator, question, author, key }: AskedLoad,
  watch: LoadWatch,
): Promise<LoadEnd> {
  const { tree } = await region();
  const { level, published } = question;
  const checked = await figureFiles.check(
    { fileName, bytes, areas: areasByLevel(tree), question, measure: indicator.measure, wantsFigures: true },
    watch.signal,
  );
  if (checked.packed.length === 0 || (checked.problemCount > 0 && !question.leaveOutRows)) {
    const [first] = checked.problems;
    const detail = `${checked.problemCount} saker i filen går inte att använda. ${first?.message ?? 'Den har inga värden.'} Inget är inläst.`;
    return { kind: 'unusable', detail };
  }
  const made = await db.transaction(async (transaction) => {
    const content = { importFileId, question };
    const once = await writeOnce<never>(transaction, { ...author, key, entity: 'load', content }, async () => {
      const outcome = importCheck(checked, await sumsBefore(transaction, indicator, level));
      const load = {
        ...{ importFileId, indicator, level, question, outcome },
        published: published === null ? null : { ...published, agrees: agreesWith(outcome, published) },
        series: checked.packed,
        areaIds: areaIdsOf(tree, level),
      };
      return { id: await insertLoad(transaction, load, author, watch) };
    });
    // The last moment at which nothing holds.
    watch.signal?.throwIfAborted();
    return once;
  });
  return 'refused' in made ? { kind: 'keyUsed' } : { kind: 'loaded', id: made.id };
}
