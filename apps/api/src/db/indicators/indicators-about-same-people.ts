import type { Indicator, IndicatorSex } from '@halsouppdrag/domain';
import { mostHidden } from '../../hiding/cell-hider.ts';
import { keptByKey } from '../../hiding/kept-by-key.ts';
import { type CountedIndicator, type LinkedIndicator, samePeople } from '../../hiding/same-people.ts';
import type { Db, Transaction } from '../open-database.ts';
import type { LoadedIndicators } from './figure-reader.ts';
import type { StoredSeriesFigure } from './figures-text.ts';
import type { Series } from './find-series.ts';
import { impliedCount } from './implied-count.ts';
import { readFigures, readFirstFigures } from './read-figures.ts';

/** Most indicators are of others already in so few areas, and of those left most in some more: they need not be read whole. */
const fewerAreas = [32, 256];

type IndicatorOfYear = Indicator & { readonly series: readonly Series[] };

/**
 * Finds the protected indicators of a year that are about the same people as one of them, itself among them. Kept for
 * as long as the year has the same series: what is written in a series stays as it is.
 */
export function indicatorsAboutSamePeople() {
  const kept = keptByKey<LinkedIndicator[][]>(mostHidden);
  return async (
    db: Db | Transaction,
    indicator: Indicator,
    year: number,
    { indicators, seriesOf }: LoadedIndicators,
  ) => {
    const ofYear = indicators
      .filter(({ protection }) => protection !== 'published')
      .map((one): IndicatorOfYear => ({ ...one, series: seriesOf(one.id).filter((series) => series.year === year) }))
      .filter(({ series }) => series.length > 0);
    const key = ofYear.map(({ id, measure, multiplier, series }) => [
      id,
      measure,
      multiplier,
      series.map((one) => one.id),
    ]);
    const groups = await kept(JSON.stringify(key), async () => {
      if (ofYear.length < 2) return [];
      let maybe: readonly IndicatorOfYear[] = ofYear;
      for (const areas of fewerAreas) {
        const ids = maybe.flatMap(({ series }) => series.map(({ id }) => id));
        const first = await readFirstFigures(db, ids, areas);
        const linked = samePeople(
          maybe.map((one) => countedIn(one, first)),
          'some',
        ).flat();
        maybe = maybe.filter(({ id }) => linked.some(({ indicatorId }) => indicatorId === id));
      }
      const counted: CountedIndicator[] = [];
      for (const one of maybe) {
        // One after the other, so that whoever asks for something else meanwhile does not wait for all.
        const own = await readFigures(
          db,
          one.series.map(({ id }) => id),
        );
        counted.push(countedIn(one, own));
      }
      return samePeople(counted);
    });
    const group = groups.find((linked) => linked.some(({ indicatorId }) => indicatorId === indicator.id));
    return (group ?? [{ indicatorId: indicator.id, isTurned: false }]).flatMap(({ indicatorId, isTurned }) =>
      ofYear.filter(({ id }) => id === indicatorId).map((one) => ({ ...one, isTurned })),
    );
  };
}

/**
 * Whether anything may have to be hidden of the series of one year that are about the same people: small counts, or what
 * could be small and follows where one sex, or some areas of a level around them, are left out.
 */
export function hidesSome(ofYear: readonly Pick<Series, 'hasSmallCounts' | 'level' | 'sex' | 'ageGroup'>[]): boolean {
  if (ofYear.some(({ hasSmallCounts }) => hasSmallCounts)) return true;
  if (new Set(ofYear.map(({ level }) => level)).size > 1) return true;
  const lacksOther = (one: (typeof ofYear)[number], other: IndicatorSex) =>
    !ofYear.some(({ sex, ageGroup }) => sex === other && ageGroup === one.ageGroup);
  return ofYear.some(
    (one) =>
      (one.sex === 'women' && lacksOther(one, 'men') && !lacksOther(one, 'all')) ||
      (one.sex === 'men' && lacksOther(one, 'women') && !lacksOther(one, 'all')),
  );
}

function countedIn(
  { series, ...indicator }: IndicatorOfYear,
  figures: readonly StoredSeriesFigure[],
): CountedIndicator {
  const byId = new Map(
    series.map(({ id, level, sex, ageGroup }) => [
      id,
      { level, sex, ageGroup, counts: new Map<number, number>(), rests: new Map<number, number>() },
    ]),
  );
  for (const figure of figures) {
    const count = impliedCount(indicator, figure);
    const own = byId.get(figure.seriesId);
    if (count === null || own === undefined) continue;
    own.counts.set(figure.areaNumber, count);
    if (indicator.measure !== 'proportion' || figure.denominator === null) continue;
    own.rests.set(figure.areaNumber, Math.max(0, Math.round(figure.denominator) - count));
  }
  return { indicatorId: indicator.id, series: [...byId.values()] };
}
