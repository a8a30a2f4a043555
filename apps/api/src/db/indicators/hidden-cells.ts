import type { IndicatorLevel, IndicatorSex, Measure } from '@halsouppdrag/domain';
import { type AreaLinks, hideLinkedCounts, isTellingCount, type LinkedCell } from '@halsouppdrag/statistics';

/** How many people one figure counts, and among how many; null where neither is told nor follows. */
export interface CountedCell {
  readonly level: IndicatorLevel;
  readonly areaId: string;
  readonly sex: IndicatorSex;
  readonly ageGroup: string | null;
  readonly count: number | null;
  readonly denominator: number | null;
}

export type CellKey = Pick<CountedCell, 'level' | 'areaId' | 'sex' | 'ageGroup'>;

export const cellKey = ({ level, areaId, sex, ageGroup }: CellKey) => `${level} ${areaId} ${sex} ${ageGroup ?? ''}`;

/** What of the figures of one indicator and year may not be told, by `cellKey`. */
export interface HiddenCells {
  /** Whose value, count and interval are hidden. */
  readonly figures: ReadonlySet<string>;
  /** Of them, whose denominator is hidden too. */
  readonly denominators: ReadonlySet<string>;
}

/**
 * What may not be told of one indicator and year, so that neither a telling count nor a denominator of 1–4 people can be
 * worked out from all that is told at every level, of women and men and of every age: see `hideLinkedCounts`. Counts are
 * protected against one who knows every denominator, since other indicators may have the same.
 */
export function hiddenCells(measure: Measure, cells: readonly CountedCell[], areas: AreaLinks): HiddenCells {
  const hiddenAmong = (linkOf: (cell: CountedCell) => Counts | null): string[] => {
    const all = cells.flatMap((cell) => {
      const counts = linkOf(cell);
      const { areaId: area, sex, ageGroup } = cell;
      return counts === null ? [] : [{ cell, linked: { area, sex, ageGroup, ...counts } }];
    });
    const hidden = hideLinkedCounts(
      all.map(({ linked }) => linked),
      areas,
    );
    return all.filter(({ linked }) => hidden.has(linked)).map(({ cell }) => cellKey(cell));
  };
  const denominators = hiddenAmong((cell) => askedOf(measure, cell));
  const figures = hiddenAmong((cell) => countedOf(measure, cell));
  return { figures: new Set([...figures, ...denominators]), denominators: new Set(denominators) };
}

/** Whether a figure alone makes it necessary to hide something. */
export function hasTellingCount(measure: Measure, cell: Pick<CountedCell, 'count' | 'denominator'>): boolean {
  return [countedOf(measure, cell), askedOf(measure, cell)].some((counts) => counts !== null && isTellingCount(counts));
}

type Counts = Pick<LinkedCell, 'count' | 'of'>;
type Counted = Pick<CountedCell, 'count' | 'denominator'>;

function countedOf(measure: Measure, cell: Counted): Counts | null {
  const { count } = cell;
  if (count === null || count < 0) return null;
  const of = measure === 'proportion' ? askedOf(measure, cell) : null;
  // Sources that round or weigh can count more than all.
  return { count, of: of === null ? null : Math.max(of.count, count) };
}

/** Of a rate the denominator is person-years and of a ratio what was expected: no people that could be told of. */
function askedOf(measure: Measure, { denominator }: Counted): Counts | null {
  if ((measure !== 'proportion' && measure !== 'mean') || denominator === null || denominator < 0) return null;
  return { count: Math.round(denominator), of: null };
}
