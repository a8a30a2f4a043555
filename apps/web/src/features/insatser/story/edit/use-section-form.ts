import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useReducer, useRef } from 'react';
import { sessionQuery } from '../../../../api/queries.ts';
import { usePerson } from '../../../../app/use-session.ts';
import { date } from '../../../../format/format.ts';
import { focusField } from '../../../../panel/form/focus-field.ts';
import { storyText as text } from '../../../../text/insats-story.ts';
import { outboxText } from '../../../../text/outbox.ts';
import { useStory } from '../story-context.ts';
import { useStored } from '../use-stored.ts';
import type { SectionErrors } from './check-section.ts';
import { keepSection } from './keep-section.ts';
import { sameFields } from './same-fields.ts';
import { saveSection } from './save-section.ts';
import { clearSectionDraft, readSectionDraft, writeSectionDraft } from './section-draft.ts';
import type { SectionKind } from './section-kind.ts';
import { type SectionEvent, type SectionState, sectionReducer } from './section-state.ts';

export interface SectionForm<F extends object> {
  readonly kind: SectionKind<F>;
  readonly state: SectionState<F>;
  readonly fields: F;
  readonly errors: SectionErrors;
  readonly type: (change: Partial<F>) => void;
  readonly dispatch: (event: SectionEvent<F>) => void;
  /** Something was typed that is not saved. */
  readonly isDraft: boolean;
  readonly form: RefObject<HTMLFormElement | null>;
  readonly save: (from?: SectionState<F>) => Promise<void>;
  readonly discard: () => void;
}

/** One section while it is being changed: what was typed is kept as a draft until it is saved. */
export function useSectionForm<F extends object>(kind: SectionKind<F>): SectionForm<F> {
  const { insats, close, say } = useStory();
  const person = usePerson();
  const client = useQueryClient();
  const store = useStored();
  const form = useRef<HTMLFormElement>(null);
  const done = useRef(false);
  const [state, dispatch] = useReducer(sectionReducer(kind), null, () => ({
    ...(readSectionDraft(window.sessionStorage, insats.id, kind) ?? { fields: kind.read(insats), base: insats }),
    step: 'writing' as const,
    errors: {},
  }));
  const isDraft = !sameFields(state.fields, kind.read(state.base));

  useEffect(() => {
    if (done.current) return;
    if (isDraft) writeSectionDraft(window.sessionStorage, state.base.id, kind.name, state);
    else clearSectionDraft(window.sessionStorage, state.base.id, kind.name);
  }, [state, isDraft, kind]);

  const leave = () => {
    done.current = true;
    clearSectionDraft(window.sessionStorage, state.base.id, kind.name);
    close(kind.name);
  };
  const save = async (from: SectionState<F> = state) => {
    if (from.step === 'saving') return;
    dispatch({ type: 'sent' });
    const outcome = await saveSection(kind, from, date(new Date()));
    if (outcome.kind === 'refused') {
      dispatch({ type: 'refused', errors: outcome.errors });
      focusField(form, Object.keys(outcome.errors)[0]);
    } else if (outcome.kind === 'failed') {
      if (outcome.failure.kind === 'offline' && (await keepSection(kind, from, person).catch(() => false))) {
        say(outboxText.keptChange);
        leave();
        return;
      }
      if (outcome.failure.kind === 'nobody') void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
      dispatch({ type: 'failed', failure: outcome.failure });
    } else {
      store(outcome.insats);
      say(text.saved(text.sections[kind.name]));
      leave();
    }
  };
  const discard = () => {
    void client.invalidateQueries({ queryKey: ['insatser', 'story', state.base.id] });
    leave();
  };
  const errors = state.step === 'writing' || state.step === 'failed' ? state.errors : {};
  return {
    kind,
    state,
    fields: state.fields,
    errors,
    type: (change) => dispatch({ type: 'typed', change }),
    dispatch,
    isDraft,
    form,
    save,
    discard,
  };
}
