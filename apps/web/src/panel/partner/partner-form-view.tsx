import { partnerKindName, partnerKinds } from '@halsouppdrag/domain';
import { PillChoice } from '../../components/pill-choice.tsx';
import { TextEntry } from '../../components/text-entry.tsx';
import { insatsText } from '../../text/insats.ts';
import { partnerText as text } from '../../text/partner.ts';
import { AreaField } from '../form/area-field.tsx';
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
import type { PartnerFields } from './partner-fields.ts';
import type { PartnerTypes } from './partner-kind.ts';
import { partnerValueInWords } from './partner-words.ts';
import { SimilarPartners } from './similar-partners.tsx';
import { usePartnerForm } from './use-partner-form.ts';

/** The form for a new partner and for a change. */
export function PartnerFormView({
  panel,
  blank,
  stored = null,
}: {
  panel: string;
  blank: Written<PartnerTypes>;
  /** The partner as the server has it now; null for a new one. */
  stored?: Stored<PartnerTypes> | null;
}) {
  const form = usePartnerForm(panel, blank);
  const { state, errors, dispatch } = form;
  const areas = useAreas();
  const { fields } = state;
  const type = (change: Partial<PartnerFields>) => dispatch({ type: 'typed', change });

  if (state.step === 'conflict') {
    return (
      <ConflictView state={state} form={form} inWords={(name, value) => partnerValueInWords(name, value, areas)} />
    );
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
            <span>{text.one}</span>
            {form.isDraft ? <span className={formStyles['draft']}>{insatsText.draft}</span> : null}
          </>
        }
      >
        {blank.base === null ? text.newTitle : text.editTitle}
      </PanelTitle>
      {/* While it is being saved nothing can be typed, so that nothing typed is left behind. */}
      <fieldset className={formStyles['body']} disabled={state.step === 'saving'}>
        {needsPerson(state) ? null : (
          <WhoWrites areaIds={[]} words={text} onChosen={() => focusField(form.form, 'name')} />
        )}
        <TextEntry
          label={text.fieldName.name}
          value={fields.name}
          error={errors.name}
          name="name"
          maxLength={200}
          onChange={(name) => type({ name })}
        />
        <SimilarPartners name={fields.name} leaveOut={blank.base?.id ?? null} />
        <PillChoice
          label={text.fieldName.kind}
          options={partnerKinds}
          nameOf={(kind) => partnerKindName[kind]}
          chosen={fields.kind}
          error={errors.kind}
          name="kind"
          onChange={(kind) => type({ kind })}
        />
        <TextEntry
          label={text.fieldName.contactFunction}
          value={fields.contactFunction}
          help={text.contactFunctionHelp}
          error={errors.contactFunction}
          name="contactFunction"
          onChange={(contactFunction) => type({ contactFunction })}
        />
        <TextEntry
          label={text.fieldName.contactAddress}
          value={fields.contactAddress}
          error={errors.contactAddress}
          name="contactAddress"
          onChange={(contactAddress) => type({ contactAddress })}
        />
        <LevnadsvanaField
          legend={text.levnadsvanor}
          chosen={fields.levnadsvanor}
          error={errors.levnadsvanor}
          onChange={type}
        />
        <AreaField areaIds={fields.areaIds} error={errors.areaIds} onChange={({ areaIds = [] }) => type({ areaIds })} />
        <p className={formStyles['privacy']}>{text.areasHelp}</p>
        <TextEntry
          label={text.fieldName.note}
          value={fields.note}
          error={errors.note}
          name="note"
          lines
          onChange={(note) => type({ note })}
        />
        <p className={formStyles['privacy']}>{text.privacy}</p>
        <LogsAs areaIds={[]} />
      </fieldset>
      <FormFooter form={form} isNew={blank.base === null} news={<NewsNote form={form} stored={stored} />} />
    </form>
  );
}
