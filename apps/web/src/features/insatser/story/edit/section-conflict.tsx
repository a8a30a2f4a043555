import { Button } from '@midas-ds/components/button';
import { useEffect, useRef } from 'react';
import { dateAndTime } from '../../../../format/format.ts';
import formStyles from '../../../../panel/form/form.module.css';
import type { Side } from '../../../../panel/form/merge-versions.ts';
import { storyText as text } from '../../../../text/insats-story.ts';
import { useStory } from '../story-context.ts';
import styles from './edit.module.css';
import { namesOf } from './same-fields.ts';
import { type SectionState, sectionReducer } from './section-state.ts';
import type { SectionForm } from './use-section-form.ts';

type Conflict<F> = Extract<SectionState<F>, { step: 'conflict' }>;

/** Both versions of a section side by side. Nothing is saved or thrown away until the person says so. */
export function SectionConflict<F extends object>({ form, state }: { form: SectionForm<F>; state: Conflict<F> }) {
  const { kind } = form;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { theirs, choices } = state;
  const goOn = () => {
    form.dispatch({ type: 'mergedOn' });
    return sectionReducer(kind)(state, { type: 'mergedOn' });
  };
  return (
    <section className={styles['conflict']} aria-label={text.conflictTitle}>
      <h3 ref={heading} tabIndex={-1}>
        {text.conflictTitle}
      </h3>
      <p role="alert">{text.conflict(theirs.updatedBy, dateAndTime(theirs.updatedAt))}</p>
      {namesOf(state.fields)
        .filter((field) => choices[field] !== undefined)
        .map((field) => (
          <Versions key={field} form={form} state={state} field={field} />
        ))}
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
    </section>
  );
}

function Versions<F extends object>({
  form,
  state,
  field,
}: {
  form: SectionForm<F>;
  state: Conflict<F>;
  field: keyof F & string;
}) {
  const { look } = useStory();
  const { kind } = form;
  const versions: readonly (readonly [Side, string, F])[] = [
    ['mine', text.mine, state.fields],
    ['theirs', text.theirs, kind.read(state.theirs)],
  ];
  return (
    <fieldset className={styles['versions']}>
      <legend>{kind.label(field)}</legend>
      {versions.map(([side, label, fields]) => (
        <label key={side} className={formStyles['version']}>
          <input
            type="radio"
            name={`conflict-${kind.name}-${field}`}
            checked={state.choices[field] === side}
            onChange={() => form.dispatch({ type: 'chose', field, side })}
          />
          <span>
            <small>{label}</small>
            {kind.words(fields, field, look) || text.empty}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
