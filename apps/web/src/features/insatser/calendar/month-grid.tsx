import type { CalendarDate } from '@halsouppdrag/domain';
import { PanelLink } from '../../../panel/panel-link.tsx';
import { calendarText as text } from '../../../text/calendar.ts';
import { shellText } from '../../../text/shell.ts';
import styles from './calendar.module.css';
import type { Happening } from './happenings.ts';
import { dayName, type Month, monthName, weeksOf } from './month.ts';

/** As many as a day has room for. */
const most = 3;

/** A month as one hangs it on the wall. */
export function MonthGrid({
  month,
  days,
  today,
}: {
  month: Month;
  days: ReadonlyMap<CalendarDate, readonly Happening[]>;
  today: CalendarDate;
}) {
  return (
    <table className={styles['grid']}>
      <caption className="visually-hidden">{text.gridCaption(monthName(month))}</caption>
      <thead>
        <tr>
          <th scope="col">{text.week}</th>
          {text.weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.number}>
            <th scope="row">
              <span aria-hidden>{week.number}</span>
              <span className="visually-hidden">{text.weekNumber(week.number)}</span>
            </th>
            {week.days.map((day) => (
              <Day key={day} day={day} month={month} today={today} happenings={days.get(day) ?? []} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({
  day,
  month,
  today,
  happenings,
}: {
  day: CalendarDate;
  month: Month;
  today: CalendarDate;
  happenings: readonly Happening[];
}) {
  const isToday = day === today;
  if (!day.startsWith(month)) return <td data-outside="" />;
  const shown = happenings.length > most ? happenings.slice(0, most - 1) : happenings;
  const more = happenings.length - shown.length;
  return (
    <td data-today={isToday ? '' : undefined} aria-current={isToday ? 'date' : undefined}>
      <p className={styles['dayNumber']}>
        {Number(day.slice(8))}
        {isToday ? <span className="visually-hidden"> {text.todayMark}</span> : null}
      </p>
      {shown.length === 0 ? null : (
        <ul>
          {shown.map(({ kind, insats, startsAt }) => (
            <li key={`${insats.id} ${kind} ${startsAt ?? ''}`} data-kind={kind} data-example={insats.example}>
              <PanelLink to={{ kind: 'insats', insatsId: insats.id }}>
                <span className={styles['when']}>{kind === 'occasion' ? (startsAt ?? '') : text.kinds[kind]} </span>
                {insats.title}
                {insats.example ? <span className="visually-hidden"> ({shellText.exempeldata})</span> : null}
              </PanelLink>
            </li>
          ))}
        </ul>
      )}
      {more > 0 ? (
        <a href={`#dag-${day}`} className={styles['more']} aria-label={text.moreOn(more, dayName(day))}>
          {text.more(more)}
        </a>
      ) : null}
    </td>
  );
}
