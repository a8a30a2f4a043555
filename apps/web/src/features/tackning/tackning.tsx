import type { UnitChange } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { areasQuery, coverageQuery, regionQuery, tatorterQuery, vardenheterQuery } from '../../api/queries.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { SourceNote } from '../../components/source-note.tsx';
import { number } from '../../format/format.ts';
import { tackningText as text } from '../../text/tackning.ts';
import { scenarioText } from '../../text/tackning-scenarios.ts';
import { AreaTables } from './area-tables.tsx';
import { Capacity } from './capacity.tsx';
import { capacityQuery, capacityQuestionOf, supplyIn } from './capacity-question.ts';
import { ChangeForm } from './change-form.tsx';
import { ComparisonLead } from './comparison-lead.tsx';
import { ComparisonPart } from './comparison-part.tsx';
import { CoverageMapPart } from './coverage-map-part.tsx';
import { middleOf } from './drawn-places.ts';
import { Equity } from './equity.tsx';
import { Headline } from './headline.tsx';
import { liveMoves } from './live-move.ts';
import { PlaceTable } from './place-table.tsx';
import { usualWanted } from './placement-question.ts';
import { type Asked, changesWritten, isOtherThanToday, questionOf, todayOf, withChange } from './question.ts';
import { QuestionForm } from './question-form.tsx';
import scenarioStyles from './scenario.module.css';
import { ScenarioHead } from './scenario-head.tsx';
import { ScenarioList } from './scenario-list.tsx';
import { Sensitivity } from './sensitivity.tsx';
import { Suggest } from './suggest.tsx';
import styles from './tackning.module.css';
import { UnitTable } from './unit-table.tsx';
import { useAsked } from './use-asked.ts';
import { useComparison } from './use-comparison.ts';
import { useDrawnPlaces } from './use-drawn-places.ts';
import { WhenChoice } from './when-choice.tsx';
import { withUnit } from './with-unit.ts';

// Observable Plot and what it stands on come after the figures.
const CoverageCurve = lazy(async () => ({ default: (await import('./coverage-curve.tsx')).CoverageCurve }));

/** How many have near to a unit, where, and on equal terms or not. */
export function Tackning() {
  const { asked, ...rest } = useAsked();
  if (asked !== null) return <AskedTackning asked={asked} {...rest} />;
  return (
    <div className={styles['page']}>
      <div className={styles['top']}>
        <h1>{text.title}</h1>
        <Loading lines={8} />
      </div>
    </div>
  );
}

