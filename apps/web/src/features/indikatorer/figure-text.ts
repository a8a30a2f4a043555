import type { IndicatorValue } from '@halsouppdrag/domain';
import { number } from '../../format/format.ts';
import { indikatorerTable as text } from '../../text/indikatorer-table.ts';

/** A figure as a cell of a table: `72,4`, or why there is none. */
export function figureText({ value, missing }: Pick<IndicatorValue, 'value' | 'missing'>, decimals: number): string {
  return value === null ? text.missing[missing ?? 'missing'] : number(value, decimals);
}

/** Its 95 % interval: `70,1–74,6`. */
export function intervalText(interval: IndicatorValue['interval'], decimals: number): string {
  return interval === null ? text.none : `${number(interval.low, decimals)}–${number(interval.high, decimals)}`;
}
