import { aims, type IndexClass } from '@halsouppdrag/domain';
import { barY, plot, ruleY } from '@observablehq/plot';
import { useEffect, useRef } from 'react';
import { pageChartStyle } from '../../../components/page-chart-style.ts';
import { useChartWidth } from '../../../components/use-chart-width.ts';
import { number } from '../../../format/format.ts';
import { whiteSpotsText } from '../../../text/white-spots.ts';
import { aimPatterns, patternOf } from './aim-pattern.tsx';
import styles from './index-resources.module.css';
import { given, type ResourceUnit } from './index-summary.ts';

const text = whiteSpotsText.byIndex;

/** One bar an index, stacked by aim: each aim has a pattern beside its colour. The table under it says the same. */
export function IndexChart({ classes, unit }: { classes: readonly IndexClass[]; unit: ResourceUnit }) {
  const holder = useRef<HTMLDivElement>(null);
  const width = useChartWidth(holder);
  useEffect(() => {
    if (width === 0) return undefined;
    const bars = classes.flatMap(({ index, resources }) =>
      index === null ? [] : resources.map((one) => ({ index, aim: one.aim, value: given(one, unit) ?? 0 })),
    );
    const highest = Math.max(...classes.map(({ index }) => sumOf(bars, index)), 1);
    const chart = plot({
      width,
      height: 320,
      marginLeft: 64,
      marginTop: 28,
      marginBottom: 48,
      style: pageChartStyle,
      x: {
        domain: [1, 2, 3, 4, 5],
        label: text.indexAxis,
        labelArrow: 'none',
        tickFormat: String,
      },
      y: {
        domain: [0, highest],
        label: text.axis[unit],
        labelArrow: 'none',
        grid: true,
        nice: true,
        tickFormat: (value: number) => number(value, highest < 5 ? 1 : 0),
      },
      color: { type: 'identity' },
      marks: [
        barY(bars, {
          x: 'index',
          y: 'value',
          fill: ({ aim }: (typeof bars)[number]) => patternOf(aim),
          order: ({ aim }: (typeof bars)[number]) => aims.indexOf(aim),
          stroke: '#143c50',
          strokeWidth: 1,
        }),
        ruleY([0], { stroke: '#171717' }),
      ],
    });
    // The table says the same, cell by cell.
    chart.setAttribute('aria-hidden', 'true');
    holder.current?.append(chart);
    return () => chart.remove();
  }, [classes, unit, width]);
  return (
    <figure className={styles['chart']} aria-label={text.chartLabel(text.units[unit])}>
      <svg width={0} height={0} aria-hidden="true" className={styles['patterns']}>
        <defs>{aimPatterns}</defs>
      </svg>
      <div ref={holder} />
      <figcaption aria-hidden>{text.indexNote}</figcaption>
    </figure>
  );
}

function sumOf(bars: readonly { index: number; value: number }[], index: number | null): number {
  return bars.filter((bar) => bar.index === index).reduce((sum, { value }) => sum + value, 0);
}
