import type { CalendarDate } from '@halsouppdrag/domain';
import { ExampleMark } from '../../../components/example-mark.tsx';
import { LevnadsvanaBadges } from '../../../components/levnadsvana-badges.tsx';
import tableStyles from '../../../components/table.module.css';
import { PanelLink } from '../../../panel/panel-link.tsx';
import { useAreas } from '../../../panel/use-areas.ts';
import { calendarText as text } from '../../../text/calendar.ts';
import styles from './calendar.module.css';
import type { Happening } from './happenings.ts';
import { dayName } from './month.ts';

/** Day by day, what happens. */
export function Agenda({
  days,
  today,
}: {
  days: ReadonlyMap<CalendarDate, readonly Happening[]>;
  today: CalendarDate;
}) {
  const areas = useAreas();
  return (
    <ol className={styles['agenda']}>
      {[...days].map(([day, happenings]) => (
        <li key={day} id={`dag-${day}`} data-today={day === today ? '' : undefined}>
          <h3>
            {dayName(day)}
            {day === today ? `, ${text.todayMark}` : ''}
          </h3>
          <ul>
            {happenings.map(({ kind, insats, startsAt }) => (
              <li key={`${insats.id} ${kind} ${startsAt ?? ''}`} className={styles['happening']}>
                <span className={styles['when']}>{startsAt === null ? text.kinds[kind] : text.at(startsAt)}</span>
                <span className={styles['what']}>
                  <PanelLink to={{ kind: 'insats', insatsId: insats.id }} className={tableStyles['open']}>
                    {insats.title}
                  </PanelLink>{' '}
                  {insats.example ? <ExampleMark /> : null}
                </span>
                <span className={styles['where']}>{insats.areaIds.map((id) => areas.nameOf(id)).join(', ')}</span>
                <LevnadsvanaBadges chosen={insats.levnadsvanor} iconOnly />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
