import { useQuery } from '@tanstack/react-query';
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
import { comparisonQuery } from '../indicator-queries.ts';
import { questionOf } from '../resolve.ts';
import { shownOf } from '../shown.ts';
import { useAllAreas } from '../use-all-areas.ts';
import { type SexFigures, sexesChart, sexRows } from './sexes-chart.ts';

/** The same indicator for women and for men. */
export function Sexes({ resolved, shown }: ChartProps) {
  const hasBoth = resolved.loaded.sexes.includes('women') && resolved.loaded.sexes.includes('men');
  const question = questionOf(resolved);
  const women = useQuery({ ...comparisonQuery({ ...question, sex: 'women' }), enabled: hasBoth });
  const men = useQuery({ ...comparisonQuery({ ...question, sex: 'men' }), enabled: hasBoth });
  const areas = useAllAreas();
  const { scale, words, name, comparison, decimals, populationYear, who, against } = shown;
  const panels = useMemo(() => {
    if (women.data === undefined || men.data === undefined) return null;
    return ([women.data, men.data] as const).map((data, i): SexFigures => {
      const { figures, scale } = shownOf(data, { areas, populationYear, hasSexes: true });
      return { sex: i === 0 ? 'women' : 'men', figures, benchmark: scale.benchmark };
    });
  }, [women.data, men.data, areas, populationYear]);

  const draw = useCallback((width: number) => sexesChart(panels ?? [], scale, width), [panels, scale]);
  if (!hasBoth) return <p>{text.sexes.none}</p>;
  const failed = [women, men].find(({ isError }) => isError);
  if (failed !== undefined) return <Failure error={failed.error} onRetry={() => void failed.refetch()} />;
  if (panels === null) return <Loading lines={8} />;
  const rows = sexRows(panels);
  const about = indikatorerText.about({ unit: scale.unit, years: String(comparison.year), ...who, sex: null });
  const hasLine = panels.some(({ benchmark }) => benchmark?.value != null);
  return (
    <ChartFigure
      words={{
        ...words,
        about: [`${about}.`, text.sexes.about, ...(hasLine ? [text.sexes.line(against)] : [])].join(' '),
      }}
      label={text.sexes.label(name, new Set(rows.map(({ areaId }) => areaId)).size)}
      draw={draw}
      file={`${comparison.year} ${text.sexes.file}`}
    >
      <ChartTable
        summary={text.sexes.table}
        caption={`${name}, ${about}`}
        headings={[text.of, text.sex, indikatorerTable.value(scale.unit), indikatorerTable.interval]}
        rows={rows.map((row) => [row.name, row.sex, figureText(row, decimals), intervalText(row.interval, decimals)])}
      />
    </ChartFigure>
  );
}
