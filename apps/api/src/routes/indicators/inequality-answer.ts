import type { IndicatorInequality, IndicatorSelection } from '@halsouppdrag/domain';
import { inequality, standardErrorOf } from '@halsouppdrag/statistics';
import type { AreaTree } from '../../db/area-tree.ts';
import type { AreaIndex } from '../../db/indicators/area-index.ts';
import type { FigureReader } from '../../db/indicators/figure-reader.ts';
import type { FieldError } from '../../http/problem.ts';
import { summed } from './benchmark-figure.ts';
import { chooseSeries } from './choose-series.ts';
import { notesOf } from './method-texts.ts';

const indexes = [1, 2, 3, 4, 5];
const how =
  'Områdena är hoplagda efter socioekonomiskt index, och en linje är dragen genom grupperna vid mitten av var och ens andel ' +
  'av befolkningen. Skillnaden är linjens höjd hos de allra bäst ställda minus den hos de sämst ställda (slope index), ' +
  'kvoten den ena genom den andra (relative index; Mackenbach och Kunst 1997, Fieller 1954). Den gäller områden, inte personer.';

/** How an indicator goes with the socio-economic index of lokalsamhällen. */
export async function inequalityAnswer(
  reader: FigureReader,
  tree: AreaTree,
  index: AreaIndex,
  selection: Omit<IndicatorSelection, 'level'>,
  thisYear: number,
): Promise<IndicatorInequality | { readonly fault: FieldError }> {
  const chosen = chooseSeries(await reader.loaded(), { ...selection, level: 'lokalsamhalle' }, thisYear);
  if ('fault' in chosen) return chosen;
  const { indicator, series } = chosen;
  const figures = await reader.figures(series);
  const groups = indexes.flatMap((one) => {
    const areas = tree.ofLevel('lokalsamhalle').filter(({ id }) => index.of.get(id) === one);
    return areas.length === 0
      ? []
      : [{ one, areas, whole: summed(chosen, { kind: 'group', name: String(one) }, areas, figures) }];
  });
  const ranked = groups.flatMap(({ whole: { estimate, figure } }) =>
    estimate === null || !figure.denominator
      ? []
      : [{ people: figure.denominator, value: estimate.value, standardError: standardErrorOf(estimate) }],
  );
  // A group without a figure would leave a gap in the line.
  const found = ranked.length === groups.length && indicator.comparison !== 'none' ? inequality(ranked) : null;
  const wire = (one: { value: number; lower: number; upper: number } | null | undefined) =>
    one ? { value: one.value, low: one.lower, high: one.upper } : null;
  const none = 'Olikheten går inte att räkna: det krävs fem grupper av index, var och en med antal och nämnare.';
  return {
    indicator,
    areaVersion: series.areaVersion,
    sources: [indicator.source],
    example: indicator.example,
    level: 'lokalsamhalle',
    ...{ year: series.year, sex: series.sex, ageGroup: series.ageGroup, indexYear: index.year },
    groups: groups.map(({ one, areas, whole: { figure } }) => ({
      index: one,
      areas: areas.length,
      counted: figure.areas,
      people: figure.denominator ?? 0,
      ...{ value: figure.value, interval: figure.interval },
    })),
    slope: wire(found?.slope),
    relative: wire(found?.relative),
    note: [found === null ? none : how, ...notesOf(indicator, series, thisYear)].join(' '),
  };
}
