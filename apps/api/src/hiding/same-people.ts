import type { IndicatorSex } from '@halsouppdrag/domain';
import type { Series } from '../db/indicators/find-series.ts';

/** How many people each area's figure counts, and the rest of those asked where that is known; by the area's number. */
export interface CountedSeries extends Pick<Series, 'level' | 'sex' | 'ageGroup'> {
  readonly counts: ReadonlyMap<number, number>;
  readonly rests: ReadonlyMap<number, number>;
}

export interface CountedIndicator {
  readonly indicatorId: string;
  readonly series: readonly CountedSeries[];
}

/** One of several indicators about the same people; `isTurned` where it counts those that the unturned do not. */
export interface LinkedIndicator {
  readonly indicatorId: string;
  readonly isTurned: boolean;
}

/**
 * Which indicators of a year are about the same people, so that what one hides another could tell: where they count as
 * many in every area of a level, or one counts those that the other leaves of its denominator, or one counts only one
 * sex, never more than another does of both. As the numbers say, not as the names do; that two are held to be about the
 * same people though they are not hides more, and tells nothing. Each group with at least two, each indicator once. Given
 * only some of their figures, those that may be about the same people, for all that those figures say.
 */
export function samePeople(indicators: readonly CountedIndicator[], told: 'all' | 'some' = 'all'): LinkedIndicator[][] {
  const compared = comparedWhere(told);
  const completed = indicators.map(({ indicatorId, series }) => ({ indicatorId, series: withBothSexes(series) }));
  const groups: { indicator: (typeof completed)[number]; isTurned: boolean }[][] = [];
  for (const indicator of completed) {
    const own = [{ indicator, isTurned: false }];
    // All that it links are one group: through it they tell of each other.
    for (const group of groups.slice()) {
      for (const member of group) {
        const relation = relationOf(member.indicator, indicator, compared);
        if (relation === null) continue;
        groups.splice(groups.indexOf(group), 1);
        const turns = (relation === 'rest') !== member.isTurned;
        own.unshift(...group.map((one) => ({ ...one, isTurned: one.isTurned !== turns })));
        break;
      }
    }
    groups.push(own);
  }
  return groups
    .filter(({ length }) => length > 1)
    .map((group) => group.map(({ indicator, isTurned }) => ({ indicatorId: indicator.indicatorId, isTurned })));
}

function relationOf(
  one: CountedIndicator,
  other: CountedIndicator,
  { agree, isOneSexOf }: Compared,
): 'same' | 'rest' | null {
  for (const mine of one.series) {
    const places = other.series.filter((its) => placeOf(its) === placeOf(mine));
    for (const its of places.filter(({ sex }) => sex === mine.sex)) {
      if (agree(mine.counts, its.counts)) return 'same';
      if (agree(mine.rests, its.counts) || agree(mine.counts, its.rests)) return 'rest';
    }
    for (const its of places) {
      if (isOneSexOf(mine, its, other.series) || isOneSexOf(its, mine, one.series)) return 'same';
    }
  }
  return null;
}

/** A share told with a decimal gives its count as nearly as this. */
const isClose = (one: number, other: number) => {
  const larger = Math.max(one, other);
  return Math.abs(one - other) <= (larger < 20 ? 0 : 1) + 0.005 * larger;
};

type Counts = ReadonlyMap<number, number>;
type Compared = ReturnType<typeof comparedWhere>;

function comparedWhere(told: 'all' | 'some') {
  // Where nothing in common is told, only all figures can say that nothing is in common.
  const isEnough = (people: number) => people > 0 || told === 'some';
  const agree = (ones: Counts, others: Counts): boolean => {
    let people = 0;
    for (const [area, count] of ones) {
      const other = others.get(area);
      if (other === undefined) continue;
      if (!isClose(count, other)) return false;
      people += Math.max(count, other);
    }
    return isEnough(people);
  };
  /** Whether it can count one sex of those whose both sexes another counts without parting them. */
  const isOneSexOf = (part: CountedSeries, whole: CountedSeries, ofWhole: readonly CountedSeries[]): boolean => {
    if (part.sex === 'all' || whole.sex !== 'all') return false;
    if (ofWhole.some((one) => one.sex !== 'all' && placeOf(one) === placeOf(whole))) return false;
    const common = [...part.counts].filter(([area]) => whole.counts.has(area));
    const isWithin = common.every(([area, count]) => count <= (whole.counts.get(area) as number));
    return isWithin && isEnough(common.length);
  };
  return { agree, isOneSexOf };
}

const placeOf = ({ level, ageGroup }: CountedSeries) => `${level} ${ageGroup ?? ''}`;

/** With what two of women, men and all tell of the third. */
function withBothSexes(series: readonly CountedSeries[]): readonly CountedSeries[] {
  const places = new Set(series.map(placeOf));
  return [...places].flatMap((place) => {
    const own = series.filter((one) => placeOf(one) === place);
    const of = (sex: IndicatorSex) => own.find((one) => one.sex === sex);
    const [all, women, men] = [of('all'), of('women'), of('men')];
    if (all === undefined) return women && men ? [...own, combined(women, men, 'all', 1)] : own;
    if (women === undefined) return men ? [...own, combined(all, men, 'women', -1)] : own;
    return men === undefined ? [...own, combined(all, women, 'men', -1)] : own;
  });
}

function combined(one: CountedSeries, other: CountedSeries, sex: IndicatorSex, sign: 1 | -1): CountedSeries {
  const combine = (of: 'counts' | 'rests') =>
    new Map(
      [...one[of]].flatMap(([area, count]): [number, number][] => {
        const second = other[of].get(area);
        return second === undefined ? [] : [[area, Math.max(0, count + sign * second)]];
      }),
    );
  return { ...one, sex, counts: combine('counts'), rests: combine('rests') };
}
