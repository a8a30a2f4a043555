import { axisX, axisY, dot, line, plot, ruleY, text as words } from '@observablehq/plot';
import { useEffect, useRef } from 'react';
import { date } from '../../../../format/format.ts';
import { plainNumber } from '../../../../format/plain-number.ts';
import { followUpText } from '../../../../text/insats-follow-up.ts';
import { partText } from '../../../../text/insats-story-parts.ts';
import styles from '../story.module.css';
import type { OutcomeSeries } from './outcome-series.ts';

/** What was measured over time, between where it began and what was aimed at. The table beside says the same. */
export function OutcomeChart({ series }: { series: OutcomeSeries }) {
  const figure = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawn = draw(series);
    // The figure's own name says what it shows; its parts are no more than lines.
    for (const part of drawn.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
    figure.current?.replaceChildren(drawn);
    return () => drawn.remove();
  }, [series]);
  return (
    <div ref={figure} className={styles['chart']} role="img" aria-label={followUpText.effect.chart(series.goal.text)} />
  );
}

function draw({ goal, outcomes }: OutcomeSeries) {
  const points = outcomes.flatMap(({ on, value }) => (value === '..' ? [] : [{ on: new Date(on), value }]));
  const levels = [
    { name: partText.goals.baseline, value: goal.baseline },
    { name: partText.goals.target, value: goal.target },
  ].flatMap(({ name, value }) => (typeof value === 'number' ? [{ name, value }] : []));
  // Drawn only where something was measured.
  const first = points[0]?.on ?? new Date();
  return plot({
    width: 340,
    height: 170,
    marginLeft: 44,
    marginRight: 40,
    style: { fontFamily: 'inherit', fontSize: '12px', overflow: 'visible' },
    y: { zero: true, nice: true, domain: extent([...points, ...levels].map(({ value }) => value)) },
    marks: [
      axisY({ ticks: 4, tickFormat: (value: number) => plainNumber(value), label: null }),
      axisX(
        points.map(({ on }) => on),
        { tickFormat: (on: Date) => date(on), label: null, tickSpacing: 84 },
      ),
      ruleY([0]),
      ruleY(levels, { y: 'value', stroke: '#525252', strokeDasharray: '4 3' }),
      words(levels, {
        x: () => first,
        y: 'value',
        text: 'name',
        textAnchor: 'start',
        dy: -7,
        fill: '#525252',
        stroke: '#fff',
        strokeWidth: 3,
      }),
      line(points, { x: 'on', y: 'value', stroke: '#0a5a8a', strokeWidth: 2 }),
      dot(points, { x: 'on', y: 'value', fill: '#0a5a8a', r: 4 }),
    ],
  });
}

function extent(values: readonly number[]): [number, number] {
  const top = Math.max(...values);
  return [0, top === 0 ? 1 : top * 1.1];
}
