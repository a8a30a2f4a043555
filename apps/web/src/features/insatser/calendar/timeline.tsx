import { type CalendarDate, type Insats, insatsStatusName } from '@halsouppdrag/domain';
import { ExampleMark } from '../../../components/example-mark.tsx';
import tableStyles from '../../../components/table.module.css';
import { insatsPeriod } from '../../../panel/insats/insats-period.ts';
import { PanelLink } from '../../../panel/panel-link.tsx';
import { calendarText as text } from '../../../text/calendar.ts';
import styles from './calendar.module.css';
import { monthOf } from './month.ts';
import { barOf, placeOf, type Range, ticksOf } from './timeline-scale.ts';

const percent = (share: number) => `${String(share)}%`;

/** Insatser one below the other, each with its period as a bar over the months. */
export function Timeline({
  insatser,
  range,
  today,
}: {
  insatser: readonly Insats[];
  range: Range;
  today: CalendarDate;
}) {
  const ticks = ticksOf(range);
  const now = placeOf(today, range);
  return (
    <div className={styles['timeline']}>
      <div className={styles['scale']} aria-hidden>
        {ticks.map(({ day, at, isYear }) => (
          <span key={day} style={{ left: percent(at) }} data-year={isYear ? '' : undefined}>
            {isYear ? day.slice(0, 4) : shortMonth(day)}
          </span>
        ))}
        {now === null ? null : (
          <span className={styles['todayLine']} style={{ left: percent(now) }}>
            {text.todayLine}
          </span>
        )}
      </div>
      <ul>
        {insatser.map((insats) => (
          <li key={insats.id} className={styles['line']}>
            <div className={styles['lineHead']}>
              <PanelLink to={{ kind: 'insats', insatsId: insats.id }} className={tableStyles['open']}>
                {insats.title}
              </PanelLink>{' '}
              {insats.example ? <ExampleMark /> : null}
              <p>
                {insatsStatusName[insats.status]} <span className="visually-hidden">{insatsPeriod(insats)}</span>
              </p>
            </div>
            <PeriodBar insats={insats} range={range} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function PeriodBar({ insats, range }: { insats: Insats; range: Range }) {
  const bar = barOf(insats, range);
  return (
    <div className={styles['track']} aria-hidden title={insatsPeriod(insats)}>
      {bar === null ? null : (
        <span
          className={styles['bar']}
          data-status={insats.status}
          data-before={bar.isFromBefore ? '' : undefined}
          data-after={bar.goesOn ? '' : undefined}
          style={{ left: percent(bar.left), width: percent(bar.width) }}
        />
      )}
    </div>
  );
}

const shortMonth = (day: CalendarDate) => monthNames[Number(monthOf(day).slice(5)) - 1] ?? '';
const monthNames = ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'];
