import type { IndicatorScatter } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Loading } from '../../../components/loading.tsx';
import { number } from '../../../format/format.ts';
import { indikatorerText } from '../../../text/indikatorer.ts';
import { indikatorerCharts as text } from '../../../text/indikatorer-charts.ts';
import { ChartFigure } from '../chart-figure.tsx';
import type { ChartProps } from '../chart-part.tsx';
import { ChartTable } from '../chart-table.tsx';
import { IndicatorSelect } from '../choose.tsx';
import { figureText } from '../figure-text.ts';
import { scatterQuery } from '../indicator-queries.ts';
import { comparable } from '../resolve.ts';
import { nearestYear } from '../years-against.ts';
import { scatterChart, scatterPoints } from './scatter-chart.ts';

/** The indicator against another, area by area. */
export function Scatter({ items, asked, resolved, ask, shown, picking }: ChartProps) {
  const others = comparable(items).filter(
    ({ id, loaded }) => id !== resolved.indicator.id && loaded.some(({ level }) => level === resolved.level),
  );
  const yearsOf = (one: (typeof others)[number]) =>
    one.loaded.find(({ level }) => level === resolved.level)?.years ?? [];
  // How many there are says least of what goes with what, and another year less than the same.
  const usual = others.find((one) => one.measure !== 'count' && yearsOf(one).includes(resolved.year)) ?? others[0];
  const other = others.find(({ id }) => id === asked.otherId) ?? usual;
  const otherYears = other === undefined ? [] : yearsOf(other);
  const otherYear = nearestYear(otherYears, resolved.year) ?? resolved.year;
  const query = useQuery({ ...scatterQuery(resolved, other?.id ?? '', otherYear), enabled: other !== undefined });
  const { data } = query;
  const points = useMemo(() => scatterPoints(data?.points ?? []), [data]);
  const axes = useMemo(() => {
    const nameOf = (axis: NonNullable<typeof data>['x']) =>
      text.scatter.axis(axis.indicator.name, axis.indicator.unit, axis.year);
    return data === undefined ? null : { x: nameOf(data.x), y: nameOf(data.y) };
  }, [data]);
  const draw = useCallback((width: number) => scatterChart(points, axes ?? { x: '', y: '' }, width), [points, axes]);
  if (other === undefined) return <p>{text.scatter.none}</p>;
  const decimals = (axis: 'x' | 'y') => (points.every((point) => Number.isInteger(point[axis])) ? 0 : 1);
  return (
    <>
      <IndicatorSelect
        label={text.scatter.other}
        items={others}
        chosenId={other.id}
        onChange={(id) => ask({ otherId: id })}
      />
      {query.isError ? <Failure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isPending ? <Loading lines={8} /> : null}
      {data !== undefined && points.length === 0 ? <p>{text.scatter.none}</p> : null}
      {data === undefined || axes === null || points.length === 0 ? null : (
        <ChartFigure
          words={{
            ...shown.words,
            title: text.scatter.title(data.x.indicator.name, data.y.indicator.name),
            about: text.scatter.aboutIn(
              axes.x,
              axes.y,
              // Of all ages, whatever is chosen.
              [shown.who.sex, shown.who.areas.toLowerCase().replace('deso', 'DeSO')]
                .filter((one) => one !== null)
                .join(', '),
              data.populationYear,
            ),
            key: [],
            sources: sourcesOf(data),
            method: data.method,
            example: data.example,
          }}
          label={text.scatter.label(axes.x, axes.y, points.length)}
          draw={draw}
          picking={picking}
          file={text.scatter.file}
        >
          <p>{data.method}</p>
          {data.x.year === data.y.year ? null : (
            <p>{text.scatter.unlikeYears(data.y.indicator.name, data.x.year, data.y.year)}</p>
          )}
          <ChartTable
            summary={text.scatter.table}
            caption={text.scatter.title(axes.x, axes.y)}
            headings={[text.of, axes.x, axes.y, indikatorerText.population(data.populationYear)]}
            rows={data.points.map(({ areaId, population, x, y }) => [
              shown.nameOf(areaId),
              figureText(x, decimals('x')),
              figureText(y, decimals('y')),
              number(population),
            ])}
          />
        </ChartFigure>
      )}
    </>
  );
}

function sourcesOf({ x, y }: IndicatorScatter): string[] {
  const written = [x, y].flatMap(({ sources, year }) =>
    sources.map(({ publisher, title }) => indikatorerText.source(publisher, title, year)),
  );
  return [...new Set(written)];
}
