import type { Person } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { myWorkQuery, sessionQuery } from '../../../api/queries.ts';
import { activeFilters, filtersOf, noFilters } from '../../../app/insats-filters.ts';
import { useViewState } from '../../../app/use-view-state.ts';
import { Failure } from '../../../components/failure.tsx';
import { Loading } from '../../../components/loading.tsx';
import { date, number } from '../../../format/format.ts';
import { insatserText } from '../../../text/insatser.ts';
import { mineText as text } from '../../../text/mine.ts';
import { ChoosePerson } from '../choose-person.tsx';
import { FilterPanel } from '../filter-panel.tsx';
import { Filters } from '../filters.tsx';
import pageStyles from '../insatser.module.css';
import { groupWork } from './group-work.ts';
import styles from './mine.module.css';
import { WorkSection } from './work-section.tsx';

/** What the person who looks has to do, and the way to each thing. */
export function Mine() {
  const session = useQuery(sessionQuery);
  const person = session.data?.person ?? null;
  if (session.isError) return <Failure error={session.error} onRetry={() => void session.refetch()} />;
  if (person !== null && hasWork(person)) return <Work person={person} />;
  return (
    <div className={pageStyles['page']}>
      <h1>{text.title}</h1>
      {session.data === undefined ? (
        <Loading lines={8} />
      ) : (
        <>
          <ChoosePerson
            title={person === null ? text.whoTitle : text.notYoursTitle(person.name)}
            detail={person === null ? text.who : text.notYours}
            roles={['halsosamordnare', 'samrad']}
          />
          <p>
            <Link to="/insatser" search={(previous) => previous} className={pageStyles['action']}>
              {text.toTable}
            </Link>
          </p>
        </>
      )}
    </div>
  );
}

const hasWork = ({ role }: Person) => role === 'halsosamordnare' || role === 'samrad';

function Work({ person }: { person: Person }) {
  const [state] = useViewState();
  const filters = filtersOf(state);
  const active = activeFilters(filters);
  const work = useQuery(myWorkQuery(person.id, filters));
  const decides = person.role === 'samrad';
  const { total, later } = work.data ?? {};
  return (
    <div className={pageStyles['page']}>
      <header className={pageStyles['header']}>
        <h1>{text.title}</h1>
        <p role="status" className={pageStyles['total']}>
          {total === undefined || later === undefined
            ? '\u00a0'
            : later > 0
              ? text.atLeast(number(total))
              : text.total(total, number(total))}
        </p>
        <p className={styles['intro']}>{decides ? text.introDecider : text.intro}</p>
      </header>
      <FilterPanel active={active} none={noFilters} folds>
        <Filters />
      </FilterPanel>
      {work.data === undefined ? (
        work.isError ? (
          <Failure error={work.error} onRetry={() => void work.refetch()} />
        ) : (
          <Loading lines={8} />
        )
      ) : work.data.total === 0 ? (
        <NothingToDo filtered={active > 0} decides={decides} />
      ) : (
        <>
          {groupWork(work.data.items).map(({ group, items }) => (
            <WorkSection key={group} group={group} items={items} today={date(new Date())} />
          ))}
          {work.data.later > 0 ? (
            <p className={pageStyles['quiet']}>{text.later(number(work.data.items.length), number(work.data.later))}</p>
          ) : work.data.items.length < work.data.total ? (
            <p className={pageStyles['quiet']}>
              {text.capped(number(work.data.items.length), number(work.data.total))}
            </p>
          ) : null}
        </>
      )}
    </div>
  );
}

function NothingToDo({ filtered, decides }: { filtered: boolean; decides: boolean }) {
  const [, change] = useViewState();
  if (filtered) {
    return (
      <div className={pageStyles['empty']}>
        <h2>{text.noMatchTitle}</h2>
        <p>{text.noMatch}</p>
        <Button size="medium" onPress={() => change(noFilters)}>
          {insatserText.clear}
        </Button>
      </div>
    );
  }
  return (
    <div className={pageStyles['empty']}>
      <h2 className={styles['done']}>
        <CircleCheck aria-hidden size={24} />
        {text.doneTitle}
      </h2>
      <p>{decides ? text.doneDecider : text.done}</p>
      <Link to="/insatser/vita-flackar" search={(previous) => previous} className={pageStyles['action']}>
        {text.toWhiteSpots}
      </Link>
    </div>
  );
}
