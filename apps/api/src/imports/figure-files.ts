import type { ImportSheet } from '@halsouppdrag/domain';
import type { Complaint, Outcome } from '@halsouppdrag/sources';
import type {
  CheckAreasAsked,
  CheckedAreas,
  DescribeAreasAsked,
  DescribedAreas,
  ShareAsked,
} from '../area-versions/area-files-asked.ts';
import { askInTurn, TooSlow } from '../threads/ask-in-turn.ts';
import { askedThread } from '../threads/asked-thread.ts';
import { threadEntry } from '../threads/thread-entry.ts';
import { type CheckedImport, refusedImport } from './check-import.ts';
import type { CheckAsked, DescribeAsked, FigureFileAnswer, FigureFileAsked } from './figure-files-thread.ts';
import type { SharedAreas } from './share-between.ts';

/** Files of figures and of areas, read and checked in a thread of its own: a large one takes seconds, and a bad one all memory. */
export interface FigureFiles {
  /** The tables of a file; complaints when it cannot be read, or not within the bounds. */
  readonly describe: (
    asked: Omit<DescribeAsked, 'kind' | 'versions'> & Partial<Pick<DescribeAsked, 'versions'>>,
  ) => Promise<Outcome<ImportSheet[]>>;
  /** What is in a file as somebody understands it. Rejects with the reason when the signal aborts. */
  readonly check: (asked: Omit<CheckAsked, 'kind'>, signal?: AbortSignal) => Promise<CheckedImport>;
  /** The layer of a file of areas; complaints when it cannot be read, or not within the bounds. */
  readonly describeAreas: (asked: Omit<DescribeAreasAsked, 'kind'>) => Promise<Outcome<DescribedAreas>>;
  /** The areas in a file as somebody understands it. */
  readonly checkAreas: (asked: Omit<CheckAreasAsked, 'kind'>) => Promise<Outcome<CheckedAreas>>;
  /** What of each area of a version goes to which of our own. */
  readonly share: (asked: Omit<ShareAsked, 'kind'>) => Promise<SharedAreas>;
}

export interface ReadingBounds {
  /** No table from a desk takes as long, on the slowest machine that is used. */
  readonly mostMs: number;
  readonly mostHeapMb: number;
}

const usual: ReadingBounds = { mostMs: 120_000, mostHeapMb: 1536 };

export function figureFiles({ mostMs, mostHeapMb }: ReadingBounds = usual): FigureFiles {
  const thread = askedThread<never, FigureFileAsked, FigureFileAnswer>(threadEntry('files'), { mostHeapMb });
  const inTurn = askInTurn(thread, mostMs);

  return {
    describe: async (asked) => {
      try {
        return (await inTurn({ kind: 'describe', versions: [], ...asked })).answer as Outcome<ImportSheet[]>;
      } catch (error) {
        return { ok: false, complaints: [outOfBounds(asked.fileName, error, partOfTable)] };
      }
    },
    check: async (asked, signal) => {
      try {
        return (await inTurn({ kind: 'check', ...asked }, signal)).answer as CheckedImport;
      } catch (error) {
        return refusedImport([outOfBounds(asked.fileName, error, partOfTable)]);
      }
    },
    share: async (asked) => (await inTurn({ kind: 'share', ...asked })).answer as SharedAreas,
    describeAreas: async (asked) => {
      try {
        return (await inTurn({ kind: 'describeAreas', ...asked })).answer as Outcome<DescribedAreas>;
      } catch (error) {
        return { ok: false, complaints: [outOfBounds(asked.fileName, error, fewerAreas)] };
      }
    },
    checkAreas: async (asked) => {
      try {
        return (await inTurn({ kind: 'checkAreas', ...asked })).answer as Outcome<CheckedAreas>;
      } catch (error) {
        return { ok: false, complaints: [outOfBounds(asked.fileName, error, fewerAreas)] };
      }
    },
  };
}

const partOfTable = 'Dela upp tabellen, till exempel på år, och skicka delarna var för sig.';
const fewerAreas = 'Välj en fil med bara regionens områden, eller förenklade gränser.';

/** What is said of a file that took more than it may; anything else is no fault of the file and is thrown on. */
function outOfBounds(file: string, error: unknown, advice: string): Complaint {
  const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (!isTooLarge && !(error instanceof TooSlow)) throw error;
  const found = isTooLarge ? 'för mycket för minnet' : 'något som tar för lång tid att läsa';
  const message = `${file}: det är ${found}. ${advice} Inget är inläst.`;
  return { file, expected: 'en fil som går att läsa på en gång', found, message };
}
