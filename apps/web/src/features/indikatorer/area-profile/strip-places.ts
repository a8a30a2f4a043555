import type { ProfileRow } from '@halsouppdrag/domain';

type Drawn = Pick<ProfileRow, 'spread' | 'figure' | 'lan' | 'riket'>;

/** Where the parts of a figure's strip lie, each from 0 to 1. Null where there is nothing to draw. */
export function stripPlaces({ spread, figure, lan, riket }: Drawn) {
  const { value, interval } = figure;
  if (value === null || spread === null) return null;
  const [ofLan, ofRiket] = [lan.benchmark.value, riket?.benchmark.value ?? null];
  const ends = [spread.lowest, spread.highest, value, interval?.low, interval?.high, ofLan, ofRiket].filter(
    (end) => typeof end === 'number',
  );
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (low === high) return null;
  const place = (at: number) => (at - low) / (high - low);
  const maybe = (at: number | null) => (at === null ? null : place(at));
  return {
    all: [place(spread.lowest), place(spread.highest)] as const,
    middle: [place(spread.lowerQuarter), place(spread.upperQuarter)] as const,
    value: place(value),
    interval: interval === null ? null : ([place(interval.low), place(interval.high)] as const),
    lan: maybe(ofLan),
    riket: maybe(ofRiket),
  };
}
