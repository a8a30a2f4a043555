import type { BenchmarkFigure, RestOfAreas } from '@halsouppdrag/domain';
import { number } from '../../format/format.ts';
import { indikatorerText } from '../../text/indikatorer.ts';
import { indikatorerGroup as text } from '../../text/indikatorer-group.ts';

type Group = Pick<BenchmarkFigure, 'value' | 'interval' | 'areas'>;

/** How a group as one lies to all others as one, at length or in short; null where one of them has no figure. */
export function groupSentence(
  group: Group,
  rest: RestOfAreas | null,
  { unit, decimals }: { readonly unit: string; readonly decimals: number },
): { readonly full: string; readonly short: string } | null {
  if (rest === null || rest.value === null || group.value === null) return null;
  const [ofGroup, ofRest] = [group.value, rest.value].map((value) => `${number(value, decimals)} ${unit}`) as [
    string,
    string,
  ];
  const within = (interval: Group['interval']) =>
    interval === null
      ? ''
      : ` (${indikatorerText.interval(number(interval.low, decimals), number(interval.high, decimals))})`;
  const verdict = rest.significance === 'notComparable' ? '' : ` ${text.lies[rest.significance]}`;
  const say = (one: string, other: string) => `${text.against(one, group.areas, other, rest.areas)}${verdict}`;
  return {
    full: say(`${ofGroup}${within(group.interval)}`, `${ofRest}${within(rest.interval)}`),
    short: say(ofGroup, ofRest),
  };
}
