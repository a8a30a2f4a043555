import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, use, useEffect, useReducer, useRef } from 'react';
import { sessionQuery } from '../../api/queries.ts';
import { useViewState } from '../../app/use-view-state.ts';
import { type Notice, PanelNotice } from '../panel-notice.ts';
import { clearDraft, readDraft, writeDraft } from './draft-storage.ts';
import { firstWrong } from './field-errors.ts';
import { focusField } from './focus-field.ts';
import { type FormEvent, type FormState, formReducer, startForm, type Written, writtenOf } from './form-state.ts';
import { differingFields } from './merge-versions.ts';
import type { ErrorsOf, RecordKind, RecordTypes } from './record-kind.ts';
import { saveFailure } from './save-failure.ts';
import { saveRecord } from './save-record.ts';

export interface RecordForm<T extends RecordTypes> {
  readonly kind: RecordKind<T>;
  readonly state: FormState<T>;
  readonly errors: ErrorsOf<T>;
  readonly dispatch: (event: FormEvent<T>) => void;
  /** Something was typed that is not saved. */
  readonly isDraft: boolean;
  readonly form: RefObject<HTMLFormElement | null>;
  /** Saves the form as it stands, or as `state` says. */
  readonly save: (state?: FormState<T>) => Promise<void>;
  /** Throws away what was typed and leaves. */
  readonly discard: () => void;
}

export type Checked<T extends RecordTypes> =
  | { readonly ok: true; readonly input: T['input'] }
  | { readonly ok: false; readonly errors: ErrorsOf<T> };

/** What one kind of record adds to the form: its rules and where one comes from it. */
interface Ways<T extends RecordTypes> {
  readonly kind: RecordKind<T>;
  /** The panel whose draft it is. */
  readonly panel: string;
  /** The form untouched. */
  readonly blank: Written<T>;
  readonly check: (fields: T['fields']) => Checked<T>;
  /** Puts the saved record where it is read, and says which panel shows it and what to say there. */
  readonly saved: (stored: T['stored']) => Notice;
  /** Keeps it on the device until the server answers, where that can be done; null where it cannot. */
  readonly keep?: (written: Written<T>, input: T['input']) => Promise<Notice | null>;
  /** The panel to go back to when what was typed is thrown away. */
  readonly left: (state: FormState<T>) => string | undefined;
}

/** An unfinished record: what was typed, kept as a draft until it is saved. */
export function useRecordForm<T extends RecordTypes>(ways: Ways<T>): RecordForm<T> {
  const { kind, panel, blank } = ways;
  const [state, dispatch] = useReducer(
    (before: FormState<T>, event: FormEvent<T>) => formReducer(kind, before, event),
    null,
    () => startForm<T>(readDraft(kind, window.sessionStorage, panel) ?? blank),
  );
  const form = useRef<HTMLFormElement>(null);
  const client = useQueryClient();
  const [, changeView] = useViewState();
  const leaveNotice = use(PanelNotice);
  const done = useRef(false);
  const isDraft =
    state.unanswered !== null || differingFields<T['fields']>(kind.fieldNames, state.fields, blank.fields).length > 0;

  useEffect(() => {
    if (done.current) return;
    if (isDraft) writeDraft(window.sessionStorage, panel, writtenOf<T>(state));
    else clearDraft(window.sessionStorage, panel);
  }, [state, isDraft, panel]);

  const leaveFor = (next: string | undefined) => {
    done.current = true;
    clearDraft(window.sessionStorage, panel);
    // The form is finished: going back must not open it again.
    changeView({ panel: next }, true);
  };

  const save = async (from: FormState<T> = state) => {
    if (from.step === 'saving') return;
    const checked = ways.check(from.fields);
    if (!checked.ok) {
      dispatch({ type: 'refused', errors: checked.errors });
      focusField(form, firstWrong<T>(kind, checked.errors));
      return;
    }
    dispatch({ type: 'sent' });
    const leaveWith = (notice: Notice) => {
      leaveNotice(notice);
      leaveFor(notice.panel);
    };
    try {
      leaveWith(ways.saved(await saveRecord<T>(kind, from, checked.input)));
    } catch (error) {
      const failure = saveFailure(error, kind.Stored);
      const kept = failure.kind === 'offline' ? await ways.keep?.(from, checked.input).catch(() => null) : null;
      if (kept !== null && kept !== undefined) return leaveWith(kept);
      if (failure.kind === 'nobody') void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
      const event = { type: 'failed', failure, input: checked.input } as const;
      dispatch(event);
      const refused = formReducer<T>(kind, from, event);
      if (refused.step === 'failed') focusField(form, firstWrong<T>(kind, refused.errors));
    }
  };

  const discard = () => leaveFor(ways.left(state));
  const errors: ErrorsOf<T> = state.step === 'writing' || state.step === 'failed' ? state.errors : {};
  return { kind, state, errors, dispatch, isDraft, form, save, discard };
}
