import { CalendarDate } from '@halsouppdrag/domain';
import { useEffect, useState } from 'react';
import { useViewState } from '../../../app/use-view-state.ts';
import { DateField } from '../../../components/date-field.tsx';
import { FieldMessage } from '../../../components/field-message.tsx';
import { date } from '../../../format/format.ts';
import { typedDate } from '../../../format/typed-date.ts';
import { insatserText } from '../../../text/insatser.ts';
import { whiteSpotsText as text } from '../../../text/white-spots.ts';
import { ShowChoice } from '../show-choice.tsx';
import styles from './white-spots.module.css';

/** Which insatser count: those that go on today, or those that touch a period. */
export function PeriodChoice() {
  const [{ from, to }, change] = useViewState();
  const within = from !== undefined || to !== undefined;
  const choose = (period: boolean) => {
    const year = date(new Date()).slice(0, 4);
    change(period ? { from: `${year}-01-01`, to: `${year}-12-31` } : { from: undefined, to: undefined });
  };
  return (
    <div className={styles['period']}>
      <ShowChoice
        label={text.period}
        isLabelShown
        options={['now', 'between']}
        nameOf={text}
        chosen={within ? 'between' : 'now'}
        onChange={(one) => choose(one === 'between')}
      />
      {within ? (
        <>
          <PeriodDate name="from" label={text.from} />
          <PeriodDate name="to" label={text.to} />
          {from !== undefined && to !== undefined && to < from ? <FieldMessage>{text.backwards}</FieldMessage> : null}
        </>
      ) : null}
    </div>
  );
}

/** A date narrows only when it is a whole date; until then it stands in its field. */
function PeriodDate({ name, label }: { name: 'from' | 'to'; label: string }) {
  const [state, change] = useViewState();
  const chosen = state[name] ?? '';
  const [typed, setTyped] = useState(chosen);
  useEffect(() => setTyped(chosen), [chosen]);
  const wrong = typed.length >= 10 && typed === typedDate(typed) && !CalendarDate.safeParse(typed).success;
  return (
    <DateField
      label={label}
      value={typed}
      placeholder={insatserText.datePlaceholder}
      error={wrong ? insatserText.dateWrong : undefined}
      onChange={(value) => {
        setTyped(value);
        if (value === '') change({ [name]: undefined }, true);
        else if (CalendarDate.safeParse(value).success) change({ [name]: value }, true);
      }}
    />
  );
}
