import { isWithin, problemErrors } from './field-errors.ts';
import { type Choices, mergeChoices, merged, type Side } from './merge-versions.ts';
import type { ErrorsOf, FieldOf, RecordKind, RecordTypes } from './record-kind.ts';
import type { SaveFailure } from './save-failure.ts';

export interface Written<T extends RecordTypes> {
  readonly fields: T['fields'];
  /** The version that was read when the change began; null for a new record. */
  readonly base: T['stored'] | null;
  /** The same for every try of one attempt, so that a retry never makes a second record. */
  readonly attempt: string;
  /** A new record that was sent and never answered: it may or may not be stored, and is settled before anything else. */
  readonly unanswered: T['input'] | null;
}

/** An unfinished form is always in exactly one of these. What was typed is in all of them. */
export type FormState<T extends RecordTypes> = Written<T> &
  (
    | { readonly step: 'writing'; readonly errors: ErrorsOf<T> }
    | { readonly step: 'saving' }
    | { readonly step: 'failed'; readonly failure: SaveFailure<T['stored']>; readonly errors: ErrorsOf<T> }
    | { readonly step: 'conflict'; readonly theirs: T['stored']; readonly choices: Choices<T['fields']> }
  );

export type FormEvent<T extends RecordTypes> =
  /** `touched` names the parts of fields whose errors no longer stand; without it every changed field's. */
  | { readonly type: 'typed'; readonly change: Partial<T['fields']>; readonly touched?: readonly string[] }
  | { readonly type: 'refused'; readonly errors: ErrorsOf<T> }
  | { readonly type: 'sent' }
  | { readonly type: 'failed'; readonly failure: SaveFailure<T['stored']>; readonly input: T['input'] }
  /** What somebody else saved, known before one's own save has been refused for it. */
  | { readonly type: 'sawTheirs'; readonly theirs: T['stored'] }
  | { readonly type: 'chose'; readonly field: FieldOf<T>; readonly side: Side }
  | { readonly type: 'keptMine' }
  | { readonly type: 'mergedOn' };

export function startForm<T extends RecordTypes>(written: Written<T>): FormState<T> {
  return { ...written, step: 'writing', errors: {} };
}

type Kind<T extends RecordTypes> = Pick<RecordKind<T>, 'fieldNames' | 'fieldsOf' | 'errorName'>;

export function formReducer<T extends RecordTypes>(
  kind: Kind<T>,
  state: FormState<T>,
  event: FormEvent<T>,
): FormState<T> {
  const written = writtenOf<T>(state);
  const { fields, base } = written;
  switch (event.type) {
    case 'typed': {
      // Typing while a save is under way would be lost when it comes back.
      if (state.step === 'saving' || state.step === 'conflict') return state;
      const touched = event.touched ?? Object.keys(event.change);
      const errors = Object.fromEntries(
        Object.entries(state.errors).filter(([name]) => !touched.some((one) => isWithin(name, one))),
      ) as ErrorsOf<T>;
      return { ...written, step: 'writing', fields: { ...fields, ...event.change }, errors };
    }
    case 'refused':
      return { ...written, step: 'writing', errors: event.errors };
    case 'sent':
      return { ...written, step: 'saving' };
    case 'failed':
      return failed(kind, written, event.failure, event.input);
    case 'sawTheirs':
      return base === null || state.step === 'saving' ? state : conflict(kind, written, base, event.theirs);
    case 'chose':
      if (state.step !== 'conflict') return state;
      return { ...state, choices: { ...state.choices, [event.field]: event.side } };
    case 'keptMine':
      if (state.step !== 'conflict' || base === null) return state;
      return {
        ...state,
        choices: mergeChoices<T['fields']>(kind.fieldNames, kind.fieldsOf(base), fields, kind.fieldsOf(state.theirs)),
      };
    case 'mergedOn':
      if (state.step !== 'conflict') return state;
      return startForm<T>({
        ...written,
        fields: merged<T['fields']>(fields, kind.fieldsOf(state.theirs), state.choices),
        base: state.theirs,
      });
  }
}

/** Whether the save was refused because of who asked: then another person is the way on. */
export function needsPerson<T extends RecordTypes>(state: FormState<T>): boolean {
  return state.step === 'failed' && (state.failure.kind === 'nobody' || state.failure.kind === 'forbidden');
}

/** What a form holds whatever step it is in: this is what a draft keeps. */
export function writtenOf<T extends RecordTypes>({ fields, base, attempt, unanswered }: Written<T>): Written<T> {
  return { fields, base, attempt, unanswered };
}

function failed<T extends RecordTypes>(
  kind: Kind<T>,
  written: Written<T>,
  failure: SaveFailure<T['stored']>,
  input: T['input'],
): FormState<T> {
  const { base } = written;
  if (failure.kind === 'stale' && base !== null) return conflict(kind, written, base, failure.current);
  const errors: ErrorsOf<T> = failure.kind === 'problem' ? problemErrors<T>(kind, failure.problem) : {};
  const lost = failure.kind === 'offline' && base === null ? input : null;
  return { ...written, unanswered: written.unanswered ?? lost, step: 'failed', failure, errors };
}

function conflict<T extends RecordTypes>(
  kind: Kind<T>,
  written: Written<T>,
  base: T['stored'],
  theirs: T['stored'],
): FormState<T> {
  const mine = written.fields;
  const choices = mergeChoices<T['fields']>(kind.fieldNames, kind.fieldsOf(base), mine, kind.fieldsOf(theirs));
  return { ...written, step: 'conflict', theirs, choices };
}
