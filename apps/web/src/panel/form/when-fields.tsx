import { DateField } from '../../components/date-field.tsx';
import { date } from '../../format/format.ts';
import { insatsText as text } from '../../text/insats.ts';
import type { FieldErrors } from './check-fields.ts';
import type { OnFieldChange } from './field-change.ts';
import styles from './form.module.css';

/** When it begins and ends; both may be left open. */
export function WhenFields({
  startsOn,
  endsOn,
  errors,
  onChange,
}: {
  startsOn: string;
  endsOn: string;
  errors: FieldErrors;
  onChange: OnFieldChange;
}) {
  const today = date(new Date());
  return (
    <div className={styles['pair']}>
      <DateField
        label={text.startsOn}
        value={startsOn}
        onChange={(value) => onChange({ startsOn: value })}
        placeholder={text.datePlaceholder}
        error={errors.startsOn}
        name="startsOn"
        shortcut={{ label: text.today, spoken: text.todayFor(text.startsOn), date: today }}
      />
      <DateField
        label={text.endsOn}
        value={endsOn}
        onChange={(value) => onChange({ endsOn: value })}
        placeholder={text.datePlaceholder}
        error={errors.endsOn}
        name="endsOn"
      />
    </div>
  );
}
