import type { ComparedArea, IndicatorComparison, IndicatorQuestion, Significance } from '@halsouppdrag/domain';
import type { AreaTree } from '../../db/area-tree.ts';
import type { FigureReader } from '../../db/indicators/figure-reader.ts';
import type { ShownFigure } from '../../db/indicators/shown-figures.ts';
import type { FieldError } from '../../http/problem.ts';
import { unknownAreaMessage } from '../unknown-area.ts';
import { findBenchmark } from './benchmark-figure.ts';
import { chooseSeries } from './choose-series.ts';
import { cautionsOf, compareArea } from './compare-area.ts';
import { funnelOf } from './funnel-of.ts';
import { groupAgainstRest } from './group-against-rest.ts';
import { methodTexts } from './method-texts.ts';
import { rankAreas } from './rank-areas.ts';

/** All areas of a level against a benchmark, or what to change in the question. */
export async function comparisonAnswer(
  reader: FigureReader,
  tree: AreaTree,
  question: IndicatorQuestion,
  thisYear: number,
): Promise<IndicatorComparison | { readonly fault: FieldError }> {
  const loaded = await reader.loaded();
  const chosen = chooseSeries(loaded, question, thisYear);
  if ('fault' in chosen) return chosen;
  const { indicator, series } = chosen;
  const { within, benchmark: asked } = question;
  const fault = areaFault(question, tree);
  if (fault !== null) return { fault };
  const inside = within === undefined ? null : tree.withinOf(within);
  const ofLevel = tree.ofLevel(question.level);
  const areas = inside === null ? ofLevel : ofLevel.filter(({ id }) => inside.has(id));
  const figures = await reader.figures(series);
  const benchmark = await findBenchmark({ reader, loaded, tree, indicator, series }, asked);
  const rest =
    asked.kind === 'group' ? groupAgainstRest({ indicator, series }, benchmark, asked.areaIds, ofLevel, figures) : null;
  const figureAt = areas.map(({ id }) => figures.get(id));
  const ranks = rankAreas(indicator, figureAt);
  const funnel = asked.kind === 'year' ? null : funnelOf(indicator, figures, benchmark);
  const compared = areas.map(({ id }, at): ComparedArea => {
    const figure = figureAt[at];
    const earlier = benchmark.earlier?.get(id);
    const { value, missing, count, denominator, interval, responseRate } = figure ?? noFigure;
    const { significance, notComparable } = compareArea(indicator, id, figure, benchmark);
    // Each named: thousands of objects put together of others take longer than all that is reckoned.
    return {
      areaId: id,
      value,
      missing,
      count,
      denominator,
      interval,
      responseRate,
      significance,
      notComparable,
      cautions: cautionsOf(indicator, figure),
      rank: ranks[at] ?? null,
      funnel: funnel?.place(figure) ?? null,
      earlier:
        earlier === undefined ? null : { value: earlier.value, missing: earlier.missing, interval: earlier.interval },
    };
  });
  const ranked = ranks.find((rank) => rank !== null);
  return {
    indicator,
    areaVersion: series.areaVersion,
    sources: [indicator.source],
    example: indicator.example,
    ...{ level: question.level, year: series.year, sex: series.sex, ageGroup: series.ageGroup },
    benchmark: benchmark.figure,
    rest,
    areas: compared,
    spread: spreadOf(compared),
    funnel: funnel?.curve ?? null,
    methods: methodTexts(indicator, series, {
      benchmark,
      ranked: ranked === undefined ? null : ranked.best === null ? 'values' : 'intervals',
      hasFunnel: funnel !== null,
      thisYear,
    }),
  };
}

function areaFault({ within, benchmark, level }: IndicatorQuestion, tree: AreaTree): FieldError | null {
  if (within !== undefined && !tree.get(within)) return { field: 'within', message: unknownAreaMessage };
  if (benchmark.kind !== 'group') return null;
  const wrong = benchmark.areaIds.find((id) => tree.get(id)?.level !== level);
  if (wrong === undefined) return null;
  const message = `${wrong} finns inte på nivån som jämförs. Välj områden på samma nivå.`;
  return { field: 'benchmark.areaIds', message };
}

/** An area that its source says nothing of. */
export const noFigure: Omit<ShownFigure, 'estimate'> = {
  missing: 'missing',
  ...{ value: null, count: null, denominator: null, interval: null, responseRate: null },
};

/** A figure as the wire has it. */
export function wireFigure({ estimate: _, ...figure }: ShownFigure): Omit<ShownFigure, 'estimate'> {
  return figure;
}

function spreadOf(areas: readonly ComparedArea[]): Partial<Record<Significance, number>> {
  const spread: Partial<Record<Significance, number>> = {};
  for (const { significance } of areas) spread[significance] = (spread[significance] ?? 0) + 1;
  return spread;
}
