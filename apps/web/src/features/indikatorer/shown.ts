import { type Area, areaLevelName, type HowCounted, howCounted, type IndicatorComparison } from '@halsouppdrag/domain';
import { number, thisYear } from '../../format/format.ts';
import { lowered } from '../../format/lowered.ts';
import { indikatorerText as text } from '../../text/indikatorer.ts';
import { calledInSentence } from './called-in-sentence.ts';
import type { Scale } from './charts/drawing.ts';
import { type AreaFigure, hasValue, isHidden } from './figure.ts';
import { groupSentence } from './group-sentence.ts';
import type { PictureWords } from './picture.ts';
import { significanceLook, significances } from './significance-look.ts';
import { withUnit } from './with-unit.ts';

// What is counted over all areas the view counts itself, since classes may go by value.
type Answered = Omit<IndicatorComparison, 'spread'>;

/** An answer made ready to be shown: names and words, the same for chart, map and table. */
export interface Shown {
  readonly comparison: Answered;
  readonly figures: readonly AreaFigure[];
  readonly scale: Scale;
  /** Whether classes go by value because nothing can be held against the benchmark. */
  readonly isByValue: boolean;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  /** How a count came about; null where the figure is none. */
  readonly counted: HowCounted | null;
  /** What the figures are held against, as it is called inside a sentence. */
  readonly against: string;
  /** How one's own group lies to all others; null where there is none, or no figure. */
  readonly groupSentence: ReturnType<typeof groupSentence>;
  /** The year that the inhabitants of the areas are of. */
  readonly populationYear: number;
  /** Sex, where they are told apart, age and which areas. */
  readonly who: Omit<Parameters<typeof text.about>[0], 'unit' | 'years'>;
  /** Unit, year, sex and age, and which areas. */
  readonly about: string;
  readonly example: boolean;
  /** What the sign at the pointer says of an area. */
  readonly say: (areaId: string) => string;
  readonly nameOf: (areaId: string) => string;
  readonly words: PictureWords;
}

interface Known {
  readonly areas: readonly Area[];
  readonly populationYear: number;
  /** Whether the source tells women and men apart. */
  readonly hasSexes: boolean;
}

export function shownOf(comparison: Answered, { areas, populationYear, hasSexes }: Known): Shown {
  const { indicator, benchmark, year, sex, ageGroup, level, example } = comparison;
  const areaOf = new Map(areas.map((area) => [area.id, area]));
  const figures = comparison.areas.map((one): AreaFigure => {
    const area = areaOf.get(one.areaId);
    const parent = areaOf.get(area?.parentId ?? '');
    const name = area?.name ?? one.areaId;
    // The name of a base area is a code, which says little without what it lies in.
    return {
      ...one,
      name: level === 'deso' ? `${name}, ${parent?.name ?? ''}` : name,
      population: area?.population ?? 0,
    };
  });
  const decimals = decimalsOf(figures);
  const counted = howCounted(indicator, year, thisYear());
  const against = calledInSentence(benchmark);
  const hasBenchmark =
    benchmark.kind === 'year' || (benchmark.value !== null && canHold(counted !== null, benchmark.kind));
  const isCompared = figures.some(({ significance }) => significance !== 'notComparable');
  const isByValue = !isCompared;
  const { unit } = indicator;
  const ofGroup = groupSentence(benchmark, comparison.rest, { unit, decimals });
  const byName = new Map(figures.map((figure) => [figure.areaId, figure]));
  const who = { sex: hasSexes ? text.sex[sex] : null, age: ageGroup, areas: areaLevelName[level].many };
  const about = text.about({ unit, years: String(year), ...who });
  return {
    comparison,
    figures,
    scale: { unit, decimals, benchmark: hasBenchmark ? benchmark : null },
    isByValue,
    name: indicator.name,
    unit,
    decimals,
    counted,
    against,
    populationYear,
    who,
    about,
    groupSentence: ofGroup,
    example,
    nameOf: (areaId) => byName.get(areaId)?.name ?? areaId,
    say: (areaId) => {
      const figure = byName.get(areaId);
      return figure === undefined ? areaId : saying(figure, unit, decimals, isCompared ? against : null);
    },
    words: {
      title: indicator.name,
      about,
      key: significances
        .filter(
          (one) => isCompared && figures.some(({ significance, value }) => significance === one && value !== null),
        )
        .map((one) => ({
          sign: significanceLook[one].sign,
          colour: significanceLook[one].ink,
          name: text.significance[one](against),
        })),
      sources: comparison.sources.map(({ publisher, title }) => text.source(publisher, title, year)),
      method: [
        comparison.methods.interval,
        comparison.methods.comparison,
        comparison.methods.benchmark,
        ofGroup?.full ?? '',
      ]
        .filter((one) => one !== '')
        .join(' '),
      example,
    },
  };
}

/** Of how many there are a whole has many times more than any of its parts, and says nothing of them. */
export function canHold(isCount: boolean, benchmark: IndicatorComparison['benchmark']['kind']): boolean {
  return !isCount || benchmark === 'target';
}

/** What one says of an area: name, figure, interval, and how it lies to the benchmark. */
function saying(figure: AreaFigure, unit: string, decimals: number, benchmark: string | null): string {
  const { name, interval, missing, significance } = figure;
  if (!hasValue(figure)) return `${name}: ${isHidden(missing) ? text.hiddenClass : text.missingClass}`;
  return [
    `${name}: ${withUnit(number(figure.value, decimals), unit)}`,
    ...(interval === null ? [] : [text.interval(number(interval.low, decimals), number(interval.high, decimals))]),
    ...(benchmark === null ? [] : [lowered(text.significance[significance](benchmark))]),
  ].join(', ');
}

/** So many decimals as the figures have, one at most: more would claim more than they know. */
function decimalsOf(figures: readonly AreaFigure[]): number {
  return figures.filter(hasValue).every(({ value }) => Number.isInteger(value)) ? 0 : 1;
}
