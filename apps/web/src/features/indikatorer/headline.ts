import type { HowCounted, Significance } from '@halsouppdrag/domain';
import { difference, ranks } from '@halsouppdrag/statistics';
import { number } from '../../format/format.ts';
import { indikatorerHeadline as text } from '../../text/indikatorer-headline.ts';
import { type AreaFigure, hasInterval, hasValue, type SecuredFigure, type ShownFigure } from './figure.ts';
import { withUnit } from './with-unit.ts';

interface Subject {
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly counted: HowCounted | null;
}

/**
 * What may be said in one sentence, and no more than the intervals allow: of the areas singled out how they lie to each
 * other, else of all of them how they lie to the benchmark, or at least who may have the highest figure.
 */
export function headline(
  figures: readonly AreaFigure[],
  chosen: readonly string[],
  benchmark: string | null,
  { name, unit, decimals, counted }: Subject,
): string {
  const shown = figures.filter(hasValue);
  if (shown.length === 0) return text.nothing(name);
  const picked = chosen.flatMap((id) => shown.filter(({ areaId }) => areaId === id));
  const said = (figure: ShownFigure) => withUnit(number(figure.value, decimals), unit);
  if (counted !== null)
    return text.counted(
      counted,
      shown.length,
      picked.map((figure) => `${figure.name} ${said(figure)}`),
    );
  if (picked.length === 1 && picked[0] !== undefined && benchmark !== null) {
    const [only] = picked;
    return text.one(only.name, said(only), only.significance, benchmark);
  }
  const pairs = picked.filter(hasInterval);
  if (picked.length > 1 && pairs.length < picked.length) {
    const [first = '', ...others] = picked.map(said);
    const names = picked.map((one) => one.name);
    return others.every((other) => other === first)
      ? text.unsureOfSame(names, first)
      : text.unsure(names, [first, ...others]);
  }
  if (pairs.length === 2) {
    const [a, b] = pairs as [SecuredFigure, SecuredFigure];
    const [high, low] = a.value >= b.value ? [a, b] : [b, a];
    return areApart(a, b)
      ? text.apart(high.name, low.name, said(high), said(low))
      : text.notApart([a.name, b.name], said(a), said(b));
  }
  if (pairs.length > 2) return amongMany(pairs);
  const judged = shown.filter(({ significance }) => significance !== 'notComparable');
  if (benchmark !== null && judged.length > 0) {
    const count = (what: Significance) => judged.filter(({ significance }) => significance === what).length;
    return text.against(benchmark, {
      all: judged.length,
      better: count('better'),
      worse: count('worse'),
      higher: count('higher'),
      lower: count('lower'),
    });
  }
  const secured = shown.filter(hasInterval);
  if (secured.length < shown.length) return text.noIntervals(shown.length);
  const highest = ranks(intervalsOf(secured), 'highest').filter(({ best }) => best === 1).length;
  return text.highest(highest, secured.length);
}

/** Whether 95 in a hundred such intervals of the difference would leave out zero. The areas must not lie in each other. */
function areApart(a: SecuredFigure, b: SecuredFigure): boolean {
  const estimate = ({ value, interval }: SecuredFigure) => ({
    value,
    lower: interval.low,
    upper: interval.high,
    level: 0.95,
    method: 'wilson' as const,
  });
  const { lower, upper } = difference(estimate(a), estimate(b));
  return lower > 0 || upper < 0;
}

/** More than two at once: each pair that can be told apart, none that cannot. Cautious, since many pairs are tried. */
function amongMany(figures: readonly SecuredFigure[]): string {
  const names = figures.map(({ name }) => name);
  const found = ranks(intervalsOf(figures), 'highest');
  if (found.every(({ best, worst }) => best === 1 && worst === figures.length)) return text.noneApart(names);
  const mayBeHighest = names.filter((_, i) => found[i]?.best === 1);
  return text.someApart(names, mayBeHighest);
}

function intervalsOf(figures: readonly SecuredFigure[]) {
  return figures.map(({ value, interval }) => ({ value, lower: interval.low, upper: interval.high }));
}
