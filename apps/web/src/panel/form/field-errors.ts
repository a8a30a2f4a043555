import type { Problem } from '@halsouppdrag/domain';
import type { ErrorsOf, RecordKind, RecordTypes } from './record-kind.ts';

type Naming<T extends RecordTypes> = Pick<RecordKind<T>, 'errorName'>;

/** The first message of each field; a path that belongs nowhere on the page is left out. */
export function firstOfEach<T extends RecordTypes>(
  kind: Naming<T>,
  breaches: readonly { readonly field: string; readonly message: string }[],
): ErrorsOf<T> {
  const errors: ErrorsOf<T> = {};
  for (const { field, message } of breaches) {
    const name = kind.errorName(field);
    if (name !== undefined) errors[name] ??= message;
  }
  return errors;
}

/** What the API found wrong, by the field it stands in. */
export function problemErrors<T extends RecordTypes>(kind: Naming<T>, problem: Problem): ErrorsOf<T> {
  return firstOfEach(kind, problem.errors ?? []);
}

/** The field to take the person to: the first wrong one on the page, and within it the first that was found. */
export function firstWrong<T extends RecordTypes>(
  kind: Pick<RecordKind<T>, 'fieldNames'>,
  errors: ErrorsOf<T>,
): string | undefined {
  const wrong = Object.keys(errors);
  return kind.fieldNames.map((name) => wrong.find((one) => isWithin(one, name))).find((one) => one !== undefined);
}

/** Whether an error stands in a field or in a part of it, as `evidence.0.place` does in `evidence`. */
export function isWithin(error: string, field: string): boolean {
  return error === field || error.startsWith(`${field}.`);
}
