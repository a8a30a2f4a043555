import { createHash } from 'node:crypto';
import type { FetchedPart, FetchProgress, FoundTable, QueryPart } from '@halsouppdrag/domain';
import type { AreaRegister, Outcome, TableMetadata } from '@halsouppdrag/sources';
import type { FetchedAnswer, FetchFailure, GivenAnswer } from './ask-service.ts';
import type { CallWatch } from './host-turns.ts';

/** What was made of the answers, or why nothing could be: a failure of the call, or what is wrong in Swedish. */
export type Fetched<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: FetchFailure | { readonly why: 'unusable'; readonly problem: string } };

/** What to fetch of a table now. */
export interface TableQuery {
  readonly table: string;
  readonly parts: readonly QueryPart[];
  /** The areas of the query's level, as a table may name them. */
  readonly areas: AreaRegister;
  readonly areaCodes: readonly string[];
  readonly thisYear: number;
}

/** What was fetched, as one file that the readers of files understand, and the calls it came from. */
export interface FetchedTable {
  readonly bytes: Uint8Array;
  readonly parts: readonly FetchedPart[];
}

/** How a fetch is followed and stopped. */
export interface FetchWatch extends CallWatch {
  /** Which call for figures comes now, of how many where that is known. */
  readonly asks: (now: Pick<FetchProgress, 'part' | 'parts'>) => void;
}

/** One database of statistics, whatever it is asked by. */
export interface ServiceReader {
  readonly search: (words: string) => Promise<Fetched<FoundTable[]>>;
  readonly describe: (table: string) => Promise<Fetched<TableMetadata>>;
  /** `freshMs`: how old an answer may be that was fetched before and is used again. */
  readonly fetch: (query: TableQuery, freshMs: number, watch: FetchWatch) => Promise<Fetched<FetchedTable>>;
}

const hourMs = 3_600_000;
/** What tables there are and what they are made of changes seldom. */
export const metadataFreshMs = 24 * hourMs;

export const unusable = (problem: string) => ({ ok: false, failure: { why: 'unusable', problem } }) as const;

/** An answer through a reader of `packages/sources`. */
export function readAnswer<T>(
  answer: FetchedAnswer,
  read: (file: string, bytes: Uint8Array) => Outcome<T>,
): Fetched<T> {
  if (!answer.ok) return answer;
  const outcome = read('Svaret', answer.value.bytes);
  return outcome.ok ? outcome : unusable(outcome.complaints[0]?.message ?? 'Svaret går inte att läsa.');
}

/** A call as it is kept with what came of it. */
export function fetchedPart(address: string, { bytes, fetchedAt, kept, status }: GivenAnswer): FetchedPart {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { address, fetchedAt: fetchedAt.toISOString(), sha256, bytes: bytes.length, kept, status };
}
