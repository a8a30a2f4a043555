import { useState } from 'react';
import { insatsText as text } from '../../text/insats.ts';
import { valueInWords } from '../insats/audit-change.ts';
import { PanelTitle } from '../panel-title.tsx';
import { useAreas } from '../use-areas.ts';
import { AreaField } from './area-field.tsx';
import { BehovField } from './behov-field.tsx';
import { ConflictView } from './conflict-view.tsx';
import { focusField } from './focus-field.ts';
import styles from './form.module.css';
import { FormFooter } from './form-footer.tsx';
import { needsPerson, type Written } from './form-state.ts';
import type { InsatsFields } from './insats-fields.ts';
import { type InsatsTypes, insatsKind } from './insats-kind.ts';
import { LevnadsvanaField } from './levnadsvana-field.tsx';
import { MoreFields } from './more-fields.tsx';
import { NewsNote } from './news-note.tsx';
import type { Stored } from './news-while-writing.ts';
import { StartFromField } from './start-from-field.tsx';
import { StatusField } from './status-field.tsx';
import { listed } from './suggest-title.ts';
import { TitleField } from './title-field.tsx';
import { useInsatsForm } from './use-insats-form.ts';
import { WhenFields } from './when-fields.tsx';
import { LogsAs, WhoWrites } from './who-writes.tsx';

/** The form for a new insats and for a change: what is asked for first fits a phone, the rest is one press away. */
export function InsatsFormView({
  panel,
  blank,
  stored,
}: {
  panel: string;
  blank: Written<InsatsTypes>;
  /** What is being changed, as it is now; null for a new one. */
  stored: Stored<InsatsTypes> | null;
}) {
  const form = useInsatsForm(panel, blank);
  const { state, errors, dispatch } = form;
  const areas = useAreas();
  const isNew = blank.base === null;
  // Where no area is chosen that is the first thing to do; otherwise it is already done.
  const [areaFirst] = useState(blank.fields.areaIds.length === 0);
  const type = (change: Partial<InsatsFields>) => dispatch({ type: 'typed', change });
  const areaField = <AreaField areaIds={state.fields.areaIds} error={errors.areaIds} onChange={type} />;

  if (state.step === 'conflict')
    return <ConflictView state={state} form={form} inWords={(name, value) => valueInWords(name, value, areas)} />;
  return (
    <form
      ref={form.form}
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <PanelTitle
        kind={
          <>
            <span>{listed(state.fields.areaIds.map(areas.nameOf)) || text.one}</span>
            {form.isDraft ? <span className={styles['draft']}>{text.draft}</span> : null}
          </>
        }
      >
        {isNew ? text.newTitle : text.editTitle}
      </PanelTitle>
      {/* While it is being saved nothing can be typed, so that nothing typed is left behind. */}
      <fieldset className={styles['body']} disabled={state.step === 'saving'}>
        {/* Where the save was refused for it, the question stands at the foot of the form instead. */}
        {needsPerson(state) ? null : (
          // The pressed button is gone then; the next thing to do is the first choice.
          <WhoWrites
            areaIds={state.fields.areaIds}
            words={insatsKind.words}
            onChosen={() => focusField(form.form, 'levnadsvanor')}
          />
        )}
        {isNew ? <StartFromField takenOver={state.fields.takenOver} onChange={type} /> : null}
        {areaFirst ? areaField : null}
        <BehovField behovIds={state.fields.behovIds} onChange={type} />
        <LevnadsvanaField chosen={state.fields.levnadsvanor} error={errors.levnadsvanor} onChange={type} />
        <TitleField value={state.fields.title} suggested={form.suggestedTitle} error={errors.title} onChange={type} />
        <WhenFields startsOn={state.fields.startsOn} endsOn={state.fields.endsOn} errors={errors} onChange={type} />
        <StatusField
          status={state.fields.status}
          startsOn={state.fields.startsOn}
          error={errors.status}
          onChange={type}
        />
        {areaFirst ? null : areaField}
        {/* Opened anew where something was filled in from elsewhere. */}
        <MoreFields key={state.fields.takenOver?.from} fields={state.fields} errors={errors} onChange={type} />
        <p className={styles['privacy']}>{text.privacy}</p>
        <LogsAs areaIds={state.fields.areaIds} />
      </fieldset>
      <FormFooter form={form} isNew={isNew} news={<NewsNote form={form} stored={stored} />} />
    </form>
  );
}
