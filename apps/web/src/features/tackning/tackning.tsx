import type { Position, UnitChange } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { isMissing } from '../../api/api-problem.ts';
import { coverageQuery } from '../../api/queries.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { Recounting } from '../../components/recounting.tsx';
import { SourceNote } from '../../components/source-note.tsx';
import { number } from '../../format/format.ts';
import layout from '../../map/page-beside-map.module.css';
import { tackningText as text } from '../../text/tackning.ts';
import { scenarioText } from '../../text/tackning-scenarios.ts';
import { AreaTables } from './area-tables.tsx';
import { Capacity } from './capacity.tsx';
import { ChangeForm } from './change-form.tsx';
import { ComparisonLead } from './comparison-lead.tsx';
import { ComparisonPart } from './comparison-part.tsx';
import { CoverageMapPart } from './coverage-map-part.tsx';
import { middleOf } from './drawn-places.ts';
import { Equity } from './equity.tsx';
import { Headline } from './headline.tsx';
import { liveMoves } from './live-move.ts';
import { showingOf } from './map-shows.tsx';
import { namedUnits } from './named-units.ts';
import { PlaceTable } from './place-table.tsx';
import { wantedIn } from './placement-question.ts';
import { type Asked, changesWritten, isOtherThanToday, questionOf, todayOf, withChange } from './question.ts';
import { QuestionForm } from './question-form.tsx';
import { hasSameCosts, todaysQuestion } from './same-question.ts';
import scenarioStyles from './scenario.module.css';
import { ScenarioHead } from './scenario-head.tsx';
import { ScenarioList } from './scenario-list.tsx';
import { Sensitivity } from './sensitivity.tsx';
import { Suggest } from './suggest.tsx';
import styles from './tackning.module.css';
import { UnitTable } from './unit-table.tsx';
import { useAsked } from './use-asked.ts';
import { useCapacityOnMap } from './use-capacity-on-map.ts';
import { useComparison } from './use-comparison.ts';
import { useDrawnPlaces } from './use-drawn-places.ts';
import { usePlacesAndUnits } from './use-places-and-units.ts';
import { useShownAnswer } from './use-shown-answer.ts';
import { WhenChoice } from './when-choice.tsx';
import { withUnit } from './with-unit.ts';

// Observable Plot and what it stands on come after the figures.
const CoverageCurve = lazy(async () => ({ default: (await import('./coverage-curve.tsx')).CoverageCurve }));

type Answer = Awaited<ReturnType<NonNullable<ReturnType<typeof coverageQuery>['queryFn']>>>;

/** How many have near to a unit, where, and on equal terms or not. */
export function Tackning() {
  const { asked, ...rest } = useAsked();
  if (asked !== null) return <AskedTackning asked={asked} {...rest} />;
  const { scenarioError, retryScenario } = rest;
  return (
    <div className={`${layout['page']} ${styles['page']}`}>
      <div className={layout['top']}>
        <h1>{text.title}</h1>
        {scenarioError === null ? <Loading lines={8} /> : <Failure error={scenarioError} onRetry={retryScenario} />}
      </div>
    </div>
  );
}

