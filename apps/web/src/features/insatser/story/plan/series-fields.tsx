import { OccasionSeries } from '@halsouppdrag/domain';
import { ChoiceList } from '../../../../components/choice-list.tsx';
import { DateField } from '../../../../components/date-field.tsx';
import { TextEntry } from '../../../../components/text-entry.tsx';
import { seriesText } from '../../../../format/series-text.ts';
import { storyText } from '../../../../text/insats-story.ts';
import { partText } from '../../../../text/insats-story-parts.ts';
import type { SectionErrors } from '../edit/check-section.ts';
import editStyles from '../edit/edit.module.css';
import { ListItem } from '../edit/list-item.tsx';
import styles from '../story.module.css';
import { seriesOf, type TypedSeries } from './when-kind.ts';

const text = partText.when;
const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;
const intervals = ['1', '2', '3', '4'] as const;

/** One series: which day of the week, how often, from when to when, at what time, and when not. */
export function SeriesFields({
  series,
  nth,
  errors,
  onChange,
  onRemove,
}: {
  series: TypedSeries;
  nth: number;
  errors: SectionErrors;
  onChange: (part: Partial<TypedSeries>) => void;
  onRemove: () => void;
}) {
  const at = `series.${String(nth - 1)}`;
  const parsed = OccasionSeries.safeParse(seriesOf(series));
  const legend = `${text.series} ${String(nth)}`;
  const every = String(series.everyWeeks);
  return (
    <ListItem
      legend={legend}
      removeLabel={text.removeSeries(legend.toLowerCase())}
      error={errors[at] ?? errors[`${at}.weekday`] ?? errors[`${at}.except.0`]}
      onRemove={onRemove}
    >
      <div className={editStyles['grid']}>
        <ChoiceList
          label={text.weekday}
          options={weekdays}
          nameOf={(day) => text.weekdays[Number(day) - 1] ?? day}
          chosen={weekdays.find((day) => day === String(series.weekday)) ?? '1'}
          name={`${at}.weekday`}
          onChange={(weekday) => onChange({ weekday: Number(weekday) })}
        />
        <ChoiceList
          label={text.every}
          options={intervals.some((one) => one === every) ? intervals : [...intervals, every]}
          nameOf={(weeks) =>
            weeks === '1' ? text.everyWeek : weeks === '2' ? text.everyOther : text.everyNth(Number(weeks))
          }
          chosen={every}
          onChange={(weeks) => onChange({ everyWeeks: Number(weeks) })}
        />
        <DateField
          label={text.first}
          value={series.from}
          placeholder={storyText.datePlaceholder}
          error={errors[`${at}.from`]}
          name={`${at}.from`}
          onChange={(from) => onChange({ from })}
        />
        <DateField
          label={text.last}
          value={series.to}
          placeholder={storyText.datePlaceholder}
          error={errors[`${at}.to`]}
          name={`${at}.to`}
          onChange={(to) => onChange({ to })}
        />
        <TextEntry
          label={text.startsAt}
          value={series.startsAt}
          placeholder="18:00"
          name={`${at}.startsAt`}
          error={errors[`${at}.startsAt`]}
          onChange={(startsAt) => onChange({ startsAt })}
        />
      </div>
      <TextEntry
        label={text.except}
        help={text.exceptHelp}
        value={series.except}
        name={`${at}.except`}
        error={errors[`${at}.except`]}
        onChange={(except) => onChange({ except })}
      />
      {parsed.success ? <p className={styles['quiet']}>{seriesText(parsed.data)}</p> : null}
    </ListItem>
  );
}
