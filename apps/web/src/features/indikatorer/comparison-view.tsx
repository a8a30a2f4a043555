import type { AreaId, CatalogueIndicator } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { areasQuery } from '../../api/queries.ts';
import type { ViewState } from '../../app/view-state.ts';
import { ExampleMark } from '../../components/example-mark.tsx';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { Recounting } from '../../components/recounting.tsx';
import layout from '../../map/page-beside-map.module.css';
import { indikatorerText as text } from '../../text/indikatorer.ts';
import type { Asked } from './address.ts';
import { ChartPart } from './chart-part.tsx';
import { Choose } from './choose.tsx';
import { ChosenAreas } from './chosen-areas.tsx';
import { colouringOf } from './colouring.ts';
import { CompareTable } from './compare-table.tsx';
import { Grounds } from './grounds.tsx';
import { headline } from './headline.ts';
import { comparisonQuery } from './indicator-queries.ts';
import styles from './indikatorer.module.css';
import { CompareMapPart } from './map/compare-map-part.tsx';
import { pointed as pointedStore } from './pointed.ts';
import { questionOf, type Resolved } from './resolve.ts';
import { type Shown, shownOf } from './shown.ts';
import { TakeFigures } from './take-figures.tsx';

export interface ComparisonProps {
  readonly items: readonly CatalogueIndicator[];
  readonly asked: Asked;
  readonly resolved: Resolved;
  readonly ask: (part: Partial<Asked>, replace?: boolean) => void;
  readonly view: ViewState;
  readonly change: (part: Partial<ViewState>, replace?: boolean) => void;
}

/** One indicator over the areas of a level: a sentence, a chart, a map and a table that are linked. */
export function ComparisonView(props: ComparisonProps) {
  const { items, asked, resolved, ask } = props;
  const comparison = useQuery(comparisonQuery(questionOf(resolved)));
  const areasAsked = useQuery(areasQuery);
  const areas = areasAsked.data;
  const hasSexes = resolved.loaded.sexes.length > 1;
  // The figures are told by the names of the areas.
  const failed = [comparison, areasAsked].filter(({ isError }) => isError);
  const error = failed[0]?.error ?? null;
  const retry = () => {
    for (const query of failed) void query.refetch();
  };
  const shown = useMemo(
    () =>
      comparison.data === undefined || areas === undefined
        ? null
        : shownOf(comparison.data, { areas: areas.items, populationYear: areas.populationYear, hasSexes }),
    [comparison.data, areas, hasSexes],
  );
  return (
    <div className={`${layout['page']} ${styles['page']}`}>
      <div className={layout['top']}>
        <h1>{text.title}</h1>
        <Recounting isBusy={comparison.isPlaceholderData} />
        <Choose items={items} asked={asked} resolved={resolved} ask={ask} isByValue={shown?.isByValue ?? false} />
        {resolved.isOther ? <p role="status">{text.isOther}</p> : null}
        {error === null ? null : <Failure error={error} onRetry={retry} />}
        {shown === null && error === null ? <Loading lines={8} /> : null}
        {shown === null ? null : (
          <div className={styles['answer']} aria-busy={comparison.isPlaceholderData}>
            {shown.example ? (
              <p className={styles['example']}>
                <ExampleMark /> {text.example}
              </p>
            ) : null}
            <p className={styles['headline']} role="status">
              {asked.chosen.length === 0 && shown.groupSentence !== null ? `${shown.groupSentence.short} ` : null}
              {headline(shown.figures, asked.chosen, shown.scale.benchmark === null ? null : shown.against, shown)}
            </p>
            <Grounds shown={shown} />
          </div>
        )}
      </div>
      {shown === null && error !== null ? null : (
        <Linked {...props} shown={shown} isBusy={comparison.isPlaceholderData} />
      )}
    </div>
  );
}

/** Chart, map and table: what is pointed at, brushed or chosen in one is so in all. */
function Linked({
  items,
  asked,
  resolved,
  ask,
  view,
  change,
  shown,
  isBusy,
}: ComparisonProps & { shown: Shown | null; isBusy: boolean }) {
  const [pointed] = useState(pointedStore);
  const chosenWritten = asked.chosen.join(',');
  const chosen = useMemo(() => (chosenWritten === '' ? [] : chosenWritten.split(',')), [chosenWritten]);
  const toggle = useCallback(
    (areaId: AreaId) =>
      ask({ chosen: chosen.includes(areaId) ? chosen.filter((id) => id !== areaId) : [...chosen, areaId] }),
    [ask, chosen],
  );
  const { scheme, limits } = asked.classes;
  const ownLimits = limits.join(',');
  // Only the map has classes: in other colours nothing else is drawn anew.
  const colouring = useMemo(
    () => shown && colouringOf(shown, scheme, ownLimits === '' ? [] : ownLimits.split(',').map(Number)),
    [shown, scheme, ownLimits],
  );
  const choose = useCallback((areaIds: readonly AreaId[]) => ask({ chosen: areaIds }), [ask]);
  // The map gets its colours first; a chart and a table of thousands would hold them up.
  const later = useDeferredValue(shown);
  return (
    <>
      <div className={`${layout['mapSide']} ${styles['mapSide']}`} aria-busy={isBusy} data-screen-only>
        <CompareMapPart
          level={resolved.level}
          shown={shown}
          colouring={colouring}
          chosen={chosen}
          pointed={pointed}
          onPick={toggle}
          view={view}
          change={change}
        />
      </div>
      {later === null ? null : (
        <div className={layout['rest']} aria-busy={isBusy}>
          <ChosenAreas asked={asked} shown={later} level={resolved.level} ask={ask} />
          <ChartPart
            items={items}
            asked={asked}
            resolved={resolved}
            ask={ask}
            shown={later}
            pointed={pointed}
            chosen={chosen}
            onPick={toggle}
            onBrush={choose}
          />
          {/* Before the table, whose every row is a stop on the way past it. */}
          <TakeFigures resolved={resolved} />
          <CompareTable shown={later} chosen={chosen} onPick={toggle} pointed={pointed} />
        </div>
      )}
    </>
  );
}
