import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { areasQuery, coverageQuery, regionQuery } from '../../api/queries.ts';
import { useViewState } from '../../app/use-view-state.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { SourceNote } from '../../components/source-note.tsx';
import { number } from '../../format/format.ts';
import { plainNumber } from '../../format/plain-number.ts';
import { tackningText as text } from '../../text/tackning.ts';
import { AreaTables } from './area-tables.tsx';
import { Equity } from './equity.tsx';
import { Headline } from './headline.tsx';
import { askedIn, questionOf } from './question.ts';
import { QuestionForm } from './question-form.tsx';
import styles from './tackning.module.css';
import { UnitTable } from './unit-table.tsx';

// Observable Plot and what it stands on come after the figures.
const CoverageCurve = lazy(async () => ({ default: (await import('./coverage-curve.tsx')).CoverageCurve }));

/** How many have near to a unit, where, and on equal terms or not. */
export function Tackning() {
  const [view, change] = useViewState();
  const asked = askedIn(view);
  const coverage = useQuery(coverageQuery(questionOf(asked)));
  const region = useQuery(regionQuery).data;
  const areas = useQuery(areasQuery).data?.items;
  const where = areas?.find(({ id }) => id === asked.area)?.name ?? region?.name ?? '';
  // The answer kept while the next is on its way may be to a question without this limit.
  const answer = coverage.data?.limits.includes(asked.nearKm) ? coverage.data : null;
  return (
    <div className={styles['page']}>
      <h1>{text.title}</h1>
      {coverage.isError ? <Failure error={coverage.error} onRetry={() => void coverage.refetch()} /> : null}
      {answer === null ? null : (
        <div className={styles['answer']} aria-busy={coverage.isPlaceholderData}>
          <Headline answer={answer} asked={asked} where={where} />
          <SourceNote sourceId={answer.sourceId} year={answer.populationYear} method={answer.method} />
        </div>
      )}
      <QuestionForm asked={asked} areas={areas ?? []} change={change} />
      {answer === null ? (
        coverage.isError ? null : (
          <Loading lines={8} />
        )
      ) : (
        <div className={styles['answer']} aria-busy={coverage.isPlaceholderData}>
          <section className={styles['part']}>
            <h2>{text.curve}</h2>
            <Suspense fallback={<Loading lines={6} />}>
              <CoverageCurve answer={answer} nearKm={asked.nearKm} />
            </Suspense>
          </section>
          <Equity answer={answer} nearKm={asked.nearKm} />
          <AreaTables answer={answer} nearKm={asked.nearKm} areas={areas ?? []} />
          <UnitTable answer={answer} />
          <section className={styles['part']}>
            <h2>{text.how}</h2>
            <p>
              {text.identity(
                number(answer.total.population - answer.uncovered),
                number(answer.uncovered),
                number(answer.total.population),
              )}{' '}
              {text.unitNote(plainNumber(answer.limits.at(-1) ?? 0))}
            </p>
            <p>{text.uncertain}</p>
          </section>
        </div>
      )}
    </div>
  );
}
