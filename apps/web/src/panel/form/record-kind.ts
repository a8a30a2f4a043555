import type { z } from 'zod';

/** What the server says of every record that a form writes. */
interface StoredRecord {
  readonly id: string;
  readonly version: number;
  readonly updatedAt: string;
  readonly updatedBy: string;
}

/** The types of one kind of record: what stands in its form, what is sent, what comes back, and where an error may stand. */
export interface RecordTypes {
  readonly fields: object;
  readonly stored: StoredRecord;
  readonly input: object;
  readonly errorName: string;
}

export type FieldOf<T extends RecordTypes> = keyof T['fields'] & string;

/** What is wrong, a message a field. */
export type ErrorsOf<T extends RecordTypes> = Partial<Record<T['errorName'], string>>;

/** What the form of one kind of record says in its own words. */
export interface FormWords {
  readonly save: string;
  readonly saveChange: string;
  readonly failedTitle: string;
  readonly offline: string;
  readonly nobodyTitle: string;
  readonly nobody: string;
  readonly notWriter: (name: string) => string;
  readonly notYours: (name: string) => string;
  readonly nobodyMay: string;
  /** What is said while one writes when the record has been saved by somebody else, by oneself elsewhere, or removed. */
  readonly changedElsewhere: string;
  readonly changedByYou: string;
  readonly removedElsewhere: string;
  readonly fieldName: Readonly<Record<string, string>>;
}

/** A kind of record that can be written in a form, kept as a draft, saved, and put side by side with another version. */
export interface RecordKind<T extends RecordTypes> {
  /** In the order they stand on the page, so that the first wrong one is the one that comes first. */
  readonly fieldNames: readonly FieldOf<T>[];
  readonly Fields: z.ZodType<T['fields']>;
  readonly Stored: z.ZodType<T['stored']>;
  readonly Input: z.ZodType<T['input']>;
  readonly words: FormWords;
  /** The areas in which one must be allowed to write to save it. */
  readonly areaIdsOf: (fields: T['fields']) => readonly string[];
  /** The form as it stands when somebody begins to change the record. */
  readonly fieldsOf: (stored: T['stored']) => T['fields'];
  /** Where on the page the API's complaint about a path belongs; undefined when nowhere. */
  readonly errorName: (path: string) => T['errorName'] | undefined;
  /** What to send to make `base` what the form says; empty when nothing. */
  readonly patchBetween: (base: T['stored'], fields: T['fields'], input: T['input']) => object;
  readonly create: (input: T['input'], attempt: string) => Promise<T['stored']>;
  readonly change: (base: T['stored'], patch: object) => Promise<T['stored']>;
}
