import type { Insats } from '@halsouppdrag/domain';
import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, use, useEffect, useReducer, useRef } from 'react';
import { insatsQuery, sessionQuery } from '../../api/queries.ts';
import { panelName } from '../../app/panel-content.ts';
import { useViewState } from '../../app/use-view-state.ts';
import { date } from '../../format/format.ts';
import { insatsText as text } from '../../text/insats.ts';
import { PanelNotice } from '../panel-notice.ts';
import { useAreas } from '../use-areas.ts';
import { checkFields, type FieldErrors, firstWrong } from './check-fields.ts';
import { clearDraft, readDraft, writeDraft } from './draft-storage.ts';
import { focusField } from './focus-field.ts';
import { type FormEvent, type FormState, formReducer, startForm, type Written, writtenOf } from './form-state.ts';
import { differingFields } from './insats-fields.ts';
import { saveFailure } from './save-failure.ts';
import { saveInsats } from './save-insats.ts';
import { suggestTitle } from './suggest-title.ts';

export interface InsatsForm {
  readonly state: FormState;
  readonly errors: FieldErrors;
  readonly dispatch: (event: FormEvent) => void;
  readonly suggestedTitle: string | null;
  /** Something was typed that is not saved. */
  readonly isDraft: boolean;
  readonly form: RefObject<HTMLFormElement | null>;
  /** Saves the form as it stands, or as `state` says. */
  readonly save: (state?: FormState) => Promise<void>;
  /** Throws away what was typed and leaves. */
  readonly discard: () => void;
}

/** An unfinished insats: what was typed, kept as a draft until it is saved. `blank` is the form untouched. */
export function useInsatsForm(panel: string, blank: Written): InsatsForm {
  const [state, dispatch] = useReducer(formReducer, null, () =>
    startForm(readDraft(window.sessionStorage, panel) ?? blank),
  );
  const form = useRef<HTMLFormElement>(null);
  const areas = useAreas();
  const client = useQueryClient();
  const [, changeView] = useViewState();
  const leaveNotice = use(PanelNotice);
  const done = useRef(false);
  const isDraft = state.unanswered !== null || differingFields(state.fields, blank.fields).length > 0;
  const suggestedTitle = suggestTitle(state.fields.levnadsvanor, state.fields.areaIds.map(areas.nameOf));

  useEffect(() => {
    if (done.current) return;
    if (isDraft) writeDraft(window.sessionStorage, panel, writtenOf(state));
    else clearDraft(window.sessionStorage, panel);
  }, [state, isDraft, panel]);

  const leaveFor = (next: string | undefined) => {
    done.current = true;
    clearDraft(window.sessionStorage, panel);
    // The form is finished: going back must not open it again.
    changeView({ panel: next }, true);
  };
  const finish = (saved: Insats) => {
    const next = panelName({ kind: 'insats', insatsId: saved.id });
    client.setQueryData(insatsQuery(saved.id).queryKey, saved);
    void client.invalidateQueries({ queryKey: ['insatser'] });
    leaveNotice({ panel: next, message: text.saved });
    leaveFor(next);
  };

  const save = async (from: FormState = state) => {
    if (from.step === 'saving') return;
    const checked = checkFields(from.fields, date(new Date()), suggestedTitle);
    if (!checked.ok) {
      dispatch({ type: 'refused', errors: checked.errors });
      focusField(form, firstWrong(checked.errors));
      return;
    }
    dispatch({ type: 'sent' });
    try {
      finish(await saveInsats(from, checked.input));
    } catch (error) {
      const failure = saveFailure(error);
      if (failure.kind === 'nobody') void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
      dispatch({ type: 'failed', failure, input: checked.input });
      const refused = formReducer(from, { type: 'failed', failure, input: checked.input });
      if (refused.step === 'failed') focusField(form, firstWrong(refused.errors));
    }
  };

  const discard = () => {
    const { base } = state;
    if (base !== null) void client.invalidateQueries({ queryKey: ['insatser', 'one', base.id] });
    leaveFor(base === null ? state.fields.areaIds[0] : panelName({ kind: 'insats', insatsId: base.id }));
  };

  const errors = state.step === 'writing' || state.step === 'failed' ? state.errors : {};
  return { state, errors, dispatch, suggestedTitle, isDraft, form, save, discard };
}
