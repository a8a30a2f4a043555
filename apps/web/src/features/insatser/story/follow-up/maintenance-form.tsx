import { extentName, extents } from '@halsouppdrag/domain';
import { Button } from 'react-aria-components';
import { DateField } from '../../../../components/date-field.tsx';
import { PillChoice } from '../../../../components/pill-choice.tsx';
import { TextEntry } from '../../../../components/text-entry.tsx';
import { date } from '../../../../format/format.ts';
import { followUpText } from '../../../../text/insats-follow-up.ts';
import { storyText } from '../../../../text/insats-story.ts';
import type { SectionForm } from '../edit/use-section-form.ts';
import styles from '../story.module.css';
import type { MaintenanceFields } from './maintenance-kind.ts';

const text = followUpText.maintenance;

export function MaintenanceForm({ form }: { form: SectionForm<MaintenanceFields> }) {
  const { fields, errors, type } = form;
  const today = date(new Date());
  return (
    <>
      <PillChoice
        label={text.livesOn}
        options={extents}
        nameOf={(extent) => extentName[extent]}
        chosen={fields.livesOn}
        name="followUp.maintenance.livesOn"
        onChange={(livesOn) => type({ livesOn, assessedOn: fields.assessedOn === '' ? today : fields.assessedOn })}
      />
      {fields.livesOn === null ? null : (
        <>
          <DateField
            label={text.assessedOn}
            value={fields.assessedOn}
            placeholder={storyText.datePlaceholder}
            error={errors['followUp.maintenance.assessedOn'] ?? errors['followUp']}
            name="followUp.maintenance.assessedOn"
            shortcut={{ label: storyText.today, spoken: storyText.todayFor(text.assessedOn), date: today }}
            onChange={(assessedOn) => type({ assessedOn })}
          />
          <TextEntry
            label={text.note}
            value={fields.note}
            name="followUp.maintenance.note"
            error={errors['followUp.maintenance.note']}
            maxLength={2000}
            lines
            onChange={(note) => type({ note })}
          />
          <div>
            <Button className={styles['edit'] ?? ''} onPress={() => type({ livesOn: null, assessedOn: '', note: '' })}>
              {text.clear}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
