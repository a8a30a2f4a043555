import { isProjected } from '@halsouppdrag/domain';
import { useQueries } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Loading } from '../../../components/loading.tsx';
import { indikatorerText } from '../../../text/indikatorer.ts';
import { indikatorerCharts as text } from '../../../text/indikatorer-charts.ts';
import { indikatorerTable } from '../../../text/indikatorer-table.ts';
import { ChartFigure } from '../chart-figure.tsx';
import type { ChartProps } from '../chart-part.tsx';
import { ChartTable } from '../chart-table.tsx';
import { figureText, intervalText } from '../figure-text.ts';
import { overTimeQuery } from '../indicator-queries.ts';
import { canHold } from '../shown.ts';
import { canHoldYears } from '../years-against.ts';
import { intervalRows } from './interval-rows.ts';
import { seriesLooks, type TimeSeries, timeChart, yearsOf } from './time-chart.ts';

const thisYear = new Date().getFullYear();
const signs = { circle: '●', square: '■', triangle: '▲', diamond: '◆' } as const;

/** The areas singled out year by year; the highest when none is. */
export function Time({ resolved, shown, picking }: ChartProps) {
  const { figures, nameOf, words, name, unit, decimals } = shown;
  const highest = intervalRows(figures)[0]?.areaId;
  const wanted = picking.chosen.length > 0 ? picking.chosen : highest === undefined ? [] : [highest];
  const drawn = wanted.slice(0, seriesLooks.length);
  const answers = useQueries({ queries: drawn.map((areaId) => overTimeQuery(areaId, resolved)) });
  const failed = answers.find(({ isError }) => isError);
  const arrived = answers.every(({ data }) => data !== undefined);
  const written = JSON.stringify(answers.map(({ data }) => data?.points ?? null));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answers are new objects at every render, what they say is not.
  const series = useMemo(
    () =>
      answers.flatMap(({ data }): TimeSeries[] =>
        data === undefined ? [] : [{ name: nameOf(data.areaId), points: data.points }],
      ),
    [written, nameOf],
  );
  const hasBenchmark = canHold(shown.counted !== null, resolved.against.kind);
  const draw = useCallback(
    (width: number) => timeChart(series, { unit, hasBenchmark, thisYear }, width),
    [series, unit, hasBenchmark],
  );
  if (failed !== undefined) return <Failure error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!arrived) return <Loading lines={8} />;
  const years = yearsOf(series);
  const [from, to] = [years[0], years.at(-1)];
  const [first] = answers;
  if (from === undefined || to === undefined || first?.data === undefined) return <p>{text.time.none}</p>;
  const { benchmarkName, methods, sources } = first.data;
  // A target is shown as it was given.
  const benchmarkDecimals =
    resolved.against.kind === 'target' ? (String(resolved.against.value).split('.')[1]?.length ?? 0) : decimals;
  const hasIntervals = series.some(({ points }) => points.some(({ interval }) => interval !== null));
  const hasProjected = series.some(({ points }) =>
    points.some(({ year, value }) => value !== null && isProjected(year, thisYear)),
  );
  const key = series.map((one, k) => {
    const look = seriesLooks[k] ?? seriesLooks[0];
    return { sign: signs[look.symbol], colour: look.colour, name: one.name };
  });
  return (
    <ChartFigure
      words={{
        ...words,
        about: `${indikatorerText.about({ unit, years: from === to ? String(to) : `${from}–${to}`, ...shown.who })}.${hasIntervals ? ` ${text.time.about}` : ''}`,
        key: [
          ...key,
          ...(hasProjected ? [{ sign: '○', colour: '#5b6770', name: text.time.projected }] : []),
          ...(benchmarkName === null || !hasBenchmark
            ? []
            : [
                {
                  sign: '┅',
                  colour: '#143c50',
                  name: resolved.against.kind === 'target' ? text.time.target : text.time.benchmark(benchmarkName),
                },
              ]),
        ],
        sources: sources.map(({ publisher, title }) =>
          from === to
            ? indikatorerText.source(publisher, title, to)
            : indikatorerText.sourceOfYears(publisher, title, from, to),
        ),
        method: [methods.interval, methods.comparison, hasBenchmark ? methods.benchmark : '', ...methods.notes]
          .filter((one) => one !== '')
          .join(' '),
      }}
      label={text.time.label(
        name,
        series.map((one) => one.name),
        from,
        to,
      )}
      draw={draw}
      file={text.time.file}
    >
      {canHoldYears(resolved.against) ? null : <p>{text.time.otherBenchmark}</p>}
      {wanted.length > drawn.length ? <p>{text.time.most(drawn.length)}</p> : null}
      <ul>
        {answers.map(({ data }) =>
          data === undefined ? null : (
            <li key={data.areaId}>
              {nameOf(data.areaId)}: {text.trend(data.trend.trend)} {data.trend.note}
            </li>
          ),
        )}
      </ul>
      <ChartTable
        summary={text.time.table}
        caption={`${name}, ${unit}`}
        headings={[
          text.of,
          text.time.year,
          indikatorerTable.value(unit),
          indikatorerTable.interval,
          benchmarkName ?? text.benchmarkOf,
          text.time.against,
        ]}
        rows={series.flatMap((one) =>
          one.points.map((point) => [
            one.name,
            String(point.year),
            figureText(point, decimals),
            intervalText(point.interval, decimals),
            point.benchmark === null
              ? indikatorerTable.none
              : figureText({ value: point.benchmark.value, missing: null }, benchmarkDecimals),
            indikatorerTable.short[point.significance],
          ]),
        )}
      />
      {methods.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </ChartFigure>
  );
}
