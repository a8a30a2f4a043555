import { CalendarDate, type ClosedUnit } from '@halsouppdrag/domain';
import { useEffect, useId, useRef, useState } from 'react';
import type { ViewState } from '../../app/view-state.ts';
import { DateField } from '../../components/date-field.tsx';
import fieldStyles from '../../components/field.module.css';
import { PillChoice } from '../../components/pill-choice.tsx';
import { typedDate } from '../../format/typed-date.ts';
import { scenarioText } from '../../text/tackning-scenarios.ts';
import type { Names } from './change-sentence.ts';
import { nextSummer } from './next-summer.ts';
import type { Asked } from './question.ts';
import styles from './scenario.module.css';
import tackningStyles from './tackning.module.css';

const text = scenarioText.when;
const options = ['usual', 'summer', 'date'] as const;

/** When units are to be open: a usual week, in summer, or a day one writes. */
export function WhenChoice({
  asked: { on, leastDays },
  closed,
  names,
  change,
}: {
  asked: Asked;
  /** Units that do not count then; null until it is known. */
  closed: readonly ClosedUnit[] | null;
  names: Names;
  change: (part: Partial<ViewState>, replace?: boolean) => void;
}) {
  const id = useId();
  const summer = nextSummer(new Date());
  const [isWriting, setWriting] = useState(false);
  const given = useRef(on);
  // The day became another than the one written here: something was undone, or another scenario opened.
  useEffect(() => {
    if (on !== given.current) setWriting(false);
    given.current = on;
  }, [on]);
  const [written, setWritten] = useState(on ?? '');
  const chosen = on === summer && !isWriting ? 'summer' : on === undefined && !isWriting ? 'usual' : 'date';
  const choose = (option: (typeof options)[number]) => {
    setWriting(option === 'date');
    setWritten(on ?? '');
    if (option === 'date') return;
    given.current = option === 'summer' ? summer : undefined;
    change({ on: given.current });
  };
  const write = (value: string) => {
    setWritten(value);
    const day = CalendarDate.safeParse(typedDate(value));
    if (!day.success) return;
    given.current = day.data;
    change({ on: day.data }, true);
  };
  const isWrong = written !== '' && !CalendarDate.safeParse(typedDate(written)).success;
  return (
    <div className={styles['when']}>
      <PillChoice
        label={text.title}
        options={options}
        nameOf={(one) => (one === 'summer' ? text.summer(summer) : text.options[one])}
        chosen={chosen}
        onChange={choose}
      />
      {chosen === 'date' ? (
        <DateField
          label={text.date}
          value={isWriting ? written : (on ?? '')}
          onChange={write}
          placeholder={text.placeholder}
          error={isWrong ? text.dateWrong : undefined}
        />
      ) : null}
      <div className={fieldStyles['field']}>
        <label htmlFor={id} className={fieldStyles['label']}>
          {text.leastDays}
        </label>
        <select
          id={id}
          className={fieldStyles['input']}
          value={leastDays ?? ''}
          onChange={({ target }) => change({ days: target.value === '' ? undefined : Number(target.value) })}
        >
          <option value="">{text.anyDays}</option>
          {[2, 3, 4, 5].map((days) => (
            <option key={days} value={days}>
              {text.atLeast(days)}
            </option>
          ))}
        </select>
      </div>
      <p className={`${tackningStyles['note']} ${styles['closed']}`}>
        {closed === null ? null : closedSentence(on, closed, names)} {on === undefined ? null : text.note}
      </p>
    </div>
  );
}

function closedSentence(on: string | undefined, closed: readonly ClosedUnit[], { vardenheter }: Names): string {
  const namesOf = (some: readonly ClosedUnit[]) =>
    some.map(({ vardenhetId }) => vardenheter.find(({ id }) => id === vardenhetId)?.name ?? vardenhetId).join(', ');
  const few = closed.filter(({ why }) => why === 'fewDays');
  const then = closed.filter(({ why }) => why !== 'fewDays');
  const first =
    on === undefined ? text.usualNote : then.length === 0 ? text.noneClosed(on) : text.closed(namesOf(then), on);
  return few.length === 0 ? first : `${first} ${text.few(namesOf(few))}`;
}
