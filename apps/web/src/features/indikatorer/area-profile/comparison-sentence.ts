import type { Polarity, ProfileRow, Significance } from '@halsouppdrag/domain';
import { areaProfileText as text } from '../../../text/area-profile.ts';

/** Which way a secured difference goes; null where nothing is secured. */
export function securedDirection(significance: Significance, polarity: Polarity): 'higher' | 'lower' | null {
  if (significance === 'higher' || significance === 'lower') return significance;
  if (significance !== 'better' && significance !== 'worse') return null;
  return (significance === 'better') === (polarity === 'highIsGood') ? 'higher' : 'lower';
}

type Compared = Pick<ProfileRow['lan'], 'significance' | 'notComparable'>;
type Said = Pick<ProfileRow, 'cautions'> & {
  readonly indicator: Pick<ProfileRow['indicator'], 'polarity'>;
  readonly figure: Pick<ProfileRow['figure'], 'value' | 'missing'>;
  readonly trend: Pick<ProfileRow['trend'], 'trend' | 'from' | 'to'>;
};

/** What a figure is held against, and how it is called. */
export interface Against {
  readonly compared: Compared;
  readonly name: string;
}

/**
 * What an area's figure means beside what it is held against, in words for everybody: a direction only where the
 * comparison says that the difference is secured, else why none can be said. Then where it is going, and what to be
 * careful about.
 */
export function comparisonSentence(row: Said, against: readonly Against[]): string {
  const { figure, indicator, trend, cautions } = row;
  if (figure.value === null) return text.missing[figure.missing ?? 'missing'];
  const { from, to } = trend;
  const verdicts = against.map(({ compared, name }) => verdict(compared, indicator.polarity, name));
  return [
    // What has no interval has none against anything.
    ...new Set(verdicts),
    ...(trend.trend === null || from === null || to === null ? [] : [text.trend[trend.trend](from, to)]),
    ...cautions.map((caution) => text.cautions[caution]),
  ].join(' ');
}

function verdict({ significance, notComparable }: Compared, polarity: Polarity, benchmark: string): string {
  if (significance === 'notComparable') return text.notComparable[notComparable ?? 'noBenchmark'](benchmark);
  const direction = securedDirection(significance, polarity);
  if (direction === null) return text.unsecured(benchmark);
  return text.secured(
    direction,
    benchmark,
    significance === 'better' || significance === 'worse' ? significance : null,
  );
}
