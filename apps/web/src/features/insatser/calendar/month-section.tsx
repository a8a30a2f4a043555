import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { filtersOf } from '../../../app/insats-filters.ts';
import { useViewState } from '../../../app/use-view-state.ts';
import { ExampleMark } from '../../../components/example-mark.tsx';
import { Failure } from '../../../components/failure.tsx';
import { Loading } from '../../../components/loading.tsx';
import { date, number } from '../../../format/format.ts';
import { calendarText as text } from '../../../text/calendar.ts';
import pageStyles from '../insatser.module.css';
import { Agenda } from './agenda.tsx';
import styles from './calendar.module.css';
import { calendarQuery } from './calendar-query.ts';
import { byDay, happeningsBetween } from './happenings.ts';
import { firstDayOf, lastDayOf, type Month, monthName } from './month.ts';
import { MonthGrid } from './month-grid.tsx';
import { MoreButton } from './more-button.tsx';
import { overlap } from './timeline-scale.ts';

/** Enough for the kommuner of one hälsosamordnare; a whole län asks for more. */
const pageSize = 200;

/** What happens in a month, as a calendar with its list, or as the list alone. */
export function MonthSection({ month, asList }: { month: Month; asList: boolean }) {
  const [state] = useViewState();
  const filters = filtersOf(state);
  const range = overlap({ from: firstDayOf(month), to: lastDayOf(month) }, filters.from, filters.to);
  const list = useInfiniteQuery(calendarQuery(filters, range, pageSize));
  const pages = range === null ? [] : list.data?.pages;
  const [from, to] = [range?.from, range?.to];
  const happenings = useMemo(() => {
    if (pages === undefined) return undefined;
    const insatser = pages.flatMap(({ items }) => items);
    return from === undefined || to === undefined ? [] : happeningsBetween(insatser, from, to);
  }, [pages, from, to]);
  const today = date(new Date());
  const days = useMemo(() => byDay(happenings ?? []), [happenings]);
  const total = pages?.at(-1)?.total ?? 0;
  const loaded = pages?.reduce((sum, { items }) => sum + items.length, 0) ?? 0;
  const name = monthName(month);
  return (
    <section className={styles['section']} aria-labelledby="manad">
      <header className={styles['sectionHead']}>
        <h2 id="manad">{text.monthTitle(name)}</h2>
        <p role="status">
          {happenings === undefined ? '\u00a0' : text.count(happenings.length, number(happenings.length))}
        </p>
        {loaded < total ? <p>{text.notAll(number(loaded), number(total))}</p> : null}
      </header>
      {happenings === undefined && list.isError ? (
        <Failure error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <>
          {asList ? null : (
            <>
              <MonthGrid month={month} days={days} today={today} />
              {happenings?.some(({ insats }) => insats.example) ? (
                <p className={styles['legend']}>
                  {text.yellowEdge} <ExampleMark />
                </p>
              ) : null}
            </>
          )}
          {happenings === undefined ? (
            <Loading lines={4} />
          ) : happenings.length === 0 ? (
            <p className={pageStyles['quiet']}>
              {text.nothing(name)} {text.nothingHelp}
            </p>
          ) : (
            <Agenda days={days} today={today} />
          )}
          {loaded < total ? (
            <footer className={pageStyles['footer']}>
              <MoreButton list={list} />
            </footer>
          ) : null}
        </>
      )}
    </section>
  );
}
