import type { ProfileRow } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Loading } from '../../../components/loading.tsx';
import { areaProfileText } from '../../../text/area-profile.ts';
import { indikatorerText } from '../../../text/indikatorer.ts';
import { indikatorerCharts as text } from '../../../text/indikatorer-charts.ts';
import { indikatorerTable } from '../../../text/indikatorer-table.ts';
import { ChartFigure } from '../chart-figure.tsx';
import type { ChartProps } from '../chart-part.tsx';
import { ChartTable } from '../chart-table.tsx';
import { figureText, intervalText } from '../figure-text.ts';
import { profileQuery } from '../indicator-queries.ts';
import { significanceLook, significances } from '../significance-look.ts';
import { profileChart, spineRows } from './profile-chart.ts';

/** One area and all indicators against the län and the country. */
export function Profile({ resolved, shown, picking }: ChartProps) {
  const [areaId] = picking.chosen;
  const query = useQuery({ ...profileQuery(areaId ?? '', resolved.sex), enabled: areaId !== undefined });
  const { data } = query;
  const spine = useMemo(() => spineRows(data?.rows ?? []), [data]);
  const draw = useCallback((width: number) => profileChart(spine, width), [spine]);
  if (areaId === undefined) return <p>{text.pick}</p>;
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  if (data === undefined) return <Loading lines={8} />;
  if (data.rows.length === 0) return <p>{text.profile.none}</p>;
  const name = shown.nameOf(areaId);
  const lan = data.rows[0]?.lan.benchmark.name ?? text.profile.lan;
  const found = new Set(spine.map(({ significance }) => significance));
  const decimalsOf = (value: number | null) => (value === null || Number.isInteger(value) ? 0 : 1);
  return (
    <ChartFigure
      words={{
        title: text.profile.title(name),
        about: text.profile.about(indikatorerText.sex[resolved.sex]),
        key: [
          ...significances
            .filter((one) => found.has(one))
            .map((one) => ({
              sign: significanceLook[one].sign,
              colour: significanceLook[one].ink,
              name: indikatorerText.significance[one](lan),
            })),
          ...(spine.some(({ riket }) => riket !== null)
            ? [{ sign: '◇', colour: '#171717', name: text.profile.riket }]
            : []),
        ],
        sources: sourcesOf(data.rows.filter(({ indicator }) => spine.some(({ id }) => id === indicator.id))),
        method: data.method,
        example: data.example,
      }}
      label={text.profile.label(name, spine.length)}
      draw={draw}
      file={text.profile.file}
    >
      <p>
        <Link to="/indikatorer/omrade" search={(previous) => ({ ...previous, area: areaId })}>
          {areaProfileText.printable(name)}
        </Link>
      </p>
      <ChartTable
        summary={text.profile.table}
        caption={text.profile.title(name)}
        headings={[
          text.profile.indicator,
          text.profile.value,
          indikatorerTable.interval,
          text.profile.year,
          text.profile.againstLan,
          text.profile.againstRiket,
          text.profile.trend,
        ]}
        rows={data.rows.map(({ indicator, year, figure, lan: toLan, riket, trend }) => [
          `${indicator.name}, ${indicator.unit}`,
          figureText(figure, decimalsOf(figure.value)),
          intervalText(figure.interval, decimalsOf(figure.value)),
          String(year),
          indikatorerTable.short[toLan.significance],
          riket === null ? indikatorerTable.none : indikatorerTable.short[riket.significance],
          trend.trend === null ? trend.note : text.trend(trend.trend),
        ])}
      />
    </ChartFigure>
  );
}

/** Each source and year once, with what is from it. */
function sourcesOf(rows: readonly ProfileRow[]): string[] {
  const names = new Map<string, { publisher: string; year: number; names: readonly string[] }>();
  for (const { indicator, year } of rows) {
    const { publisher } = indicator.source;
    const from = names.get(`${publisher}, ${year}`) ?? { publisher, year, names: [] };
    names.set(`${publisher}, ${year}`, { ...from, names: [...from.names, indicator.name] });
  }
  return [...names.values()].map((from) => text.profile.source(from.publisher, from.year, from.names));
}
