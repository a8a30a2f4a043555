import type { Indicator, LoadQuestion, Person } from '@halsouppdrag/domain';
import { areasOfVersion, standingVersion } from '../../db/area-versions/read-area-versions.ts';
import { sumsBefore } from '../../db/imports/sums-before.ts';
import { insertLoad, type LoadWatch, numbersOf } from '../../db/imports/write-loads.ts';
import { writeOnce } from '../../db/write-once.ts';
import type { Services } from '../../handlers.ts';
import type { FieldError } from '../../http/problem.ts';
import { areasAskedFor } from '../../imports/areas-asked-for.ts';
import { agreesWith, importCheck } from '../../imports/check-import.ts';
import { areaIdsOf } from '../../imports/known-areas.ts';

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
  | { readonly kind: 'fault'; readonly fault: FieldError }
  | { readonly kind: 'unusable'; readonly detail: string };

/** Reads a file anew and stores all its figures, or none: nothing holds before the one transaction has ended. */
export async function loadFile(
  { db, region, figureFiles }: Pick<Services, 'db' | 'region' | 'figureFiles'>,
  { importFileId, file: { fileName, bytes }, indicator, question, author, key }: AskedLoad,
  watch: LoadWatch,
): Promise<LoadEnd> {
  const { tree } = await region();
  const { level, areaVersion, published } = question;
  const areas = await areasAskedFor(db, tree, question);
  if ('fault' in areas) return { kind: 'fault', fault: areas.fault };
  const checked = await figureFiles.check(
    { fileName, bytes, areas, question, indicator, wantsFigures: true },
    watch.signal,
  );
  if (checked.ofFile.length === 0 || (checked.problemCount > 0 && !question.leaveOutRows)) {
    const [first] = checked.problems;
    const detail = `${checked.problemCount} saker i filen går inte att använda. ${first?.message ?? 'Den har inga värden.'} Inget är inläst.`;
    return { kind: 'unusable', detail };
  }
  const made = await db.transaction(async (transaction) => {
    const content = { importFileId, question };
    const once = await writeOnce<{ refused: 'versionGone' }>(
      transaction,
      { ...author, key, entity: 'load', content },
      async () => {
        const version = areaVersion === null ? null : await standingVersion(transaction, areaVersion);
        if (areaVersion !== null && version === null) return { refused: 'versionGone' };
        const outcome = importCheck(checked, await sumsBefore(transaction, indicator, level, areaVersion));
        const load = {
          ...{ importFileId, indicator, level, question, outcome },
          published: published === null ? null : { ...published, agrees: agreesWith(outcome, published) },
          series: checked.ofFile,
          areaNumbers:
            version === null
              ? await numbersOf(transaction, areaIdsOf(tree, level))
              : (await areasOfVersion(transaction, version.number)).map(({ number }) => number),
          versionNumber: version?.number ?? null,
        };
        return { id: await insertLoad(transaction, load, author, watch) };
      },
    );
    // The last moment at which nothing holds.
    watch.signal?.throwIfAborted();
    return once;
  });
  if (!('refused' in made)) return { kind: 'loaded', id: made.id };
  if (made.refused === 'keyUsed') return { kind: 'keyUsed' };
  const detail = 'Områdesindelningen togs tillbaka medan filen lästes. Inget är inläst.';
  return { kind: 'unusable', detail };
}
