import type { BaseArea } from './base-areas.ts';
import { type IndicatorFigure, indicatorFigure } from './indicator-figure.ts';

interface MadeUp {
  readonly id: string;
  /** Per cent in the first year at index 3, what a year adds, and what a step of index adds. */
  readonly base: number;
  readonly yearly: number;
  readonly step: number;
}

/** One a levnadsvana. The figures are drawn, not measured. */
const madeUp: readonly MadeUp[] = [
  { id: 'exempel-stillasittande', base: 21, yearly: 0.3, step: -1.5 },
  { id: 'exempel-lite-gronsaker', base: 42, yearly: -0.4, step: -3 },
  { id: 'exempel-riskkonsumtion', base: 17, yearly: -0.2, step: 1 },
  { id: 'exempel-daglig-rokning', base: 13, yearly: -0.7, step: -2.2 },
  { id: 'exempel-somnbesvar', base: 34, yearly: 0.7, step: -1.2 },
  { id: 'exempel-stressad', base: 16, yearly: 0.5, step: -1 },
];
const years = [2012, 2015, 2018, 2021, 2024];

/**
 * Made-up answers to a survey, so that every view has something to show: each kommun in every year and by sex, as the
 * sum of its lokalsamhällen, and those in the last year. Some have too few answers, as real surveys have.
 */
export function madeUpSeries(
  lokalsamhallen: readonly BaseArea[],
  indexOf: ReadonlyMap<string, number | null>,
): IndicatorFigure[] {
  return madeUp.flatMap((one) => years.flatMap((year) => ofYear(one, year, lokalsamhallen, indexOf)));
}

function ofYear(
  { id, base, yearly, step }: MadeUp,
  year: number,
  lokalsamhallen: readonly BaseArea[],
  indexOf: ReadonlyMap<string, number | null>,
): IndicatorFigure[] {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const sums = new Map<string, { women: Answers; men: Answers }>();
  const rows = lokalsamhallen.flatMap(({ lokalsamhalle, kommun }) => {
    const draw = drawn(`${id} ${year} ${lokalsamhalle}`);
    const own = drawn(`${id} ${lokalsamhalle}`)() - 0.5;
    const share = base + yearly * (year - first) + step * ((indexOf.get(lokalsamhalle) ?? 3) - 3) + 6 * own;
    const answered = (difference: number): Answers => {
      const denominator = 20 + Math.floor(90 * draw() ** 1.3);
      const chance = Math.max(0.02, (share + difference) / 100);
      let count = 0;
      for (let one = 0; one < denominator; one++) if (draw() < chance) count++;
      return { count, denominator };
    };
    const parts = { women: answered(1.5), men: answered(-1.5) };
    const sum = sums.get(kommun) ?? { women: nobody, men: nobody };
    sums.set(kommun, { women: added(sum.women, parts.women), men: added(sum.men, parts.men) });
    return year === last ? figuresOf(id, lokalsamhalle, year, parts, false) : [];
  });
  const kommuner = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
  return [...kommuner.flatMap(([code, parts]) => figuresOf(id, code, year, parts, true)), ...rows];
}

interface Answers {
  readonly count: number;
  readonly denominator: number;
}

const nobody: Answers = { count: 0, denominator: 0 };

const added = (a: Answers, b: Answers): Answers => ({
  count: a.count + b.count,
  denominator: a.denominator + b.denominator,
});

function figuresOf(
  indicatorId: string,
  areaCode: string,
  year: number,
  { women, men }: { women: Answers; men: Answers },
  bySex: boolean,
): IndicatorFigure[] {
  const figure = (sex: string, { count, denominator }: Answers) =>
    indicatorFigure({
      ...{ indicatorId, areaCode, year, sex, count, denominator, responseRate: 0.45 },
      value: Math.round((10_000 * count) / denominator) / 100,
    });
  const all = figure('all', added(women, men));
  return bySex ? [all, figure('women', women), figure('men', men)] : [all];
}

/** The same draws from 0 to 1 for the same words, so that the loader always makes the same files (mulberry32). */
function drawn(words: string): () => number {
  let state = 0;
  for (const letter of words) state = (Math.imul(state, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