function AskedTackning({
  asked,
  view,
  scenario,
  scenarioError,
  change,
}: ReturnType<typeof useAsked> & { readonly asked: Asked }) {
  const tatorter = useQuery(tatorterQuery).data?.items;
  const today = useQuery({ ...coverageQuery(questionOf(todayOf(asked))), enabled: isOtherThanToday(asked) });
  const coverage = useQuery(coverageQuery(questionOf(asked)));
  const region = useQuery(regionQuery).data;
  const areas = useQuery(areasQuery).data?.items;
  const vardenheter = useQuery(vardenheterQuery).data?.items;
  const placeTable = useRef<HTMLDetailsElement>(null);
  // The answer kept while the next is on its way may be to a question without this limit.
  const answer = coverage.data?.limits.includes(asked.nearLimit) ? coverage.data : null;
  const [live] = useState(liveMoves);
  // The answer to what was moved has come, or to something else than what is being moved.
  useEffect(() => (answer === null ? undefined : live.become(null)), [answer, live]);
  const where = areas?.find(({ id }) => id === answer?.question.area)?.name ?? region?.name ?? '';
  // Today's does not change with what is tried, so that the map can hold it while the next answer is on its way.
  const todaysMap = today.isPlaceholderData || !isOtherThanToday(asked) ? null : (today.data ?? null);
  const names = { vardenheter: vardenheter ?? [], tatorter: tatorter ?? [] };
  const compared = view.compare ?? [];
  const comparison = useComparison(asked, scenario?.saved.name ?? null, compared);
  const counted = (vardenheter ?? []).filter(
    ({ kind, status }) => asked.kinds.includes(kind) && asked.statuses.includes(status),
  );
  // The answer kept while the next is on its way is to other situations.
  const isSame = comparison.query.data?.items.length === comparison.situations.length;
  const shown = comparison.situations.length > 0 && isSame ? (comparison.query.data ?? null) : null;
  const first = shown?.items[0];
  const capacity = useQuery({
    ...capacityQuery(capacityQuestionOf(asked, supplyIn(view.supply))),
    enabled: view.show === 'capacity',
  });
  const shownCapacity = view.show === 'capacity' ? (capacity.data ?? null) : null;
  const [wanted, setWanted] = useState(usualWanted);
  const { drawn, draw, setDrawn } = useDrawnPlaces();
  const tryChanges = (changes: readonly UnitChange[]) => change({ changes: changesWritten(changes) });
  const units = [...(vardenheter ?? []), ...asked.changes.filter((one) => one.kind === 'add')];
  return (
    <div className={styles['page']}>
      <div className={styles['top']}>
        <h1>{text.title}</h1>
        {coverage.isError ? <Failure error={coverage.error} onRetry={() => void coverage.refetch()} /> : null}
        {answer === null ? null : (
          <div className={styles['answer']} aria-busy={coverage.isPlaceholderData}>
            <Headline answer={answer} nearLimit={asked.nearLimit} where={where} live={live} />
            <SourceNote sourceId={answer.sourceId} year={answer.populationYear} method={answer.method} />
          </div>
        )}
        {scenarioError === null ? null : <p role="alert">{scenarioText.notFound}</p>}
        <ScenarioHead
          asked={asked}
          scenario={scenario}
          names={names}
          countedIds={new Set(counted.map(({ id }) => id))}
          change={change}
        >
          {first === undefined || !isOtherThanToday(asked) ? null : (
            <ComparisonLead found={first} near={shown?.near ?? asked.nearLimit} areas={areas ?? []} />
          )}
        </ScenarioHead>
      </div>
      <div className={styles['mapSide']}>
        {answer === null || vardenheter === undefined ? null : (
          <CoverageMapPart
            answer={answer}
            today={todaysMap}
            capacity={shownCapacity}
            vardenheter={vardenheter}
            areas={areas ?? []}
            view={view}
            change={change}
            nearLimit={asked.nearLimit}
            live={live}
            drawn={drawn}
            onDraw={wanted.candidates === 'points' ? draw : null}
            onMoved={tryChanges}
            onShowTable={() => showDetails(placeTable.current)}
          />
        )}
      </div>
      <div className={styles['rest']}>
        <section className={`${styles['part']} ${scenarioStyles['compare']}`}>
          <h2>{scenarioText.title}</h2>
          <details>
            <summary>{scenarioText.addChange}</summary>
            <ChangeForm
              units={counted}
              tatorter={tatorter ?? []}
              onAdd={(one) => tryChanges(withChange(asked.changes, one))}
            />
          </details>
          <details open={compared.length > 0}>
            <summary>{scenarioText.list.title}</summary>
            <ScenarioList openId={scenario?.saved.id} compared={compared} names={names} change={change} />
          </details>
        </section>
        {shown === null ? null : (
          <div className={styles['answer']} aria-busy={comparison.query.isPlaceholderData}>
            <ComparisonPart answer={shown} situations={comparison.situations} areas={areas ?? []} />
          </div>
        )}
        {comparison.query.isError ? (
          <Failure error={comparison.query.error} onRetry={() => void comparison.query.refetch()} />
        ) : null}
        <QuestionForm asked={asked} areas={areas ?? []} change={change}>
          <WhenChoice asked={asked} closed={answer?.closed ?? null} names={names} change={change} />
        </QuestionForm>
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
                    <CoverageCurve answer={answer} nearLimit={asked.nearLimit} />
                  </Suspense>
                </section>
                <Equity answer={answer} nearLimit={asked.nearLimit} />
                <Sensitivity asked={asked} />
              </>
            )}
            <Suggest
              asked={asked}
              where={where}
              nameOfArea={(id) => areas?.find((area) => area.id === id)?.name ?? id}
              onTry={tryChanges}
              wanted={wanted}
              onWanted={setWanted}
              drawn={drawn}
              onDrawn={setDrawn}
              onDrawInMiddle={() => {
                if (region !== undefined) draw(middleOf(view, region.bbox));
              }}
            />
            <AreaTables answer={answer} nearLimit={asked.nearLimit} areas={areas ?? []} />
            <PlaceTable
              answer={answer}
              today={todaysMap}
              capacity={shownCapacity}
              areas={areas ?? []}
              units={units}
              details={placeTable}
            />
            <Capacity asked={asked} areas={areas ?? []} units={units} view={view} change={change} />
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
