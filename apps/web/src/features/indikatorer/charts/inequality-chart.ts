import type { IndicatorInequality } from '@halsouppdrag/domain';
import { dot, line, plot, rect, ruleX, text as words } from '@observablehq/plot';
import { number } from '../../../format/format.ts';
import { indikatorerInequality as text } from '../../../text/indikatorer-inequality.ts';
import { benchmarkColour, chartStyle, type Drawing, ink, quiet, svgOf } from './drawing.ts';

type Answered = Pick<IndicatorInequality, 'groups' | 'slope'>;

/** A group from where it begins to where it ends on a scale of the people, the worst off first, from 0 to 1. */
export interface GroupBar {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly interval: IndicatorInequality['groups'][number]['interval'];
}

/** The groups that have a figure, each as wide as its share of the people. */
export function groupBars(groups: Answered['groups']): GroupBar[] {
  const known = groups.flatMap(({ value, ...group }) => (value === null ? [] : [{ ...group, value }]));
  const people = known.reduce((sum, group) => sum + group.people, 0);
  // Where nobody knows of how many a group is, all are as wide.
  const shareOf = (group: { people: number }) => (people === 0 ? 1 / known.length : group.people / people);
  let below = 0;
  return known.map((group) => {
    const from = below;
    below += shareOf(group);
    const { index, value, interval } = group;
    return { index, from, to: below, value, interval };
  });
}

/** The ends of the line whose height the slope index is: through the mean of all, at the middle. Null without a slope. */
export function slopeLine({ groups, slope }: Answered): { readonly worst: number; readonly best: number } | null {
  if (slope === null) return null;
  const mean = groupBars(groups).reduce((sum, { from, to, value }) => sum + (to - from) * value, 0);
  return { worst: mean - slope.value / 2, best: mean + slope.value / 2 };
}

/** The groups of index side by side, their intervals, and the line that the slope index is the height of. */
export function inequalityChart(answered: Answered, unit: string, width: number): Drawing {
  const bars = groupBars(answered.groups);
  const ends = slopeLine(answered);
  const middle = ({ from, to }: GroupBar) => (from + to) / 2;
  const chart = plot({
    width,
    height: 360,
    marginLeft: 52,
    marginRight: 16,
    marginTop: 30,
    marginBottom: 56,
    style: chartStyle,
    x: { domain: [0, 1], ticks: [], label: null },
    y: {
      label: unit,
      labelArrow: 'none',
      grid: true,
      nice: true,
      tickFormat: (value: number) => number(value, Number.isInteger(value) ? 0 : 1),
    },
    marks: [
      rect(bars, { x1: 'from', x2: 'to', y1: 0, y2: 'value', fill: '#cfd8dc', stroke: '#fff', strokeWidth: 2 }),
      ruleX(
        bars.filter(({ interval }) => interval !== null),
        {
          x: middle,
          y1: ({ interval }: GroupBar) => interval?.low,
          y2: ({ interval }: GroupBar) => interval?.high,
          stroke: ink,
          strokeWidth: 2,
        },
      ),
      dot(bars, { x: middle, y: 'value', r: 4, fill: ink }),
      ...(ends === null
        ? []
        : [
            line(
              [
                [0, ends.worst],
                [1, ends.best],
              ],
              { stroke: benchmarkColour, strokeWidth: 2, strokeDasharray: '6 4' },
            ),
          ]),
      words(bars, {
        x: middle,
        frameAnchor: 'bottom',
        dy: 16,
        text: ({ index }: GroupBar) => String(index),
        fill: ink,
      }),
      words([text.worst], { frameAnchor: 'bottom-left', dy: 38, fill: quiet }),
      words([text.best], { frameAnchor: 'bottom-right', dy: 38, fill: quiet }),
    ],
  });
  return { svg: svgOf(chart), spots: [] };
}
