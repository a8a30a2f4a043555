import { useInfiniteQuery } from '@tanstack/react-query';
import { filtersOf } from '../../../app/insats-filters.ts';
import { useViewState } from '../../../app/use-view-state.ts';
import { Failure } from '../../../components/failure.tsx';
import { Loading } from '../../../components/loading.tsx';
import { date, number } from '../../../format/format.ts';
import { calendarText as text } from '../../../text/calendar.ts';
import { insatserText } from '../../../text/insatser.ts';
import pageStyles from '../insatser.module.css';
import { useNarrow } from '../use-narrow.ts';
import styles from './calendar.module.css';
import { calendarQuery } from './calendar-query.ts';
import type { Month } from './month.ts';
import { MoreButton } from './more-button.tsx';
import { PeriodTable } from './period-table.tsx';
import { Timeline } from './timeline.tsx';
import { rangeOf } from './timeline-scale.ts';

const pageSize = 50;

/** The periods of the insatser on a line of months, or as a table that says the same. */
export function TimelineSection({ month, asList }: { month: Month; asList: boolean }) {
  const [state] = useViewState();
  const filters = filtersOf(state);
  const narrow = useNarrow();
  const range = rangeOf(filters.from, filters.to, month);
  const isTurned = range.from > range.to;
  const list = useInfiniteQuery(calendarQuery(filters, isTurned ? null : range, pageSize));
  const pages = isTurned ? [] : list.data?.pages;
  const insatser = pages?.flatMap(({ items }) => items);
  const total = pages?.at(-1)?.total ?? 0;
  return (
    <section className={styles['section']} aria-labelledby="tidslinje">
      <header className={styles['sectionHead']}>
        <h2 id="tidslinje">{text.timelineTitle}</h2>
        <p>
          {text.timelineRange(range.from, range.to)}
          {insatser === undefined ? '' : ` · ${insatserText.total(total, number(total))}`}
        </p>
        <p>{text.timelineHelp}</p>
      </header>
      {insatser === undefined ? (
        list.isError ? (
          <Failure error={list.error} onRetry={() => void list.refetch()} />
        ) : (
          <Loading lines={8} />
        )
      ) : insatser.length === 0 ? (
        <p className={pageStyles['quiet']}>{text.timelineNone}</p>
      ) : (
        <>
          {asList ? (
            <PeriodTable insatser={insatser} narrow={narrow} />
          ) : (
            <Timeline insatser={insatser} range={range} today={date(new Date())} />
          )}
          <footer className={pageStyles['footer']}>
            <p>{insatserText.shown(number(insatser.length), number(total))}</p>
            <MoreButton list={list} />
          </footer>
        </>
      )}
    </section>
  );
}
