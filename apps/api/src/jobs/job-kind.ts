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

/**
 * A kind of job that waits for others more than it works: it runs in the process that answers calls, with the database
 * at hand, and keeps no thread from those that have much to work out.
 */
export interface WaitingKind<Question> {
  readonly name: string;
  /** Stops soon after `signal` has. A `JobRefused` tells the person who asked what they can do. */
  readonly wait: (question: Question, tell: (progress: unknown) => void, signal: AbortSignal) => Promise<WaitedFor>;
  readonly longestMs: number;
}

export interface WaitedFor {
  readonly answer: unknown;
  /** What is written in the same transaction as that the job is done. */
  readonly keep: (transaction: Transaction) => Promise<void>;
}

/** Kinds of all sorts in one list: whoever takes one out cannot know what it asks for, and the database says which it is. */
export type AnyJobKind = JobKind<never, never> | WaitingKind<never>;
