import type { AreaLevel, Benchmark, BenchmarkFigure, Indicator } from '@halsouppdrag/domain';
import type { Estimate } from '@halsouppdrag/statistics';
import type { AreaRecord, AreaTree } from '../../db/area-tree.ts';
import type { FigureReader, FiguresByArea, LoadedIndicators } from '../../db/indicators/figure-reader.ts';
import type { Series } from '../../db/indicators/find-series.ts';
import { estimateOf, type ShownFigure } from '../../db/indicators/shown-figures.ts';
import { wholeNumber } from '../../whole-number.ts';
import { seriesBeside } from './choose-series.ts';

/** What areas are held against, with what it takes to reckon with it. */
export interface KnownBenchmark {
  readonly figure: BenchmarkFigure;
  readonly estimate: Estimate | null;
  /** Whether an area's people are among those of the benchmark. */
  readonly holds: (areaId: string) => boolean;
  /** Each area's own figure, when it is held against an earlier year. */
  readonly earlier: FiguresByArea | null;
}

interface Grounds {
  readonly reader: FigureReader;
  readonly loaded: LoadedIndicators;
  readonly tree: AreaTree;
  readonly indicator: Indicator;
  readonly series: Series;
}

/** The areas of a level that are in a group, or that are not. */
export function areasOfGroup(areas: readonly AreaRecord[], group: readonly string[]) {
  const ids = new Set(group);
  return { inside: areas.filter(({ id }) => ids.has(id)), outside: areas.filter(({ id }) => !ids.has(id)) };
}

/** The benchmark of a question: published where its source has it, else put together of figures that may be shown. */
export async function findBenchmark(grounds: Grounds, benchmark: Benchmark): Promise<KnownBenchmark> {
  const { reader, loaded, tree, series } = grounds;
  if (benchmark.kind === 'target') return target(benchmark.value);
  if (benchmark.kind === 'year') {
    const earlier = seriesBeside(loaded, { ...series, year: benchmark.year }, series.level);
    const note =
      earlier === null
        ? `Det finns inga värden för ${benchmark.year} på den här nivån.`
        : `Varje område jämförs med sig självt ${benchmark.year}.`;
    const figure = { ...nothing, kind: 'year', name: String(benchmark.year), note } as const;
    return {
      figure,
      estimate: null,
      holds: () => false,
      earlier: earlier === null ? new Map() : await reader.figures(earlier),
    };
  }
  if (benchmark.kind === 'riket') {
    const ofCountry = seriesBeside(loaded, series, 'riket');
    const shown = ofCountry === null ? undefined : (await reader.figures(ofCountry)).get('riket');
    const note = shown ? 'Värdet för riket är källans eget.' : `Inget värde för riket ${series.year} är inläst.`;
    return published({ kind: 'riket', name: 'Riket', note }, shown, () => true);
  }
  if (benchmark.kind === 'group') {
    const areas = areasOfGroup(tree.ofLevel(series.level), benchmark.areaIds).inside;
    const name = areas.length === 1 ? (areas[0]?.name ?? '') : `Egen grupp (${wholeNumber(areas.length)} områden)`;
    return summed(grounds, { kind: 'group', name }, areas, await reader.figures(series));
  }
  return lanBenchmark(grounds);
}

async function lanBenchmark(grounds: Grounds): Promise<KnownBenchmark> {
  const { reader, loaded, tree, series } = grounds;
  const lan = tree.ofLevel('lan')[0];
  const about = { kind: 'lan', name: lan?.name ?? 'Länet' } as const;
  const ofLan = seriesBeside(loaded, series, 'lan');
  const shown = lan && ofLan ? (await reader.figures(ofLan)).get(lan.id) : undefined;
  if (shown && shown.value !== null)
    return published({ ...about, note: 'Värdet för länet är källans eget.' }, shown, () => true);
  // Kommuner first: the larger the areas, the fewer are hidden.
  for (const level of ['kommun', series.level as AreaLevel] as const) {
    const parts = seriesBeside(loaded, series, level);
    if (parts === null) continue;
    return summed(grounds, about, tree.ofLevel(level), await reader.figures(parts));
  }
  return { figure: { ...nothing, ...about, note: 'Länets värde är inte inläst.' }, ...nobody };
}

