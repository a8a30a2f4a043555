import { Button } from '@midas-ds/components/button';
import { type ReactNode, useEffect, useRef } from 'react';
import { dateAndTime } from '../../format/format.ts';
import { insatsText as text } from '../../text/insats.ts';
import { PanelTitle } from '../panel-title.tsx';
import styles from './form.module.css';
import { type FormState, formReducer } from './form-state.ts';
import type { Side } from './merge-versions.ts';
import type { FieldOf, RecordTypes } from './record-kind.ts';
import type { RecordForm } from './use-record-form.ts';

type Conflict<T extends RecordTypes> = Extract<FormState<T>, { step: 'conflict' }>;

/** A field's value as a person reads it. */
type InWords = (name: string, value: unknown) => ReactNode;

/** Both versions, field by field where they differ. Nothing is saved or thrown away until the person says so. */
export function ConflictView<T extends RecordTypes>({
  state,
  form,
  inWords,
}: {
  state: Conflict<T>;
  form: RecordForm<T>;
  inWords: InWords;
}) {
  const { theirs, choices } = state;
  const differing = form.kind.fieldNames.filter((name) => choices[name] !== undefined);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // The form was scrolled to its foot, where the save button is; what happened stands at the top.
    section.current?.scrollIntoView();
    section.current?.querySelector('h2')?.focus({ preventScroll: true });
  }, []);
  const goOn = () => {
    const next = formReducer<T>(form.kind, state, { type: 'mergedOn' });
    form.dispatch({ type: 'mergedOn' });
    return next;
  };
  return (
    <section ref={section} className={styles['form']} aria-label={text.conflictTitle}>
      <PanelTitle kind={<span className={styles['draft']}>{text.draft}</span>}>{text.conflictTitle}</PanelTitle>
      <div className={styles['body']}>
        <p role="alert">
          {text.conflict(theirs.updatedBy, dateAndTime(theirs.updatedAt))}
          {differing.length === 0 ? ` ${text.conflictSame}` : ''}
        </p>
        {differing.map((name) => (
          <Field key={name} name={name} state={state} form={form} inWords={inWords} />
        ))}
        {differing.length === 0 ? null : (
          <Button size="medium" variant="secondary" onPress={() => form.dispatch({ type: 'keptMine' })}>
            {text.keepMine}
          </Button>
        )}
      </div>
      <footer className={styles['footer']}>
        <div className={styles['buttons']}>
          <Button size="medium" onPress={() => void form.save(goOn())}>
            {text.saveMerged}
          </Button>
          <Button size="medium" variant="secondary" onPress={goOn}>
            {text.editMerged}
          </Button>
          <Button size="medium" variant="tertiary" onPress={form.discard}>
            {text.useTheirs}
          </Button>
        </div>
      </footer>
    </section>
  );
}

function Field<T extends RecordTypes>({
  name,
  state,
  form,
  inWords,
}: {
  name: FieldOf<T>;
  state: Conflict<T>;
  form: RecordForm<T>;
  inWords: InWords;
}) {
  const theirs: T['fields'] = form.kind.fieldsOf(state.theirs);
  const versions: readonly (readonly [Side, string, unknown])[] = [
    ['mine', text.mine, (state.fields as T['fields'])[name as keyof T['fields']]],
    ['theirs', text.theirs, theirs[name as keyof T['fields']]],
  ];
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{form.kind.words.fieldName[name]}</legend>
      {versions.map(([side, label, value]) => (
        <label key={side} className={styles['version']}>
          <input
            type="radio"
            name={`conflict-${name}`}
            checked={state.choices[name] === side}
            onChange={() => form.dispatch({ type: 'chose', field: name, side })}
          />
          <span>
            <small>{label}</small>
            {inWords(name, value)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
