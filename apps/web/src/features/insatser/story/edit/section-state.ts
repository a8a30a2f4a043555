import type { Insats } from '@halsouppdrag/domain';
import { type Choices, mergeChoices, merged, type Side } from '../../../../panel/form/merge-versions.ts';
import type { SaveFailure } from '../../../../panel/form/save-failure.ts';
import { problemErrors, type SectionErrors } from './check-section.ts';
import { namesOf } from './same-fields.ts';
import type { SectionKind } from './section-kind.ts';

export interface SectionWritten<F> {
  readonly fields: F;
  /** The version that was read when the change began. */
  readonly base: Insats;
}

/** An unfinished section is always in exactly one of these. What was typed is in all of them. */
export type SectionState<F> = SectionWritten<F> &
  (
    | { readonly step: 'writing'; readonly errors: SectionErrors }
    | { readonly step: 'saving' }
    | { readonly step: 'failed'; readonly failure: SaveFailure<Insats>; readonly errors: SectionErrors }
    | { readonly step: 'conflict'; readonly theirs: Insats; readonly choices: Choices<F> }
  );

export type SectionEvent<F> =
  | { readonly type: 'typed'; readonly change: Partial<F> }
  | { readonly type: 'refused'; readonly errors: SectionErrors }
  | { readonly type: 'sent' }
  | { readonly type: 'failed'; readonly failure: SaveFailure<Insats> }
  | { readonly type: 'chose'; readonly field: keyof F & string; readonly side: Side }
  | { readonly type: 'mergedOn' };

export function sectionReducer<F extends object>(kind: SectionKind<F>) {
  return (state: SectionState<F>, event: SectionEvent<F>): SectionState<F> => {
    const { fields, base } = state;
    const written = { fields, base };
    switch (event.type) {
      case 'typed':
        // Typing while a save is under way would be lost when it comes back.
        if (state.step === 'saving' || state.step === 'conflict') return state;
        return { ...written, fields: { ...fields, ...event.change }, step: 'writing', errors: {} };
      case 'refused':
        return { ...written, step: 'writing', errors: event.errors };
      case 'sent':
        return { ...written, step: 'saving' };
      case 'failed': {
        const { failure } = event;
        if (failure.kind === 'stale') {
          const choices = mergeChoices<F>(namesOf(fields), kind.read(base), fields, kind.read(failure.current));
          return { ...written, step: 'conflict', theirs: failure.current, choices };
        }
        const errors = failure.kind === 'problem' ? problemErrors(failure.problem) : {};
        return { ...written, step: 'failed', failure, errors };
      }
      case 'chose':
        if (state.step !== 'conflict') return state;
        return { ...state, choices: { ...state.choices, [event.field]: event.side } };
      case 'mergedOn':
        if (state.step !== 'conflict') return state;
        return {
          base: state.theirs,
          fields: merged<F>(fields, kind.read(state.theirs), state.choices),
          step: 'writing',
          errors: {},
        };
    }
  };
}
