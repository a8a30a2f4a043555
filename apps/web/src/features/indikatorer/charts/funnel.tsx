import { useCallback, useMemo } from 'react';
import { number } from '../../../format/format.ts';
import { indikatorerCharts as text } from '../../../text/indikatorer-charts.ts';
import { ChartFigure } from '../chart-figure.tsx';
import type { ChartProps } from '../chart-part.tsx';
import { significanceLook } from '../significance-look.ts';
import { benchmarkColour } from './drawing.ts';
import { funnelChart, funnelPoints } from './funnel-chart.ts';

/** How far each area lies from the benchmark for how many it is of. */
export function Funnel({ shown, picking }: ChartProps) {
  const { figures, scale, words, name, about, comparison } = shown;
  const { funnel, indicator, methods, year } = comparison;
  const points = useMemo(() => funnelPoints(figures, indicator.polarity), [figures, indicator.polarity]);
  const draw = useCallback(
    (width: number) => funnelChart(points, funnel ?? { points: [] }, scale, width),
    [points, funnel, scale],
  );
  if (funnel === null || points.length === 0) return <p>{text.funnel.none}</p>;
  const { benchmark, decimals } = scale;
  // Beside the chart: in it the words would lie over a figure, wherever they stood.
  const line =
    benchmark?.value == null
      ? []
      : [{ sign: '━', colour: benchmarkColour, name: `${benchmark.name} ${number(benchmark.value, decimals)}` }];
  const outside = points.filter(({ funnel: place }) => place !== 'within');
  const found = new Set(points.map(({ significance }) => significance));
  const key = [...found].map((one) => ({
    sign: significanceLook[one].sign,
    colour: significanceLook[one].ink,
    name: text.funnel.key(one),
  }));
  return (
    <ChartFigure
      words={{
        ...words,
        about: `${about}. ${text.funnel.about}`,
        key: [...key, ...line, { sign: '┅', colour: '#5b6770', name: text.funnel.limits }],
        method: methods.funnel ?? words.method,
      }}
      label={text.funnel.label(
        name,
        points.length,
        outside.map((one) => one.name),
      )}
      draw={draw}
      picking={picking}
      file={`${year} ${text.funnel.file}`}
    >
      <p>{methods.funnel}</p>
    </ChartFigure>
  );
}
