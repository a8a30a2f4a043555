import { lazy, Suspense } from 'react';
import { goalValueText } from '../../../../panel/insats/goal-text.ts';
import { followUpText } from '../../../../text/insats-follow-up.ts';
import { partText } from '../../../../text/insats-story-parts.ts';
import styles from '../story.module.css';
import type { OutcomeSeries } from './outcome-series.ts';

const text = followUpText.effect;

// The chart's library is large, and most pages have no chart.
const OutcomeChart = lazy(async () => ({ default: (await import('./outcome-chart.tsx')).OutcomeChart }));

const verdicts: Record<OutcomeSeries['verdict'], string> = {
  reached: text.reached,
  notReached: text.notReached,
  noOutcome: text.noOutcome,
  noTarget: text.noTarget,
  hidden: text.hiddenOutcome,
};

/** One goal: what came of it in a sentence, a table and, where there are numbers over time, a chart. */
export function GoalEffect({ series }: { series: OutcomeSeries }) {
  const { goal, outcomes, verdict } = series;
  const rows: readonly (readonly [what: string, on: string, value: number | '..'])[] = [
    ...(goal.baseline === null ? [] : [[partText.goals.baseline, '', goal.baseline] as const]),
    ...outcomes.map(({ on, value }) => [text.outcomes, on, value] as const),
    ...(goal.target === null ? [] : [[partText.goals.target, '', goal.target] as const]),
  ];
  const isDrawn = goal.kind !== 'yesNo' && outcomes.filter(({ value }) => value !== '..').length > 0;
  return (
    <li className={styles['card']}>
      <p className={styles['lead']}>{goal.text}</p>
      <p data-verdict={verdict} className={styles['verdict']}>
        {verdicts[verdict]}
      </p>
      <div className={styles['effect']}>
        {rows.length === 0 ? null : (
          <table className={styles['table']}>
            <caption className="visually-hidden">{text.caption(goal.text)}</caption>
            <thead>
              <tr>
                <th scope="col">{text.what}</th>
                <th scope="col">{text.on}</th>
                <th scope="col" data-figures="">
                  {text.value}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([what, on, value], index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two outcomes may be of the same day.
                <tr key={index}>
                  <th scope="row">{what}</th>
                  <td className="figures">{on}</td>
                  <td data-figures="">{goalValueText(goal, value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {isDrawn ? (
          <Suspense fallback={<div className={styles['chart']} />}>
            <OutcomeChart series={series} />
          </Suspense>
        ) : null}
      </div>
    </li>
  );
}