const nothing = {
  ...{ value: null, interval: null, count: null, denominator: null, made: null },
  ...{ areas: 0, leftOut: 0 },
};
const nobody = { estimate: null, holds: () => false, earlier: null };

function target(value: number): KnownBenchmark {
  const note = 'Målet är ett givet tal utan osäkerhet.';
  return { figure: { ...nothing, kind: 'target', name: 'Mål', value, made: 'given', note }, ...nobody };
}

function published(
  about: Pick<BenchmarkFigure, 'kind' | 'name' | 'note'>,
  shown: ShownFigure | undefined,
  holds: KnownBenchmark['holds'],
): KnownBenchmark {
  if (!shown || shown.value === null) return { figure: { ...nothing, ...about }, ...nobody };
  const { value, interval, count, denominator, estimate } = shown;
  return {
    figure: { ...nothing, ...about, value, interval, count, denominator, made: 'published', areas: 1 },
    estimate,
    holds,
    earlier: null,
  };
}

/**
 * Areas put together. Only of figures that are shown: because it is made of nothing but what the reader already sees,
 * no hidden count can be worked out from it.
 */
export function summed(
  { indicator, series }: Pick<Grounds, 'indicator' | 'series'>,
  about: Pick<BenchmarkFigure, 'kind' | 'name'>,
  areas: readonly AreaRecord[],
  figures: FiguresByArea,
): KnownBenchmark {
  const ids = new Set<string>(areas.map(({ id }) => id));
  const isCount = indicator.measure === 'count';
  let [count, denominator] = [0, 0];
  const names: string[] = [];
  for (const { id, name } of areas) {
    const figure = figures.get(id);
    const own = isCount ? figure?.value : figure?.count;
    if (figure?.value == null || typeof own !== 'number' || (!isCount && figure.denominator === null)) continue;
    count += own;
    denominator += figure.denominator ?? 0;
    names.push(name);
  }
  const used = names.length;
  const leftOut = ids.size - used;
  const note = noteOf(about.kind === 'group' ? names : [], used, leftOut);
  const estimate = used === 0 ? null : estimateOf(indicator, { count, denominator }, 0.95);
  if (isCount && used > 0) {
    const figure = { ...nothing, ...about, value: count, made: 'summed', areas: used, leftOut } as const;
    return { figure: { ...figure, note }, ...nobody, holds: (id) => ids.has(id) };
  }
  if (estimate === null || estimate.value === null) {
    const why = `Områdenas värden för ${series.year} saknar antal och går inte att lägga ihop.`;
    return { figure: { ...nothing, ...about, leftOut, note: why }, ...nobody };
  }
  return {
    figure: {
      ...about,
      ...{ value: estimate.value, count, denominator, made: 'summed', areas: used, leftOut },
      interval: { low: estimate.lower, high: estimate.upper, made: 'computed' },
      note,
    },
    estimate,
    holds: (id) => ids.has(id) || about.kind === 'lan',
    earlier: null,
  };
}

/** So many names one reads in a sentence. */
const mostNames = 8;
const list = new Intl.ListFormat('sv', { type: 'conjunction' });

function noteOf(names: readonly string[], used: number, leftOut: number): string {
  const named = names.length > 0 && names.length <= mostNames ? `: ${list.format(names)}` : '';
  const made = `Hoplagt av ${used === 1 ? '1 område' : `${wholeNumber(used)} områden`}${named}.`;
  if (leftOut === 0) return made;
  const without =
    leftOut === 1
      ? '1 område är inte med: dess tal är dolt eller saknas.'
      : `${wholeNumber(leftOut)} områden är inte med: deras tal är dolda eller saknas.`;
  return `${made} ${without}`;
}
