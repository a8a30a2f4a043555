import { useCallback, useMemo } from 'react';
import { indikatorerCharts as text } from '../../../text/indikatorer-charts.ts';
import { ChartFigure } from '../chart-figure.tsx';
import type { ChartProps } from '../chart-part.tsx';
import { hasInterval } from '../figure.ts';
import { intervalChart } from './interval-chart.ts';
import { intervalRows } from './interval-rows.ts';

/** Every area's figure with its interval, highest first. */
export function Ranks({ shown, picking }: ChartProps) {
  const { figures, scale, words, name, about, comparison } = shown;
  const draw = useCallback((width: number) => intervalChart(figures, scale, width), [figures, scale]);
  const own = useMemo(() => ({ ...picking, nameOf: null }), [picking]);
  const rows = useMemo(() => intervalRows(figures), [figures]);
  const said = [
    ...(rows.some(hasInterval) ? [text.ranks.interval] : []),
    ...(scale.benchmark?.value == null ? [] : [text.ranks.line]),
  ];
  return (
    <ChartFigure
      words={{ ...words, about: [`${about}.`, ...said].join(' ') }}
      label={text.ranks.label(name, rows.length, rows[0]?.name ?? '', rows.at(-1)?.name ?? '')}
      draw={draw}
      picking={own}
      file={`${comparison.year} ${text.ranks.file}`}
    >
      {comparison.methods.rank === null ? null : <p>{comparison.methods.rank}</p>}
    </ChartFigure>
  );
}
