import type { PopulationPyramid } from '@halsouppdrag/domain';
import { barX, plot, ruleX, text as words } from '@observablehq/plot';
import { number } from '../../../format/format.ts';
import { indikatorerCharts as text } from '../../../text/indikatorer-charts.ts';
import { chartStyle, type Drawing, ink, quiet, svgOf } from './drawing.ts';
import { sexLook } from './sex-look.ts';

export interface PyramidBar {
  readonly ageGroup: string;
  readonly sex: 'women' | 'men';
  /** Negative for women, who stand to the left. */
  readonly people: number;
  readonly isHidden: boolean;
}

/** A bar for each age and sex that has a count. One that is hidden has no length, and says so. */
export function pyramidBars(groups: PopulationPyramid['groups']): PyramidBar[] {
  return groups.flatMap((group) =>
    (['women', 'men'] as const).flatMap((sex) => {
      const count = group[sex];
      if (count === null) return [];
      const people = count === '..' ? 0 : count;
      return [{ ageGroup: group.ageGroup, sex, people: sex === 'women' ? -people : people, isHidden: count === '..' }];
    }),
  );
}

/** With more ages than this they stand closer, and only every tenth year has its name. */
const mostNamed = 30;

/** The ages that are named beside the chart. */
export function namedAges(ages: readonly string[]): string[] {
  return ages.length <= mostNamed ? [...ages] : ages.filter((age) => Number.parseInt(age, 10) % 10 === 0);
}

/** The people of an area by age and sex, the youngest lowest. */
export function pyramidChart(groups: PopulationPyramid['groups'], width: number): Drawing {
  const bars = pyramidBars(groups);
  const isClose = groups.length > mostNamed;
  const ages = groups.map(({ ageGroup }) => ageGroup);
  const inset = isClose ? 0 : 1;
  const most = Math.max(1, ...bars.map(({ people }) => Math.abs(people)));
  const chart = plot({
    width,
    height: 70 + groups.length * (isClose ? 6 : 22),
    marginLeft: 64,
    marginRight: 16,
    marginTop: 28,
    marginBottom: 40,
    style: chartStyle,
    x: {
      domain: [-most, most],
      label: text.pyramid.people,
      labelArrow: 'none',
      labelAnchor: 'center',
      grid: true,
      ticks: width < 480 ? 4 : 8,
      tickFormat: (people: number) => number(Math.abs(people)),
    },
    y: {
      domain: ages.toReversed(),
      ticks: namedAges(ages),
      label: null,
      tickSize: 0,
      tickFormat: (age: string) => age.replace('-', '–'),
    },
    marks: [
      barX(bars, {
        x: 'people',
        y: 'ageGroup',
        fill: ({ sex }: PyramidBar) => sexLook[sex],
        insetTop: inset,
        insetBottom: inset,
      }),
      words(
        bars.filter(({ isHidden }) => isHidden),
        {
          x: ({ sex }: PyramidBar) => (sex === 'women' ? -most / 40 : most / 40),
          y: 'ageGroup',
          text: () => '..',
          fill: quiet,
        },
      ),
      ruleX([0], { stroke: ink }),
      words([text.pyramid.women], { frameAnchor: 'top-left', dy: -20, fill: sexLook.women, fontWeight: 600 }),
      words([text.pyramid.men], { frameAnchor: 'top-right', dy: -20, fill: sexLook.men, fontWeight: 600 }),
    ],
  });
  return { svg: svgOf(chart), spots: [] };
}
