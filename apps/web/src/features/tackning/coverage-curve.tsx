import type { CoverageAnswer } from '@halsouppdrag/domain';
import { areaY, lineY, plot, ruleX, ruleY, text as words } from '@observablehq/plot';
import { useEffect, useId, useRef } from 'react';
import { pageChartStyle } from '../../components/page-chart-style.ts';
import { useChartWidth } from '../../components/use-chart-width.ts';
import { WideTable } from '../../components/wide-table.tsx';
import { number } from '../../format/format.ts';
import { plainNumber } from '../../format/plain-number.ts';
import { tackningText as text } from '../../text/tackning.ts';
import styles from './tackning.module.css';
import { withUnit } from './with-unit.ts';

/** How many have at most each distance: a curve, and the same in steps as a table. */
export function CoverageCurve({ answer, nearLimit }: { answer: CoverageAnswer; nearLimit: number }) {
  const holder = useRef<HTMLDivElement>(null);
  const width = useChartWidth(holder);
  const { curve, total, limits, measure } = answer;
  const id = useId();
  useEffect(() => {
    if (width === 0 || total.population === 0) return undefined;
    const share = (people: number) => (100 * people) / total.population;
    const points = [{ cost: 0, share: 0 }, ...curve.map(({ cost, people }) => ({ cost, share: share(people) }))];
    const reached = points.at(-1)?.cost ?? 0;
    // A limit far beyond everyone would press all of the curve together.
    const isLimitShown = reached === 0 || nearLimit <= 2 * reached;
    const farthest = isLimitShown ? Math.max(reached, nearLimit * 1.2) : reached;
    const chart = plot({
      width,
      height: 300,
      marginLeft: 48,
      marginTop: 28,
      marginBottom: 44,
      style: pageChartStyle,
      x: {
        domain: [0, farthest],
        label: text.curveX(measure),
        labelArrow: 'none',
        tickFormat: (cost: number) => number(cost),
      },
      y: { domain: [0, 100], label: text.curveY, labelArrow: 'none', grid: true },
      marks: [
        areaY(points, { x: 'cost', y: 'share', curve: 'step-after', fill: '#0a5a8a', fillOpacity: 0.12 }),
        lineY(points, { x: 'cost', y: 'share', curve: 'step-after', stroke: '#0a5a8a', strokeWidth: 2 }),
        ruleY([0], { stroke: '#171717' }),
        ...(isLimitShown ? nearMark(nearLimit, measure) : []),
      ],
    });
    // The table says the same, step by step.
    chart.setAttribute('aria-hidden', 'true');
    holder.current?.append(chart);
    return () => chart.remove();
  }, [curve, total.population, measure, nearLimit, width]);
  return (
    <>
      <figure className={styles['curve']} aria-label={text.curveLabel(measure)}>
        <div ref={holder} />
      </figure>
      <details>
        <summary>{text.curveTable}</summary>
        <WideTable labelledBy={id}>
          <table className={styles['table']} aria-labelledby={id}>
            <caption id={id}>{text.curve(measure)}</caption>
            <thead>
              <tr>
                <th scope="col">{text.curveX(measure)}</th>
                <th scope="col">{text.people}</th>
                <th scope="col">{text.share}</th>
              </tr>
            </thead>
            <tbody>
              {limits.map((limit, k) => (
                <tr key={limit}>
                  <th scope="row">{plainNumber(limit)}</th>
                  <td>{number(total.within[k] ?? 0)}</td>
                  <td>
                    {total.population === 0
                      ? text.nothing
                      : number((100 * (total.within[k] ?? 0)) / total.population, 1)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      </details>
    </>
  );
}

/** Where the limit is, over the curve. */
function nearMark(nearLimit: number, measure: CoverageAnswer['measure']) {
  return [
    ruleX([nearLimit], { stroke: '#a84300', strokeWidth: 2, strokeDasharray: '5 4' }),
    words([text.nearMark(withUnit(nearLimit, measure))], {
      x: nearLimit,
      y: 8,
      dx: 6,
      textAnchor: 'start',
      fill: '#7a3000',
      stroke: '#fff',
      strokeWidth: 4,
      fontWeight: 600,
    }),
  ];
}
