import type { IndicatorOverTime, IndicatorSex } from '@halsouppdrag/domain';
import type { AreaRecord, AreaTree } from '../../db/area-tree.ts';
import type { FigureReader } from '../../db/indicators/figure-reader.ts';
import type { FieldError } from '../../http/problem.ts';
import { findBenchmark } from './benchmark-figure.ts';
import { chooseSeries } from './choose-series.ts';
import { compareArea } from './compare-area.ts';
import { noFigure, wireFigure } from './comparison-answer.ts';
import { methodTexts, notesOf } from './method-texts.ts';
import { trendOf } from './trend-of.ts';

interface Asked {
  readonly indicatorId: string;
  readonly area: AreaRecord;
  readonly sex: IndicatorSex;
  readonly ageGroup: string | null;
  readonly benchmark: 'lan' | 'riket';
}

/** One area's figures year by year, each beside the benchmark of its year. */
export async function overTimeAnswer(
  reader: FigureReader,
  tree: AreaTree,
  { area, benchmark: kind, ...asked }: Asked,
): Promise<IndicatorOverTime | { readonly fault: FieldError }> {
  const loaded = await reader.loaded();
  const chosen = chooseSeries(loaded, { ...asked, level: area.level });
  if ('fault' in chosen) return chosen;
  const { indicator, series: latest } = chosen;
  const all = loaded
    .seriesOf(indicator.id)
    .filter((one) => one.level === area.level && one.sex === asked.sex && one.ageGroup === asked.ageGroup);
  const figures = await reader.ofArea(area.id, all);
  const years = await Promise.all(
    all.map(async (series) => {
      const benchmark = await findBenchmark({ reader, loaded, tree, indicator, series }, { kind });
      return { series, benchmark, figure: figures.get(series.id) };
    }),
  );
  const last = years.at(-1);
  const notes = years.flatMap(({ series }) => notesOf(indicator, series));
  return {
    indicator,
    areaVersion: latest.areaVersion,
    sources: [indicator.source],
    example: indicator.example,
    ...{ areaId: area.id, sex: asked.sex, ageGroup: asked.ageGroup },
    points: years.map(({ series: { year, areaVersion }, benchmark, figure }) => {
      const { value, interval } = benchmark.figure;
      return {
        ...{ year, areaVersion },
        ...(figure === undefined ? noFigure : wireFigure(figure)),
        ...compareArea(indicator, area.id, figure, benchmark),
        benchmark: value === null ? null : { value, interval },
      };
    }),
    benchmarkName: last?.benchmark.figure.name ?? null,
    trend: trendOf(
      indicator,
      years.flatMap(({ series: { year }, figure }) => (figure === undefined ? [] : [{ year, figure }])),
    ),
    methods: {
      ...methodTexts(indicator, latest, { benchmark: last?.benchmark ?? null, ranked: null, hasFunnel: false }),
      notes: [...new Set(notes)],
    },
  };
}
