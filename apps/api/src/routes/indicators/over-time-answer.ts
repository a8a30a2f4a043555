import { setImmediate } from 'node:timers/promises';
import { type Benchmark, type IndicatorOverTime, type IndicatorSex, isProjected } from '@halsouppdrag/domain';
import type { AreaRecord, AreaTree } from '../../db/area-tree.ts';
import type { FigureReader } from '../../db/indicators/figure-reader.ts';
import type { Series } from '../../db/indicators/find-series.ts';
import { markedSources } from '../../db/indicators/marked-sources.ts';
import type { ShownFigure } from '../../db/indicators/shown-figures.ts';
import type { FieldError } from '../../http/problem.ts';
import { wholeNumber } from '../../whole-number.ts';
import { findBenchmark, type KnownBenchmark } from './benchmark-figure.ts';
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
  readonly benchmark: Exclude<Benchmark, { kind: 'year' }>;
}

interface Year {
  readonly series: Series;
  readonly benchmark: KnownBenchmark;
  readonly figure: ShownFigure | undefined;
}

/** One area's figures year by year, each beside the benchmark of its year. */
export async function overTimeAnswer(
  reader: FigureReader,
  tree: AreaTree,
  { area, benchmark: against, ...asked }: Asked,
  thisYear: number,
): Promise<IndicatorOverTime | { readonly fault: FieldError }> {
  const loaded = await reader.loaded();
  const chosen = chooseSeries(loaded, { ...asked, level: area.level }, thisYear);
  if ('fault' in chosen) return chosen;
  const { indicator, series: latest } = chosen;
  const all = loaded
    .seriesOf(indicator.id)
    .filter((one) => one.level === area.level && one.sex === asked.sex && one.ageGroup === asked.ageGroup);
  const figures = await reader.ofArea(area.id, all);
  const years: Year[] = [];
  for (const series of all) {
    const benchmark = await findBenchmark({ reader, loaded, tree, indicator, series }, against);
    years.push({ series, benchmark, figure: figures.get(series.id) });
    // The areas of a country take a while for each year: others are answered in between.
    await setImmediate();
  }
  const last = years.at(-1);
  const notes = [...years.flatMap(({ series }) => notesOf(indicator, series, thisYear)), ...unlikeYears(years)];
  return {
    indicator,
    areaVersion: latest.areaVersion,
    sources: loaded.indicators.filter(({ id }) => id === indicator.id).flatMap((one) => markedSources(one, all)),
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
      years.flatMap(({ series: { year }, figure }) =>
        figure === undefined || isProjected(year, thisYear) ? [] : [{ year, figure }],
      ),
    ),
    methods: {
      ...methodTexts(indicator, latest, {
        benchmark: last?.benchmark ?? null,
        ranked: null,
        hasFunnel: false,
        thisYear,
      }),
      notes: [...new Set(notes)],
    },
  };
}

/** Said where a whole is put together of other areas in one year than in another: its line then moves for that alone. */
function unlikeYears(years: readonly Year[]): string[] {
  const made = years.filter(({ benchmark }) => benchmark.figure.made === 'summed');
  const most = Math.max(...made.map(({ benchmark }) => benchmark.figure.areas));
  const fewer = made.filter(({ benchmark }) => benchmark.figure.areas < most);
  if (fewer.length === 0) return [];
  const parts = fewer.map(({ series, benchmark }) => `${series.year} av ${wholeNumber(benchmark.figure.areas)}`);
  return [
    `Det som jämförs med är hoplagt av ${wholeNumber(most)} områden, men ${parts.join(', ')}: de andras tal är dolda eller saknas då.`,
  ];
}
