import type { Transaction } from '../db/open-database.ts';

/**
 * A kind of job. Its work runs in a thread of its own under the same name (`job-works.ts`), sees no database, and gets
 * only what `prepare` gives: plain data that can be cloned.
 */
export interface JobKind<Question, Answer = unknown> {
  readonly name: string;
  /** Runs where the job runs, which may be another process than the one that was asked. */
  readonly prepare: (question: Question) => Promise<unknown>;
  /** What is written in the same transaction as that the job is done. */
  readonly keep?: (transaction: Transaction, answer: Answer, question: Question) => Promise<void>;
  /** After so long it is stopped, whatever it does. */
  readonly longestMs: number;
}

/** Kinds of all sorts in one list: whoever takes one out cannot know what it asks for, and the database says which it is. */
export type AnyJobKind = JobKind<never, never>;
