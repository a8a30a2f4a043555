import type { IndicatorInequality } from '@halsouppdrag/domain';
import { number } from '../../format/format.ts';
import { indikatorerInequality as text } from '../../text/indikatorer-inequality.ts';

type Answered = Pick<IndicatorInequality, 'slope' | 'relative' | 'note'> & {
  readonly indicator: Pick<IndicatorInequality['indicator'], 'name' | 'unit'>;
};

/** What may be said of how a figure goes with the index: a direction only where the interval leaves out zero. */
export function inequalitySentence({ indicator: { name, unit }, slope, relative, note }: Answered): string {
  if (slope === null) return note;
  const figure = (value: number) => number(value, 1);
  const of = unit === 'procent' ? text.percentagePoints : unit;
  const isCertain = slope.low > 0 || slope.high < 0;
  if (!isCertain) return text.uncertain(name, `${figure(slope.low)} till ${figure(slope.high)} ${of}`);
  const [size, low, high] =
    slope.value < 0 ? [-slope.value, -slope.high, -slope.low] : [slope.value, slope.low, slope.high];
  const times =
    relative === null
      ? text.noTimes
      : text.times(number(relative.value, 2), `${number(relative.low, 2)}–${number(relative.high, 2)}`);
  const where = slope.value < 0 ? 'worst' : 'best';
  return `${text.certain(name, where, `${figure(size)} ${of}`, `${figure(low)}–${figure(high)}`)} ${times}`;
}
