import { dot, lineY, plot, ruleY, text as words } from '@observablehq/plot';
import { useEffect, useRef } from 'react';
import { pageChartStyle } from '../../components/page-chart-style.ts';
import { useChartWidth } from '../../components/use-chart-width.ts';
import { number } from '../../format/format.ts';
import { signedNumber } from '../../format/signed-number.ts';
import { placementText as text } from '../../text/tackning-placement.ts';
import type { Gain } from './suggestion-figures.ts';
import styles from './tackning.module.css';

/** How many more come near with each number of new units. The table of suggestions says the same. */
export function GainCurve({ gains, limit }: { gains: readonly Gain[]; limit: string }) {
  const holder = useRef<HTMLDivElement>(null);
  const width = useChartWidth(holder);
  useEffect(() => {
    if (width === 0) return undefined;
    const points = [{ count: 0, gained: 0 }, ...gains];
    const chart = plot({
      width,
      height: 260,
      marginLeft: 64,
      marginTop: 28,
      marginRight: 28,
      marginBottom: 44,
      style: pageChartStyle,
      x: {
        domain: [0, points.at(-1)?.count ?? 1],
        label: text.curveX,
        labelArrow: 'none',
        ticks: points.map(({ count }) => count),
        tickFormat: (count: number) => number(count),
      },
      y: {
        label: text.curveY,
        labelArrow: 'none',
        grid: true,
        zero: true,
        ticks: 5,
        tickFormat: (people: number) => number(people),
      },
      marks: [
        lineY(points, { x: 'count', y: 'gained', stroke: '#0a5a8a', strokeWidth: 2 }),
        dot(points, { x: 'count', y: 'gained', fill: '#0a5a8a', r: 4 }),
        words(gains, {
          x: 'count',
          y: 'gained',
          text: ({ gainedMore }: Gain) => (gainedMore === null ? '' : signedNumber(gainedMore)),
          dy: -14,
          stroke: '#fff',
          strokeWidth: 4,
          fill: '#171717',
        }),
        ruleY([0], { stroke: '#171717' }),
      ],
    });
    // The table says the same.
    chart.setAttribute('aria-hidden', 'true');
    holder.current?.append(chart);
    return () => chart.remove();
  }, [gains, width]);
  return (
    <div>
      <h3>{text.curve}</h3>
      <figure className={styles['curve']} aria-label={text.curveLabel(limit)}>
        <div ref={holder} />
      </figure>
    </div>
  );
}
