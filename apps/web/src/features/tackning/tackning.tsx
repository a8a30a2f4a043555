import type { UnitChange } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { areasQuery, coverageQuery, regionQuery, vardenheterQuery } from '../../api/queries.ts';
import { useViewState } from '../../app/use-view-state.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { SourceNote } from '../../components/source-note.tsx';
import { number } from '../../format/format.ts';
import { tackningText as text } from '../../text/tackning.ts';
import { AreaTables } from './area-tables.tsx';
import { CoverageMapPart } from './coverage-map-part.tsx';
import { Equity } from './equity.tsx';
import { Headline } from './headline.tsx';
import { liveMoves } from './live-move.ts';
import { PlaceTable } from './place-table.tsx';
import { askedIn, changesWritten, questionOf, todayOf } from './question.ts';
import { QuestionForm } from './question-form.tsx';
import { Sensitivity } from './sensitivity.tsx';
import { Suggest } from './suggest.tsx';
import styles from './tackning.module.css';
import { TriedChanges } from './tried-changes.tsx';
import { UnitTable } from './unit-table.tsx';
import { withUnit } from './with-unit.ts';

// Observable Plot and what it stands on come after the figures.
const CoverageCurve = lazy(async () => ({ default: (await import('./coverage-curve.tsx')).CoverageCurve }));

/** How many have near to a unit, where, and on equal terms or not. */
export function Tackning() {
  const [view, change] = useViewState();
  const asked = askedIn(view);
  const today = useQuery({ ...coverageQuery(questionOf(todayOf(asked))), enabled: asked.changes.length > 0 });
  const coverage = useQuery(coverageQuery(questionOf(asked)));
  const region = useQuery(regionQuery).data;
  const areas = useQuery(areasQuery).data?.items;
  const vardenheter = useQuery(vardenheterQuery).data?.items;
  const placeTable = useRef<HTMLDetailsElement>(null);
  // The answer kept while the next is on its way may be to a question without this limit.
  const answer = coverage.data?.limits.includes(asked.nearKm) ? coverage.data : null;
  const [live] = useState(liveMoves);
  // The answer to what was moved has come, or to something else than what is being moved.
  useEffect(() => (answer === null ? undefined : live.become(null)), [answer, live]);
  const where = areas?.find(({ id }) => id === answer?.question.area)?.name ?? region?.name ?? '';
  const areBothSettled = !coverage.isPlaceholderData && !today.isPlaceholderData;
  const before = areBothSettled ? (today.data ?? null) : null;
  // Today's does not change with what is tried, so that the map can hold it while the next answer is on its way.
  const todaysMap = today.isPlaceholderData || asked.changes.length === 0 ? null : (today.data ?? null);
  const tryChanges = (changes: readonly UnitChange[]) => change({ changes: changesWritten(changes) });
  return (
    <div className={styles['page']}>
      <div className={styles['top']}>
        <h1>{text.title}</h1>
        {coverage.isError ? <Failure error={coverage.error} onRetry={() => void coverage.refetch()} /> : null}
        {answer === null ? null : (
          <div className={styles['answer']} aria-busy={coverage.isPlaceholderData}>
            <Headline answer={answer} nearKm={asked.nearKm} where={where} live={live} />
            <SourceNote sourceId={answer.sourceId} year={answer.populationYear} method={answer.method} />
          </div>
        )}
      </div>
      <div className={styles['mapSide']}>
        {answer === null || vardenheter === undefined ? null : (
          <CoverageMapPart
            answer={answer}
            today={todaysMap}
            vardenheter={vardenheter}
            areas={areas ?? []}
            view={view}
            change={change}
            nearKm={asked.nearKm}
            live={live}
            onMoved={tryChanges}
            onShowTable={() => showDetails(placeTable.current)}
          />
        )}
      </div>
      <div className={styles['rest']}>
        <TriedChanges
          changes={asked.changes}
          today={before}
          answer={answer}
          nearKm={asked.nearKm}
          onChange={tryChanges}
        />
        <QuestionForm asked={asked} areas={areas ?? []} change={change} />
        {answer === null ? (
          coverage.isError ? null : (
            <Loading lines={8} />
          )
        ) : (
          <div className={styles['answer']} aria-busy={coverage.isPlaceholderData}>
            {answer.units.length === 0 ? null : (
              <>
                <section className={styles['part']}>
                  <h2>{text.curve(answer.measure)}</h2>
                  <Suspense fallback={<Loading lines={6} />}>
                    <CoverageCurve answer={answer} nearKm={asked.nearKm} />
                  </Suspense>
                </section>
                <Equity answer={answer} nearKm={asked.nearKm} />
                <Sensitivity asked={asked} />
              </>
            )}
            <Suggest
              asked={asked}
              where={where}
              nameOfArea={(id) => areas?.find((area) => area.id === id)?.name ?? id}
              onTry={tryChanges}
            />
            <AreaTables answer={answer} nearKm={asked.nearKm} areas={areas ?? []} />
            <PlaceTable
              answer={answer}
              today={todaysMap}
              areas={areas ?? []}
              units={[...(vardenheter ?? []), ...answer.question.changes.filter((one) => one.kind === 'add')]}
              details={placeTable}
            />
            <UnitTable answer={answer} added={asked.changes.flatMap((one) => (one.kind === 'add' ? [one] : []))} />
            <section className={styles['part']}>
              <h2>{text.how}</h2>
              <p>
                {text.identity(
                  number(answer.total.population - answer.uncovered),
                  number(answer.uncovered),
                  number(answer.total.population),
                )}{' '}
                {text.unitNote(withUnit(answer.limits.at(-1) ?? 0, answer.measure))}
              </p>
              <p>{text.uncertain(answer.measure)}</p>
            </section>
          </div>
        )}
      </div>
    </div>
  );
}

/** Opens what is folded and goes there, by keyboard too. */
function showDetails(details: HTMLDetailsElement | null) {
  if (details === null) return;
  details.open = true;
  details.querySelector('summary')?.focus();
  details.scrollIntoView();
}
