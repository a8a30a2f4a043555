import { Link } from '@tanstack/react-router';
import { CalendarDays, ChevronLeft, ChevronRight, List } from 'lucide-react';
import type { ReactNode } from 'react';
import { activeFilters, filtersOf, noFilters } from '../../../app/insats-filters.ts';
import { useViewState } from '../../../app/use-view-state.ts';
import { date } from '../../../format/format.ts';
import { calendarText as text } from '../../../text/calendar.ts';
import { FilterPanel } from '../filter-panel.tsx';
import { Filters } from '../filters.tsx';
import pageStyles from '../insatser.module.css';
import { ShowChoice } from '../show-choice.tsx';
import { useNarrow } from '../use-narrow.ts';
import styles from './calendar.module.css';
import { type Month, monthAfter, monthName, monthOf } from './month.ts';
import { MonthSection } from './month-section.tsx';
import { TimelineSection } from './timeline-section.tsx';

/** The insatser over time: what happens in a month, and how their periods follow on each other. */
export function Calendar() {
  const [state, change] = useViewState();
  const narrow = useNarrow();
  const now = monthOf(date(new Date()));
  const month = state.month ?? now;
  const chosenList = state.table === '1';
  const asList = narrow || chosenList;
  const isTimeline = state.show === 'timeline';
  return (
    <div className={pageStyles['page']}>
      <header className={pageStyles['header']}>
        <h1>{text.title}</h1>
        <MonthChoice month={month} now={now} />
        {narrow ? null : (
          <div className={pageStyles['actions']}>
            <button
              type="button"
              className={`${pageStyles['action'] ?? ''} ${styles['toggle'] ?? ''}`}
              onClick={() => change({ table: chosenList ? undefined : '1' })}
            >
              {chosenList ? <CalendarDays aria-hidden size={18} /> : <List aria-hidden size={18} />}
              {chosenList ? text.asCalendar : text.asList}
            </button>
          </div>
        )}
      </header>
      <FilterPanel active={activeFilters(filtersOf(state))} none={noFilters} folds>
        <Filters />
      </FilterPanel>
      <ShowChoice
        label={text.shows.label}
        options={['month', 'timeline']}
        nameOf={text.shows}
        chosen={isTimeline ? 'timeline' : 'month'}
        onChange={(one) => change({ show: one === 'timeline' ? 'timeline' : undefined })}
      />
      {isTimeline ? <TimelineSection month={month} asList={asList} /> : <MonthSection month={month} asList={asList} />}
    </div>
  );
}

function MonthChoice({ month, now }: { month: Month; now: Month }) {
  return (
    <nav className={styles['months']} aria-label={monthName(month)}>
      <MonthLink month={monthAfter(month, -1)} label={text.previous}>
        <ChevronLeft aria-hidden size={20} />
      </MonthLink>
      <span className={styles['month']}>{monthName(month)}</span>
      <MonthLink month={monthAfter(month, 1)} label={text.next}>
        <ChevronRight aria-hidden size={20} />
      </MonthLink>
      {month === now ? null : (
        <Link to="." search={(previous) => ({ ...previous, month: undefined })} resetScroll={false}>
          {text.today}
        </Link>
      )}
    </nav>
  );
}

function MonthLink({ month, label, children }: { month: Month; label: string; children: ReactNode }) {
  return (
    <Link
      to="."
      search={(previous) => ({ ...previous, month })}
      resetScroll={false}
      aria-label={`${label}: ${monthName(month)}`}
      className={styles['step']}
    >
      {children}
    </Link>
  );
}
