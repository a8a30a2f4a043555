import type { PopulationPyramid, SmallCount } from '@halsouppdrag/domain';

type Group = PopulationPyramid['groups'][number];

/** So many rows have room on the page: ages of five years up to 79, and those older as one. */
const [mostRows, years, oldest] = [17, 5, 80];

/**
 * People by single years put together by five, so that they have room on a page; as they are where they have room, or
 * where an age lies across two. What is hidden or missing in one year is so in the five.
 */
export function widerAges(groups: readonly Group[]): readonly Group[] {
  if (groups.length <= mostRows) return groups;
  const bands = new Map<number, Group[]>();
  for (const group of groups) {
    const [, from, to] = /^(\d+)(?:-(\d+)|\+)?$/.exec(group.ageGroup) ?? [];
    const [first, last] = [bandOf(Number(from)), bandOf(Number(to ?? from))];
    if (from === undefined || first !== last || (group.ageGroup.endsWith('+') && first !== oldest)) return groups;
    bands.set(first, [...(bands.get(first) ?? []), group]);
  }
  return [...bands]
    .toSorted(([a], [b]) => a - b)
    .map(([band, held]) => ({
      ageGroup: band === oldest ? `${oldest}+` : `${band}-${band + years - 1}`,
      women: sum(held.map(({ women }) => women)),
      men: sum(held.map(({ men }) => men)),
    }));
}

const bandOf = (age: number) => Math.min(oldest, Math.floor(age / years) * years);

function sum(counts: readonly (SmallCount | null)[]): SmallCount | null {
  if (counts.includes('..')) return '..';
  return counts.reduce<number | null>(
    (all, count) => (all === null || typeof count !== 'number' ? null : all + count),
    0,
  );
}
