import type { Insats, InsatsInput } from '@halsouppdrag/domain';
import { type FieldErrors, problemErrors } from './check-fields.ts';
import { type FieldName, fieldsOf, type InsatsFields } from './insats-fields.ts';
import { type Choices, mergeChoices, merged, type Side } from './merge-versions.ts';
import type { SaveFailure } from './save-failure.ts';

export interface Written {
  readonly fields: InsatsFields;
  /** The version that was read when the change began; null for a new insats. */
  readonly base: Insats | null;
  /** The same for every try of one attempt, so that a retry never makes a second insats. */
  readonly attempt: string;
  /** A new insats that was sent and never answered: it may or may not be stored, and is settled before anything else. */
  readonly unanswered: InsatsInput | null;
}

/** An unfinished form is always in exactly one of these. What was typed is in all of them. */
export type FormState = Written &
  (
    | { readonly step: 'writing'; readonly errors: FieldErrors }
    | { readonly step: 'saving' }
    | { readonly step: 'failed'; readonly failure: SaveFailure; readonly errors: FieldErrors }
    | { readonly step: 'conflict'; readonly theirs: Insats; readonly choices: Choices }
  );

export type FormEvent =
  | { readonly type: 'typed'; readonly change: Partial<InsatsFields> }
  | { readonly type: 'refused'; readonly errors: FieldErrors }
  | { readonly type: 'sent' }
  | { readonly type: 'failed'; readonly failure: SaveFailure; readonly input: InsatsInput }
  | { readonly type: 'chose'; readonly field: FieldName; readonly side: Side }
  | { readonly type: 'keptMine' }
  | { readonly type: 'mergedOn' };

export function startForm(written: Written): FormState {
  return { ...written, step: 'writing', errors: {} };
}

export function formReducer(state: FormState, event: FormEvent): FormState {
  const written = writtenOf(state);
  const { fields, base } = written;
  switch (event.type) {
    case 'typed': {
      // Typing while a save is under way would be lost when it comes back.
      if (state.step === 'saving' || state.step === 'conflict') return state;
      const errors = { ...state.errors };
      for (const name of Object.keys(event.change) as FieldName[]) delete errors[name];
      return { ...written, step: 'writing', fields: { ...fields, ...event.change }, errors };
    }
    case 'refused':
      return { ...written, step: 'writing', errors: event.errors };
    case 'sent':
      return { ...written, step: 'saving' };
    case 'failed':
      return failed(written, event.failure, event.input);
    case 'chose':
      if (state.step !== 'conflict') return state;
      return { ...state, choices: { ...state.choices, [event.field]: event.side } };
    case 'keptMine':
      if (state.step !== 'conflict' || base === null) return state;
      return { ...state, choices: mergeChoices(fieldsOf(base), fields, fieldsOf(state.theirs)) };
    case 'mergedOn':
      if (state.step !== 'conflict') return state;
      return startForm({
        ...written,
        fields: merged(fields, fieldsOf(state.theirs), state.choices),
        base: state.theirs,
      });
  }
}

/** Whether the save was refused because of who asked: then another person is the way on. */
export function needsPerson(state: FormState): boolean {
  return state.step === 'failed' && (state.failure.kind === 'nobody' || state.failure.kind === 'forbidden');
}

/** What a form holds whatever step it is in: this is what a draft keeps. */
export function writtenOf({ fields, base, attempt, unanswered }: Written): Written {
  return { fields, base, attempt, unanswered };
}

function failed(written: Written, failure: SaveFailure, input: InsatsInput): FormState {
  const { fields, base } = written;
  if (failure.kind === 'stale' && base !== null) {
    const choices = mergeChoices(fieldsOf(base), fields, fieldsOf(failure.current));
    return { ...written, step: 'conflict', theirs: failure.current, choices };
  }
  const errors = failure.kind === 'problem' ? problemErrors(failure.problem) : {};
  const lost = failure.kind === 'offline' && base === null ? input : null;
  return { ...written, unanswered: written.unanswered ?? lost, step: 'failed', failure, errors };
}