function AskedTackning({
  asked,
  view,
  scenario,
  scenarioError,
  retryScenario,
  isDeleted,
  change,
}: ReturnType<typeof useAsked> & { readonly asked: Asked }) {
  const ground = usePlacesAndUnits();
  const { region, areas, vardenheter, tatorter } = ground;
  const today = useQuery({ ...coverageQuery(questionOf(todayOf(asked))), enabled: isOtherThanToday(asked) });
  const coverage = useQuery(coverageQuery(questionOf(asked)));
  const placeTable = useRef<HTMLDetailsElement>(null);
  const addChange = useRef<HTMLElement>(null);
  const focusAddChange = useCallback(() => addChange.current?.focus(), []);
  const kept = useShownAnswer(coverage, asked.nearLimit);
  const answer = kept?.answer ?? null;
  const near = kept?.near ?? asked.nearLimit;
  const waits = !coverage.isError && ground.error === null;
  const [live] = useState(liveMoves);
  // The answer to what was moved has come, or to something else than what is being moved.
  useEffect(() => (answer === null ? undefined : live.become(null)), [answer, live]);
  const where = answer === null ? null : ground.nameOf(answer.question.area);
  const todaysMap = todayBeside(answer, today.data ?? null);
  const names = { vardenheter: vardenheter ?? [], tatorter: tatorter ?? [] };
  const comparison = useComparison(asked, scenario?.saved.name ?? null, view.compare ?? []);
  const compared = comparison.existing;
  const counted = (vardenheter ?? []).filter(
    ({ kind, status }) => asked.kinds.includes(kind) && asked.statuses.includes(status),
  );
  const { shown } = comparison;
  const tried = shown?.situations[0]?.isTried ? shown.items[0] : undefined;
  const shownCapacity = useCapacityOnMap(asked, view);
  const [isListOpen, setListOpen] = useState(compared.length > 0);
  const wanted = wantedIn(view.wanted);
  const { drawn, draw, setDrawn } = useDrawnPlaces(view, change);
  const middle = useRef<(() => Position) | null>(null);
  const tryChanges = (changes: readonly UnitChange[]) => change({ changes: changesWritten(changes) });
  const units = [...(vardenheter ?? []), ...asked.changes.filter((one) => one.kind === 'add')];
  return (
    <div className={`${layout['page']} ${styles['page']}`}>
      <div className={layout['top']}>
        <h1>{text.title}</h1>
        <Recounting isBusy={coverage.isPlaceholderData || comparison.query.isPlaceholderData} />
        {coverage.isError ? <Failure error={coverage.error} onRetry={() => void coverage.refetch()} /> : null}
        {ground.error === null ? null : <Failure error={ground.error} onRetry={ground.retry} />}
        {answer === null || where === null ? (
          waits ? (
            <Loading lines={7} />
          ) : null
        ) : (
          <div className={styles['answer']} aria-busy={coverage.isPlaceholderData}>
            <Headline answer={answer} nearLimit={near} where={where} live={live} />
            <SourceNote sourceId={answer.sourceId} year={answer.populationYear} method={answer.method} />
          </div>
        )}
        {scenarioError === null ? null : isMissing(scenarioError) ? (
          <p role="alert">{view.changes === undefined ? scenarioText.notFound : scenarioText.notFoundTried}</p>
        ) : (
          <Failure error={scenarioError} onRetry={retryScenario} />
        )}
        <ScenarioHead
          asked={asked}
          scenario={scenario}
          names={names}
          countedIds={new Set(counted.map(({ id }) => id))}
          isDeleted={isDeleted}
          change={change}
          onAllRemoved={focusAddChange}
        >
          {tried === undefined || shown === null || !isOtherThanToday(asked) ? null : (
            <div className={styles['answer']} aria-busy={comparison.query.isPlaceholderData}>
              <ComparisonLead found={tried} near={shown.near} areas={areas ?? []} />
            </div>
          )}
        </ScenarioHead>
      </div>
      <div className={layout['mapSide']}>
        {answer === null || vardenheter === undefined ? (
          waits ? (
            <div className={styles['mapWaits']} />
          ) : null
        ) : (
          <CoverageMapPart
            answer={answer}
            today={todaysMap}
            capacity={shownCapacity}
            vardenheter={vardenheter}
            areas={areas ?? []}
            view={view}
            change={change}
            nearLimit={near}
            changes={asked.changes}
            live={live}
            drawn={drawn}
            onDraw={wanted.candidates === 'points' ? draw : null}
            middle={middle}
            onMoved={tryChanges}
            onShowTable={() => showDetails(placeTable.current)}
          />
        )}
      </div>
      <div className={layout['rest']}>
        <section className={`${styles['part']} ${scenarioStyles['compare']}`}>
          <h2>{scenarioText.title}</h2>
          <details data-screen-only>
            <summary ref={addChange}>{scenarioText.addChange}</summary>
            <ChangeForm
              units={counted}
              tatorter={tatorter ?? []}
              onAdd={(one) => tryChanges(withChange(asked.changes, one))}
            />
          </details>
          <details data-screen-only open={isListOpen} onToggle={({ currentTarget }) => setListOpen(currentTarget.open)}>
            <summary>{scenarioText.list.title}</summary>
            <ScenarioList openId={scenario?.saved.id} compared={compared} names={names} change={change} />
          </details>
          <p role="status" className={styles['note']}>
            {compared.length === (view.compare ?? []).length ? null : scenarioText.comparedGone}{' '}
            {comparison.leftOut.length === 0 ? null : scenarioText.otherMeasure(comparison.leftOut)}
          </p>
          {comparison.failed === null ? null : (
            <Failure error={comparison.failed.error} onRetry={() => void comparison.failed?.refetch()} />
          )}
        </section>
        {shown === null ? null : (
          <div className={styles['answer']} aria-busy={comparison.query.isPlaceholderData}>
            <ComparisonPart answer={shown} areas={areas ?? []} />
          </div>
        )}
        {comparison.query.isError ? (
          <Failure error={comparison.query.error} onRetry={() => void comparison.query.refetch()} />
        ) : null}
        <QuestionForm asked={asked} areas={areas ?? []} change={change}>
          <WhenChoice
            asked={asked}
            closed={coverage.isPlaceholderData ? null : (answer?.closed ?? null)}
            names={names}
            change={change}
          />
        </QuestionForm>
        {answer === null ? null : (
          <div className={styles['answer']} aria-busy={coverage.isPlaceholderData}>
            {answer.units.length === 0 ? null : (
              <>
                <section className={styles['part']}>
                  <h2>{text.curve(answer.measure)}</h2>
                  <Suspense fallback={<Loading lines={6} />}>
                    <CoverageCurve answer={answer} nearLimit={near} />
                  </Suspense>
                </section>
                <Equity answer={answer} nearLimit={near} />
                <Sensitivity asked={asked} />
              </>
            )}
            {where === null ? null : (
              <Suggest
                asked={asked}
                where={where}
                onTry={tryChanges}
                view={view}
                change={change}
                tatorter={tatorter}
                areas={areas}
                drawn={drawn}
                onDrawn={setDrawn}
                onDrawInMiddle={() => {
                  const at = middle.current?.() ?? (region && middleOf(region.bbox));
                  if (at !== undefined) draw(at);
                }}
              />
            )}
            <AreaTables answer={answer} nearLimit={near} areas={areas ?? []} />
            <PlaceTable
              answer={answer}
              today={todaysMap}
              capacity={shownCapacity}
              showing={showingOf(view.show, todaysMap, shownCapacity)}
              areas={areas ?? []}
              units={units}
              details={placeTable}
            />
            <Capacity
              asked={asked}
              areas={areas ?? []}
              units={units}
              offering={namedUnits(answer, units)}
              view={view}
              change={change}
            />
            <UnitTable
              answer={answer}
              nearLimit={near}
              added={asked.changes.flatMap((one) => (one.kind === 'add' ? [one] : []))}
            />
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
              <p>{text.uncertain(answer.measure, region?.populationGridSourceId != null)}</p>
            </section>
          </div>
        )}
      </div>
    </div>
  );
}

/** How it is today, if it is that for the answer: each of the two comes by itself. */
function todayBeside(answer: Answer | null, today: Answer | null): Answer | null {
  if (answer === null || today === null || !isOtherThanToday(answer.question)) return null;
  return hasSameCosts(today.question, todaysQuestion(answer.question)) ? today : null;
}

/** Opens what is folded and goes there, by keyboard too. */
function showDetails(details: HTMLDetailsElement | null) {
  if (details === null) return;
  details.open = true;
  details.querySelector('summary')?.focus();
  details.scrollIntoView();
}
