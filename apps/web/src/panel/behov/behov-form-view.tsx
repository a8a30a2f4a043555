import { useState } from 'react';
import { TextEntry } from '../../components/text-entry.tsx';
import { behovText as text } from '../../text/behov.ts';
import { insatsText } from '../../text/insats.ts';
import { ConflictView } from '../form/conflict-view.tsx';
import { focusField } from '../form/focus-field.ts';
import formStyles from '../form/form.module.css';
import { FormFooter } from '../form/form-footer.tsx';
import { needsPerson, type Written } from '../form/form-state.ts';
import { LevnadsvanaField } from '../form/levnadsvana-field.tsx';
import { NewsNote } from '../form/news-note.tsx';
import type { Stored } from '../form/news-while-writing.ts';
import { LogsAs, WhoWrites } from '../form/who-writes.tsx';
import { PanelTitle } from '../panel-title.tsx';
import { useAreas } from '../use-areas.ts';
import { BehovAreaField } from './behov-area-field.tsx';
import type { BehovFields } from './behov-fields.ts';
import { type BehovTypes, behovKind } from './behov-kind.ts';
import { BehovMalgruppField } from './behov-malgrupp-field.tsx';
import { behovValueInWords } from './behov-words.ts';
import { EvidenceField } from './evidence-field.tsx';
import { useBehovForm } from './use-behov-form.ts';

/** The form for a new behov and for a change. */
export function BehovFormView({
  panel,
  blank,
  stored = null,
}: {
  panel: string;
  blank: Written<BehovTypes>;
  /** The behov as the server has it now; null for a new one. */
  stored?: Stored<BehovTypes> | null;
}) {
  const form = useBehovForm(panel, blank);
  const { state, errors, dispatch } = form;
  const areas = useAreas();
  const { fields } = state;
  const areaIds = behovKind.areaIdsOf(fields);
  // Where no area is chosen that is the first thing to do; otherwise it is already done.
  const [areaFirst] = useState(blank.fields.areaId === null);
  const type = (change: Partial<BehovFields>) => dispatch({ type: 'typed', change });
  const areaField = (
    <BehovAreaField areaId={fields.areaId} error={errors.areaId} onChange={(areaId) => type({ areaId })} />
  );

  if (state.step === 'conflict') {
    return <ConflictView state={state} form={form} inWords={(name, value) => behovValueInWords(name, value, areas)} />;
  }
  return (
    <form
      ref={form.form}
      className={formStyles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <PanelTitle
        kind={
          <>
            <span>{fields.areaId === null ? text.one : areas.nameOf(fields.areaId)}</span>
            {form.isDraft ? <span className={formStyles['draft']}>{insatsText.draft}</span> : null}
          </>
        }
      >
        {blank.base === null ? text.newTitle : text.editTitle}
      </PanelTitle>
      {/* While it is being saved nothing can be typed, so that nothing typed is left behind. */}
      <fieldset className={formStyles['body']} disabled={state.step === 'saving'}>
        {needsPerson(state) ? null : (
          <WhoWrites areaIds={areaIds} words={text} onChosen={() => focusField(form.form, 'levnadsvana')} />
        )}
        {areaFirst ? areaField : null}
        <LevnadsvanaField
          chosen={fields.levnadsvana === null ? [] : [fields.levnadsvana]}
          error={errors.levnadsvana}
          name="levnadsvana"
          choose="one"
          onChange={({ levnadsvanor: [levnadsvana = null] }) => type({ levnadsvana })}
        />
        <TextEntry
          label={text.fieldName.description}
          value={fields.description}
          help={text.descriptionHelp}
          error={errors.description}
          name="description"
          lines
          onChange={(description) => type({ description })}
        />
        <BehovMalgruppField
          malgrupp={fields.malgrupp}
          error={errors.malgrupp}
          onChange={(malgrupp) => type({ malgrupp })}
        />
        <EvidenceField
          evidence={fields.evidence}
          areaId={fields.areaId}
          errors={errors}
          onChange={(evidence, touched) => dispatch({ type: 'typed', change: { evidence }, touched: [touched] })}
        />
        {areaFirst ? null : areaField}
        <p className={formStyles['privacy']}>{text.privacy}</p>
        <LogsAs areaIds={areaIds} />
      </fieldset>
      <FormFooter form={form} isNew={blank.base === null} news={<NewsNote form={form} stored={stored} />} />
    </form>
  );
}
