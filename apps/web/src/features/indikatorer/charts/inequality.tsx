import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Loading } from '../../../components/loading.tsx';
import { number } from '../../../format/format.ts';
import { indikatorerText } from '../../../text/indikatorer.ts';
import { indikatorerInequality as text } from '../../../text/indikatorer-inequality.ts';
import { indikatorerTable } from '../../../text/indikatorer-table.ts';
import { ChartFigure } from '../chart-figure.tsx';
import type { ChartProps } from '../chart-part.tsx';
import { ChartTable } from '../chart-table.tsx';
import { figureText, intervalText } from '../figure-text.ts';
import { inequalityQuery } from '../indicator-queries.ts';
import styles from '../indikatorer.module.css';
import { inequalitySentence } from '../inequality-sentence.ts';
import { nearestYear } from '../years-against.ts';
import { inequalityChart } from './inequality-chart.ts';

/** How the indicator goes with the socio-economic index of where people live. */
export function Inequality({ resolved }: ChartProps) {
  const loaded = resolved.indicator.loaded.find(({ level }) => level === 'lokalsamhalle');
  const year = loaded === undefined ? null : nearestYear(loaded.years, resolved.year);
  const query = useQuery({ ...inequalityQuery(resolved, year ?? resolved.year), enabled: year !== null });
  const { data } = query;
  const draw = useCallback(
    (width: number) => inequalityChart(data ?? { groups: [], slope: null }, data?.indicator.unit ?? '', width),
    [data],
  );
  if (year === null) return <p>{text.noLevel}</p>;
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  if (data === undefined) return <Loading lines={8} />;
  const { groups, indicator, indexYear, sources, note } = data;
  if (groups.every(({ value }) => value === null)) return <p>{groups.length === 0 ? text.noGroups : note}</p>;
  const decimals = groups.every(({ value }) => value === null || Number.isInteger(value)) ? 0 : 1;
  const missing = groups.reduce((sum, { areas, counted }) => sum + areas - counted, 0);
  const about = text.about(indicator.unit, data.year, indexYear, indikatorerText.sex[data.sex]);
  return (
    <ChartFigure
      words={{
        title: text.title(indicator.name),
        about,
        key: [
          { sign: '█', colour: '#cfd8dc', name: text.bars },
          ...(data.slope === null ? [] : [{ sign: '┅', colour: '#143c50', name: text.line }]),
        ],
        sources: sources.map(({ publisher, title }) => indikatorerText.source(publisher, title, data.year)),
        method: [...(missing === 0 ? [] : [text.notIn(missing)]), note].join(' '),
        example: data.example,
      }}
      label={text.label(
        indicator.name,
        groups.map(
          (group) => `${text.group(group.index)} ${figureText({ value: group.value, missing: null }, decimals)}`,
        ),
      )}
      draw={draw}
      file={`${data.year} ${text.file}`}
    >
      {year === resolved.year ? null : <p>{text.otherYear(resolved.year, year)}</p>}
      <p>{inequalitySentence(data)}</p>
      <ChartTable
        summary={text.table}
        caption={text.title(indicator.name)}
        headings={[
          text.columns.group,
          indikatorerTable.value(indicator.unit),
          indikatorerTable.interval,
          text.columns.people,
          text.columns.areas,
          text.columns.counted,
        ]}
        rows={groups.map(({ index, value, interval, people, areas, counted }) => [
          text.meaning[index] ?? text.group(index),
          figureText({ value, missing: null }, decimals),
          intervalText(interval, decimals),
          number(people),
          number(areas),
          number(counted),
        ])}
      />
      {missing === 0 ? null : <p>{text.notIn(missing)}</p>}
      {data.slope === null ? null : <p className={styles['note']}>{note}</p>}
    </ChartFigure>
  );
}
